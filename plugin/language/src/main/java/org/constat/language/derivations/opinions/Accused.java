package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La ligue accuse le club d'avoir triché": the club is accused of it, by the league.
 */
final class Accused implements Derivation {
    private static final String RULE = "accused";
    private static final Set<String> BLAMING = Set.of("accuse", "suspect");

    private static final Set<String> SUSPECTING = Set.of("suspect");

    /** What is said of when something was done, and of no one who is accused. */
    private static final Set<String> AROUND = Set.of("after", "before", "until", "circumstance");

    private final Nouns nouns;
    private final boolean french;

    Accused(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.source().isEmpty()
                || !(fact.subject() instanceof Phrase accused)
                || isAround(String.valueOf(fact.rule()))
                || fact.modality() != Modality.ASSERTED) {
            return;
        }
        List<Attribution> source = fact.source();
        Attribution last = source.get(source.size() - 1);
        Word force = last.force();
        if (force != null
                && nouns.isConcept(force.lemma(), BLAMING)
                && !last.speaker().text().equals(accused.text())
                && (!isSuspecting(force.lemma()) || nouns.isActor(accused))) {
            String verb = verb(force.lemma());
            found.accept(Fact.builder(Nouns.verb(verb))
                    .subject(last.speaker())
                    .object(accused)
                    .arguments(List.of(new Argument(
                            "to", fact.toBuilder().source(List.of()).build())))
                    .polarity(Polarity.AFFIRMATIVE)
                    .modality(Modality.ASSERTED)
                    .tense(Tense.PAST)
                    .source(source.subList(0, source.size() - 1))
                    .evidence(fact.evidence())
                    .rule(RULE)
                    .build());
        }
    }

    /** "accused the firm of lying after it emerged that the brakes were faulty": the brakes are accused of nothing. */
    private static boolean isAround(String rule) {
        return AROUND.contains(rule) || rule.startsWith("content of ");
    }

    /** Returns the verb with what it was done behind it, as the passive has it: "est accusé de". */
    private String verb(String force) {
        boolean suspects = isSuspecting(force);
        return french ? (suspects ? "soupçonner de" : "accuser de") : suspects ? "suspect of" : "accuse of";
    }

    /** "suspects that the samples thawed": of nobody. */
    private boolean isSuspecting(String force) {
        return nouns.isConcept(force, SUSPECTING);
    }
}
