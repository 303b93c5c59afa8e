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
import org.constat.language.derivations.nouns.Told;

/**
 * "Les enfants ont été retrouvés sains et saufs", "The hiker was found dead": they are so, and who is found alive has survived.
 */
final class FoundSo implements Derivation {
    private static final String RULE = "found so";
    private static final Set<String> FINDING =
            Set.of("trouver", "retrouver", "découvrir", "repêcher", "find", "discover");

    /** Verbs that also tell what somebody thinks of a thing ("trouve la pièce ennuyeuse"). */
    private static final Set<String> JUDGING = Set.of("trouver", "find");

    private static final Set<String> DEAD = Set.of("mort", "dead");

    private static final Set<String> ALIVE = Set.of("alive", "vivant", "sain et sauf", "safe and sound");

    private final String be;
    private final String die;
    private final String survive;

    FoundSo(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
        this.be = french ? "être" : "be";
        this.die = french ? "mourir" : "die";
        this.survive = french ? "survivre" : "survive";
    }

    @Override
    public boolean meets(String relation) {
        return FINDING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        boolean finds = fact.subject() == null || !JUDGING.contains(verb);
        if (finds
                && fact.object() instanceof Phrase
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("as") && isState(argument.filler()))
                    .map(Argument::filler)
                    .forEach(state -> {
                        found.accept(so(fact, state));
                        if (ALIVE.contains(Nouns.head(state))) {
                            found.accept(lived(fact, survive));
                        }
                    });
        }
    }

    private static boolean isState(Filler filler) {
        return filler instanceof Phrase state
                && state.head() != null
                && (state.head().kind() == Word.Kind.ADJECTIVE || DEAD.contains(Nouns.head(state)));
    }

    private Fact so(Fact fact, Filler state) {
        return DEAD.contains(Nouns.head(state))
                ? lived(fact, die)
                : Told.by(fact, Nouns.verb(be))
                        .subject(fact.object())
                        .object(state)
                        .tense(Tense.PRESENT)
                        .rule(RULE)
                        .build();
    }

    private static Fact lived(Fact fact, String verb) {
        return Told.by(fact, Nouns.verb(verb))
                .subject(fact.object())
                .tense(Tense.PAST)
                .rule(RULE)
                .build();
    }
}
