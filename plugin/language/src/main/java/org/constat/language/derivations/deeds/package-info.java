/**
 * Takes from a verb and the noun beside it who does or undergoes what: "procèdent à un échange", "a reçu le soutien
 * des syndicats".
 */
@NullMarked
package org.constat.language.derivations.deeds;

import org.jspecify.annotations.NullMarked;
