/** Gathers what an article tells about its names and roles, by which its facts are read. */
@NullMarked
package org.constat.match.article;

import org.jspecify.annotations.NullMarked;
