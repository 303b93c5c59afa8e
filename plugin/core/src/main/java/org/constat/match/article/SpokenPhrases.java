package org.constat.match.article;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/** Walks through all that a fact speaks of: its participants, what hangs on them, and what stands within its contents. */
final class SpokenPhrases {

    private SpokenPhrases() {}

    static void each(Fact fact, Consumer<Phrase> visitor) {
        each(fact.subject(), visitor);
        each(fact.object(), visitor);
        fact.arguments().stream().map(Argument::filler).forEach(filler -> each(filler, visitor));
        fact.source().stream().map(Attribution::speaker).forEach(speaker -> each(speaker, visitor));
    }

    private static void each(@Nullable Filler filler, Consumer<Phrase> visitor) {
        if (filler instanceof Phrase phrase) {
            visitor.accept(phrase);
            phrase.complements().stream().map(Complement::phrase).forEach(inner -> each(inner, visitor));
        } else if (filler instanceof Group group) {
            group.members().forEach(member -> each(member, visitor));
        } else if (filler instanceof Fact fact) {
            each(fact, visitor);
        }
    }
}
