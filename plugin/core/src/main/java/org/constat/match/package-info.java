/**
 * Tells what matching answers: the verdict on each assertion, with a proof for what matches and the nearest fact for what
 * does not. Its steps stand below in the order in which data takes them: words, parts, inference, form, article, query,
 * phrase, fact, verdict, run; whoever matches starts with {@link org.constat.match.run.Matcher}.
 */
@NullMarked
package org.constat.match;

import org.jspecify.annotations.NullMarked;
