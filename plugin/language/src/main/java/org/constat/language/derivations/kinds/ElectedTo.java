package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Le président élu Otto Kranz", "confirme Otto Kranz comme président élu de Lorvie": he has been elected president.
 */
final class ElectedTo implements Derivation {
    static final String RULE = "elected to";
    private static final Pattern JOINED = Pattern.compile("(.+)(?: élue?|-elect)");
    private static final List<String> OFFICES = List.of("person", "official-politics", "leader", "president");

    private final Nouns nouns;

    ElectedTo(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        if (Identity.isCopula(Nouns.head(fact.relation()))) {
            tell(fact, fact.subject(), fact.object(), found);
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("as")) {
                tell(fact, fact.object(), argument.filler(), found);
            }
        }
    }

    private void tell(Fact fact, @Nullable Filler who, @Nullable Filler office, Consumer<Fact> found) {
        Phrase taken = who instanceof Phrase somebody && Nouns.isName(somebody) && office instanceof Phrase role
                ? office(role)
                : null;
        if (taken != null) {
            found.accept(Told.by(fact, Nouns.verb(nouns.language().equals("fr") ? "élire" : "elect"))
                    .object(who)
                    .argument("as", taken)
                    .tense(Tense.PAST)
                    .rule(RULE)
                    .build());
        }
    }

    /** Returns what somebody has been elected to, be it one word with that or two; null where nobody has. */
    private @Nullable Phrase office(Phrase role) {
        Word head = role.head();
        Matcher joined = JOINED.matcher(Nouns.head(role));
        if (head != null && joined.matches()) {
            String office = joined.group(1);
            return new Phrase(
                    office,
                    null,
                    Word.of(office, office, Word.Kind.NOUN),
                    role.modifiers(),
                    role.quantity(),
                    role.complements(),
                    role.spans(),
                    null);
        }
        boolean elect = OFFICES.stream().anyMatch(kind -> nouns.isA(Nouns.head(role), kind))
                && role.modifiers().stream().anyMatch(this::isElect);
        return elect
                ? role.withModifiers(
                        role.modifiers().stream().filter(word -> !isElect(word)).toList())
                : null;
    }

    private boolean isElect(Word word) {
        return nouns.tables().has(Row.ELECT, word.lemma());
    }
}
