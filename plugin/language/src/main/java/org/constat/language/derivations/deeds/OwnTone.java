package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le ton du maire se durcit": the mayor hardens his tone.
 */
final class OwnTone implements Derivation {
    private static final String RULE = "own tone";

    private final Nouns nouns;

    OwnTone(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.SHIFTS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String shift = nouns.tables().value(Row.SHIFTS, Nouns.head(fact.relation()));
        if (shift != null
                && fact.object() == null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase tone
                && nouns.tables().has(Row.TONE, Nouns.head(tone))) {
            tone.complements().stream()
                    .filter(complement -> complement.role().equals("of"))
                    .map(Complement::phrase)
                    .filter(nouns::isActor)
                    .findFirst()
                    .ifPresent(speaker -> found.accept(hardened(fact, shift, speaker, tone)));
        }
    }

    private static Fact hardened(Fact fact, String shift, Phrase speaker, Phrase tone) {
        Word old = fact.relation().head();
        String text = old == null ? shift : old.text();
        List<Complement> others = tone.complements().stream()
                .filter(complement -> !complement.phrase().equals(speaker))
                .toList();
        return fact.toBuilder()
                .subject(speaker)
                .relation(Phrase.of(text, Word.of(text, shift, Word.Kind.VERB))
                        .withSpans(fact.relation().spans()))
                .object(tone.withComplements(others))
                .rule(RULE)
                .build();
    }
}
