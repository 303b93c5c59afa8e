package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le préfet n'a pas souhaité répondre", "did not want to comment": he refused to.
 */
final class Declined implements Derivation {
    private static final String RULE = "declined";
    private static final Set<String> COMMENTING = Set.of("comment-on");

    private final Nouns nouns;
    private final String refuse;

    Declined(Nouns nouns) {
        this.nouns = nouns;
        this.refuse = nouns.language().equals("fr") ? "refuser de" : "decline to";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.WISHES, plain(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Fact content
                && content.polarity() == Polarity.AFFIRMATIVE
                && isComment(Nouns.head(content.relation()))) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), refuse))
                    .polarity(Polarity.AFFIRMATIVE)
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isComment(String verb) {
        return nouns.tables().has(Row.COMMENTS, plain(verb)) || nouns.isConcept(verb, COMMENTING);
    }

    /** "comment on", "répondre à": the verb alone. */
    private static String plain(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 || verb.startsWith("se ") ? verb : verb.substring(0, space);
    }
}
