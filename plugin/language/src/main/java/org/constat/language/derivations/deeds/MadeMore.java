package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Il faut accélérer les travaux", "the rules must be simplified": the works must be faster, the rules simpler.
 */
final class MadeMore implements Derivation {
    private static final String RULE = "made more";

    private final NounTables tables;
    private final String be;
    private final String more;

    MadeMore(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
        this.tables = nouns.tables();
        this.be = french ? "être" : "be";
        this.more = french ? "plus" : "more";
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.MAKES_MORE, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && isAim(fact.modality())
                && fact.object() instanceof Phrase thing) {
            found.accept(fact.toBuilder()
                    .subject(thing)
                    .relation(Nouns.verb(fact.relation(), be))
                    .object(quality(Objects.requireNonNull(tables.value(Row.MAKES_MORE, Nouns.head(fact.relation())))))
                    .arguments(fact.arguments())
                    .rule(RULE)
                    .build());
        }
    }

    /** What has been made faster may have slowed down since. */
    private static boolean isAim(Modality modality) {
        return modality == Modality.OBLIGED || modality == Modality.WANTED || modality == Modality.ASKED;
    }

    private Phrase quality(String adjective) {
        return Phrase.of(more + " " + adjective, Word.of(adjective, adjective, Word.Kind.ADJECTIVE))
                .withModifiers(List.of(Word.of(more, more, Word.Kind.ADVERB)));
    }
}
