package org.constat.language.derivations.deeds;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Lund a baptisé son invention le Trivelo", "Holm named her discovery Orinium": who gives what is his own invention a name has
 * invented what bears it.
 */
final class NamedOwnWork implements Derivation {
    private static final String RULE = "named own work";

    private final NounTables tables;

    NamedOwnWork(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.NAMES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean named = fact.modality() == Modality.ASSERTED || fact.modality() == Modality.PLANNED;
        if (!named
                || fact.polarity() != Polarity.AFFIRMATIVE
                || !(fact.subject() instanceof Phrase maker)
                || !(fact.object() instanceof Phrase work)) {
            return;
        }
        String verb = tables.value(Row.OWN_WORK, Nouns.head(work));
        for (Argument argument : fact.arguments()) {
            if (verb != null
                    && isOwn(work, maker)
                    && argument.role().equals("as")
                    && argument.filler() instanceof Phrase name
                    && isName(name.head())) {
                found.accept(Told.by(fact, Nouns.verb(verb))
                        .subject(maker)
                        .object(name)
                        .tense(Tense.PAST)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "le Trivelo": with a capital, be it known as a name or not. */
    private static boolean isName(@Nullable Word head) {
        return head != null
                && (head.kind() == Word.Kind.NAME
                        || Character.isUpperCase(head.text().charAt(0)));
    }

    private static boolean isOwn(Phrase work, Phrase maker) {
        return work.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .anyMatch(owner -> Nouns.head(owner).equals(Nouns.head(maker)));
    }
}
