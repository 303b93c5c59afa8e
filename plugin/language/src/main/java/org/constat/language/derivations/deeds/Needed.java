package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le pont nécessite des travaux": they are necessary for it; "la ville a besoin d'un médecin": one is needed.
 */
final class Needed implements Derivation {
    private static final String RULE = "needed";
    private static final Set<String> NEEDING = Set.of("need", "require-need");

    /** Who demands something need not need it. */
    private static final Set<String> ASKING = Set.of("demander", "exiger", "call for");

    /** What a prosecutor "requiert" is demanded; what a building site "requiert" is needed. */
    private static final String REQUIRING = "requérir";

    private final Nouns nouns;
    private final boolean french;

    Needed(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, NEEDING) && !ASKING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || !(fact.subject() instanceof Phrase who)
                || !(fact.object() instanceof Phrase thing)
                || (Nouns.head(fact.relation()).equals(REQUIRING) && nouns.isActor(who))) {
            return;
        }
        String quality = french ? "nécessaire" : "necessary";
        for (String role : List.of("to", "for")) {
            List<Argument> arguments = new ArrayList<>(fact.arguments());
            arguments.add(new Argument(role, who));
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), french ? "être" : "be"))
                    .subject(thing)
                    .object(Phrase.of(quality, Word.of(quality, quality, Word.Kind.ADJECTIVE)))
                    .arguments(arguments)
                    .rule(RULE)
                    .build());
        }
        if (french) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), "falloir"))
                    .subject(null)
                    .rule(RULE)
                    .build());
        }
    }
}
