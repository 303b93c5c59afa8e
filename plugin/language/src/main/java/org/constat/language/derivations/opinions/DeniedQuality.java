package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "La gérante nie toute négligence", "denies any responsibility": she denies being negligent, or having been so.
 */
final class DeniedQuality implements Derivation {
    private static final String RULE = "denied quality";
    private static final Set<String> DENYING = Set.of("deny", "deny-charge");

    private final Nouns nouns;
    private final String be;
    private final String deny;

    DeniedQuality(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.be = french ? "être" : "be";
        this.deny = french ? "nier" : "deny";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, DENYING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String quality = fact.object() instanceof Phrase charge ? quality(charge) : null;
        if (quality != null
                && fact.subject() instanceof Phrase
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED) {
            tell(fact, quality, Tense.PRESENT, found);
            tell(fact, quality, Tense.PAST, found);
        }
    }

    /** Whose negligence it would be is not said: "denies the driver's negligence" says nothing of who denies. */
    private @Nullable String quality(Phrase charge) {
        return charge.complements().isEmpty() ? nouns.tables().value(Row.CHARGED_WITH, Nouns.head(charge)) : null;
    }

    private void tell(Fact fact, String quality, Tense tense, Consumer<Fact> found) {
        Fact content = fact.toBuilder()
                .relation(Nouns.verb(be))
                .object(Phrase.of(quality, Word.of(quality, quality, Word.Kind.ADJECTIVE)))
                .arguments(List.of())
                .tense(tense)
                .source(List.of())
                .build();
        found.accept(fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), deny))
                .object(content)
                .rule(RULE)
                .build());
    }
}
