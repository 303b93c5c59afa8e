package org.constat.match.query;

import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Finds out whether something in a fact is still to be read, so that no reader is made where nothing is. */
final class FlatStrings {

    private FlatStrings() {}

    static boolean in(Fact fact) {
        return fact.relation().isFlat()
                || in(fact.subject())
                || in(fact.object())
                || fact.arguments().stream().anyMatch(argument -> in(argument.filler()))
                || fact.source().stream().anyMatch(FlatStrings::in);
    }

    private static boolean in(@Nullable Filler filler) {
        if (filler instanceof Phrase phrase) {
            return phrase.isFlat();
        }
        if (filler instanceof Group group) {
            return group.members().stream().anyMatch(Phrase::isFlat);
        }
        return filler instanceof Fact nested && in(nested);
    }

    private static boolean in(Attribution source) {
        Word force = source.force();
        return source.speaker().isFlat() || (force != null && force.kind() == Word.Kind.OTHER);
    }
}
