/** Groups the tokens of a sentence into chunks: nouns with what belongs to them, verbs with their auxiliaries, connectors. */
@NullMarked
package org.constat.language.phrases;

import org.jspecify.annotations.NullMarked;
