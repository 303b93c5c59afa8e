/** What an extractor's author compiles against: articles come in, facts go out. */
@NullMarked
package org.constat;

import org.jspecify.annotations.NullMarked;
