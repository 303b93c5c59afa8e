/** Groups the tokens of a sentence into chunks, with what stands between nouns and verbs: where chunking starts. */
@NullMarked
package org.constat.language.phrases.chunker;

import org.jspecify.annotations.NullMarked;
