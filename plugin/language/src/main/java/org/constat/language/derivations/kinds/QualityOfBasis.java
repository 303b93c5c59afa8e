package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La mesure a un caractère provisoire", "the decision has a legal basis": it is that.
 */
final class QualityOfBasis implements Derivation {
    private static final String RULE = "quality of basis";

    private final Nouns nouns;
    private final String have;
    private final String be;

    QualityOfBasis(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.have = french ? "avoir" : "have";
        this.be = french ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(have);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase thing
                && !nouns.isActor(thing)
                && fact.object() instanceof Phrase basis
                && nouns.tables().has(Row.BASIS, Nouns.head(basis))
                && basis.complements().isEmpty()) {
            basis.modifiers().stream()
                    .filter(word -> word.kind() == Word.Kind.ADJECTIVE
                            && !nouns.tables().has(Row.DEGREE, word.lemma()))
                    .forEach(word -> found.accept(fact.toBuilder()
                            .relation(Nouns.verb(fact.relation(), be))
                            .object(Phrase.of(word.lemma(), Word.of(word.text(), word.lemma(), Word.Kind.ADJECTIVE))
                                    .withSpans(basis.spans()))
                            .rule(RULE)
                            .build()));
        }
    }
}
