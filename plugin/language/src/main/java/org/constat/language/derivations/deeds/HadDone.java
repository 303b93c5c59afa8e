package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le maire a fait repeindre l'école par des élèves", "had the school painted by pupils": pupils painted it.
 */
final class HadDone implements Derivation {
    private static final String RULE = "had done";
    private static final String MAKE = "faire ";
    private static final String HAVE_ONESELF = "se faire ";
    private static final String HAVE = "have";

    private final Nouns nouns;

    HadDone(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return relation.startsWith(HAVE_ONESELF) || relation.startsWith(MAKE) || relation.equals(HAVE);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE) {
            return;
        }
        String relation = Nouns.head(fact.relation());
        if (relation.startsWith(HAVE_ONESELF)) {
            undergone(fact, relation.substring(HAVE_ONESELF.length()), found);
        } else if (relation.startsWith(MAKE) && fact.object() instanceof Phrase && !nouns.isVerb(relation)) {
            done(fact, relation.substring(MAKE.length()), found);
        } else if (relation.equals(HAVE) && fact.object() instanceof Fact content) {
            found.accept(content.toBuilder()
                    .tense(fact.tense())
                    .modality(fact.modality())
                    .source(fact.source())
                    .evidence(fact.evidence())
                    .rule(RULE)
                    .build());
        }
    }

    /** "Le club s'est fait prêter un bus par la ville", "s'est fait mordre par un chien": to whom or what it is done. */
    private void undergone(Fact fact, String verb, Consumer<Fact> found) {
        Filler doer = Agent.of(fact);
        if (doer == null || fact.subject() == null || !nouns.isVerb(verb)) {
            return;
        }
        boolean given = fact.object() != null;
        List<Argument> arguments = new ArrayList<>(Agent.others(fact));
        if (given) {
            arguments.add(new Argument("to", fact.subject()));
        }
        found.accept(fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), verb))
                .subject(doer)
                .object(given ? fact.object() : fact.subject())
                .arguments(arguments)
                .rule(RULE)
                .build());
    }

    /** Of what is had done without a word on by whom, the doer is not known. */
    private void done(Fact fact, String verb, Consumer<Fact> found) {
        if (nouns.isVerb(verb)) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), verb))
                    .subject(Agent.of(fact))
                    .arguments(Agent.others(fact))
                    .rule(RULE)
                    .build());
        }
    }
}
