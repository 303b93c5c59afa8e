/** Makes phrases of nouns and names, with what hangs on them, each in its role. */
@NullMarked
package org.constat.language.extractor.phrase;

import org.jspecify.annotations.NullMarked;
