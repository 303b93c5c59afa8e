package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le thé est la boisson nationale": the national drink is tea.
 */
final class Identity implements Derivation {
    private static final String RULE = "identity";

    private final Nouns nouns;

    Identity(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return isCopula(relation) || relation.equals("être de") || relation.equals("be to");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        aim(fact, found);
        if (isCopula(Nouns.head(fact.relation()))
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

    /** "la priorité est de réparer le toit": to repair it is the priority. */
    private void aim(Fact fact, Consumer<Fact> found) {
        String relation = Nouns.head(fact.relation());
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Fact content
                && fact.subject() instanceof Phrase subject
                && isOne(subject)
                && Determiners.isDefinite(subject.text())) {
            String be = relation.startsWith("ê") ? "être" : "be";
            Fact done = content.toBuilder().subject(null).build();
            found.accept(fact.toBuilder()
                    .relation(Phrase.of(fact.relation().text(), Word.of(be, be, Word.Kind.VERB)))
                    .subject(done)
                    .object(subject)
                    .rule(RULE)
                    .build());
        }
    }

    private static boolean isOne(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && phrase.quantity() == null
                && (head.kind() == Word.Kind.NOUN || head.kind() == Word.Kind.NAME);
    }

    static boolean isCopula(String relation) {
        return relation.equals("être") || relation.equals("be");
    }
}
