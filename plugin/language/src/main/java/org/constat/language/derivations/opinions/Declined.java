package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le préfet n'a pas souhaité répondre", "did not want to comment": he refused to.
 *
 * @since 0.1
 */
public final class Declined implements Derivation {
    private static final String RULE = "declined";
    private static final Set<String> WANTING = Set.of("souhaiter", "vouloir", "désirer", "want", "wish");
    private static final Set<String> SPEAKING = Set.of(
            "commenter",
            "répondre",
            "réagir",
            "s'exprimer",
            "se exprimer",
            "témoigner",
            "comment",
            "answer",
            "respond",
            "reply",
            "speak",
            "react");

    private final String refuse;

    /** @param language {@code fr} or {@code en} */
    public Declined(String language) {
        this.refuse = language.equals("fr") ? "refuser de" : "decline to";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                && fact.modality() == Modality.ASSERTED
                && WANTING.contains(plain(Nouns.head(fact.relation())))
                && fact.object() instanceof Fact content
                && content.polarity() == Polarity.AFFIRMATIVE
                && SPEAKING.contains(plain(Nouns.head(content.relation())))) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), refuse))
                    .polarity(Polarity.AFFIRMATIVE)
                    .rule(RULE)
                    .build());
        }
    }

    /** "comment on", "répondre à": the verb alone. */
    private static String plain(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 || verb.startsWith("se ") ? verb : verb.substring(0, space);
    }
}
