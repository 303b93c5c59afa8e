package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** States what a thing is in the eyes of whoever judges, estimates or sees it so: according to him it is that. */
final class Opinions {

    private Opinions() {}

    /** Returns whether a fact says that somebody does think so. */
    static boolean isHeld(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE && fact.modality() == Modality.ASSERTED;
    }

    /**
     * Returns a fact that a thing is something, whose object is still to be set.
     *
     * @param opinion the fact that somebody thinks so; its subject is who does, its relation how
     * @param be the verb of being in the language of the fact
     */
    static Fact.Builder being(Fact opinion, Phrase thing, String be, String rule) {
        return Fact.builder(Nouns.verb(be))
                .subject(thing)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(heldBy(opinion.subject(), opinion))
                .evidence(opinion.evidence())
                .rule(rule);
    }

    /** Tells that a thing has a quality, also where the lexicon has that in a verb and an adjective ("être important"). */
    static void tell(Fact.Builder being, String be, Phrase quality, Vocabulary vocabulary, Consumer<Fact> found) {
        found.accept(being.object(quality).build());
        String whole = be + " " + Nouns.head(quality);
        if (quality.modifiers().isEmpty() && vocabulary.isRelation(whole)) {
            found.accept(being.object(null).relation(Nouns.verb(whole)).build());
        }
    }

    private static List<Attribution> heldBy(@Nullable Filler judge, Fact opinion) {
        return judge instanceof Phrase somebody ? Told.saidBy(somebody, opinion) : opinion.source();
    }
}
