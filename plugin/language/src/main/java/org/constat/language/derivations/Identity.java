package org.constat.language.derivations;

import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;

/** "Le thé est la boisson nationale": the national drink is tea. */
final class Identity implements Derivation {
    private static final String RULE = "identity";

    private final Nouns nouns;

    Identity(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (isCopula(fact)
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase subject
                && fact.object() instanceof Phrase object
                && isOne(subject)
                && isOne(object)
                && Determiners.isDefinite(object.text())
                && !nouns.isHypothetical(object)) {
            found.accept(
                    fact.toBuilder().subject(object).object(subject).rule(RULE).build());
        }
    }

    private static boolean isOne(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && phrase.quantity() == null
                && (head.kind() == Word.Kind.NOUN || head.kind() == Word.Kind.NAME);
    }

    static boolean isCopula(Fact fact) {
        String relation = Nouns.head(fact.relation());
        return relation.equals("être") || relation.equals("be");
    }
}
