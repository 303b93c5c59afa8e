package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * "Le filtre permet de capter les fibres": the filter can catch them; "the app lets users pay": they can pay; "permet de réduire la
 * facture": it reduces it.
 */
final class Enabled implements Derivation {
    private static final String RULE = "enabled";
    private static final Set<String> ENABLING = Set.of("permettre", "permettre de", "allow", "enable", "let");

    private static final Set<String> BROUGHT_ABOUT =
            Set.of("create", "reduce", "increase-make", "improve-transitive", "avoid", "strengthen", "speed-up");

    private final Vocabulary vocabulary;

    Enabled(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean meets(String relation) {
        return ENABLING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase means
                && !isSomebody(means)) {
            Fact done = done(fact);
            if (done != null && done.polarity() == Polarity.AFFIRMATIVE) {
                Filler doer = done.subject() == null ? means : done.subject();
                found.accept(fact.toBuilder()
                        .subject(doer)
                        .relation(done.relation())
                        .object(done.object())
                        .arguments(done.arguments())
                        .modality(isSoForSure(fact, done) ? Modality.ASSERTED : Modality.POSSIBLE)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** What has been made possible is done, and so is what comes of a thing by itself: "permettra de créer trente emplois". */
    private boolean isSoForSure(Fact fact, Fact done) {
        return fact.tense() == Tense.PAST
                || (done.subject() == null
                        && vocabulary.any(
                                Nouns.head(done.relation()),
                                sense -> BROUGHT_ABOUT.contains(sense.concept().id())));
    }

    private static @Nullable Fact done(Fact fact) {
        if (fact.object() instanceof Fact done) {
            return done;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("to") && argument.filler() instanceof Fact done) {
                return done;
            }
        }
        return null;
    }

    /** Whoever allows something gives leave, which not everybody uses. */
    private boolean isSomebody(Phrase means) {
        Word head = means.head();
        return head == null || head.kind() != Word.Kind.NOUN || vocabulary.isBeing(head.lemma());
    }
}
