package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Elle est la patronne du groupe": she leads it; "le fondateur du club": he founded it; "a ferry operator" operates ferries.
 */
final class Office implements Derivation {
    private static final String RULE = "office";

    private static final Pattern LIST = Pattern.compile(", ");
    private static final String WIN = "remporter";
    private static final String BEAT = "battre";
    private static final String BELONG = "appartenir à";

    private final NounTables tables;
    private final Nouns nouns;

    Office(NounTables tables, Nouns nouns) {
        this.tables = tables;
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Phrase role
                && role.quantity() == null
                && !Determiners.isSuperlative(role.text())) {
            String leads = tables.value(Row.OFFICE, Nouns.head(role));
            String made = tables.value(Row.MAKER, Nouns.head(role));
            boolean former = role.modifiers().stream().anyMatch(this::isFormer);
            if (leads != null && !former) {
                boolean over = role.complements().stream().anyMatch(when -> isThen(when.phrase()));
                Tense tense = over ? Tense.PAST : fact.tense();
                LIST.splitAsStream(leads).forEach(verb -> tell(fact, role, verb, tense, found));
            }
            if (made != null && !former) {
                tell(fact, role, made, Tense.PAST, found);
            }
            String trade = tables.value(Row.TRADE, Nouns.head(role));
            if (trade != null && !former) {
                trade(fact, role, trade, found);
            }
        }
    }

    private boolean isFormer(Word word) {
        return tables.has(Row.HYPOTHETICAL, word.lemma())
                || switch (word.lemma()) {
                    case "ancien",
                            "ex",
                            "former",
                            "futur",
                            "élu",
                            "-elect",
                            "adjoint",
                            "deputy",
                            "vice",
                            "intérim",
                            "acting",
                            "assistant" -> true;
                    default -> false;
                };
    }

    /** "vainqueur du Ghana": of a country one is no winner as of a race. */
    private boolean isCountryBeaten(String verb, Complement complement) {
        return verb.equals(WIN) && nouns.origins().adjectiveOf(Nouns.head(complement.phrase())) != null;
    }

    /** "the ferry operator Lund Lines": it operates ferries; "the carmaker Brel" makes cars. */
    private static void trade(Fact fact, Phrase role, String verb, Consumer<Fact> found) {
        int goodsOfOneWord = verb.indexOf(' ');
        if (goodsOfOneWord > 0) {
            String made = verb.substring(goodsOfOneWord + 1);
            found.accept(making(fact, verb.substring(0, goodsOfOneWord), Word.of(made, made, Word.Kind.NOUN)));
            return;
        }
        for (Word goods : role.modifiers()) {
            if (goods.kind() == Word.Kind.NOUN) {
                found.accept(making(fact, verb, goods));
            }
        }
    }

    private static Fact making(Fact fact, String verb, Word goods) {
        return fact.toBuilder()
                .relation(Nouns.verb(verb))
                .object(Phrase.of(goods.text(), goods))
                .arguments(List.of())
                .rule(RULE)
                .build();
    }

    /** "l'employée du mois", "the coach of the year": nobody works for a month, and nobody trains a year. */
    private static boolean isPeriod(Phrase phrase) {
        return switch (Nouns.head(phrase)) {
            case "jour", "semaine", "mois", "trimestre", "saison", "année", "décennie", "siècle" -> true;
            case "day", "week", "month", "quarter", "season", "year", "decade", "century" -> true;
            default -> isThen(phrase);
        };
    }

    /** "le directeur de l'époque", "the chair at the time": who is no longer. */
    private static boolean isThen(Phrase phrase) {
        String noun = Nouns.head(phrase);
        return noun.equals("époque")
                || noun.equals("time")
                || phrase.complements().stream().anyMatch(when -> isThen(when.phrase()));
    }

    /** "une filiale de boulangeries": bakeries are what it runs, and not whose it is. */
    private static boolean isKind(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && phrase.text().startsWith(head.text())
                && !head.text().equals(head.lemma());
    }

    private void tell(Fact fact, Phrase role, String verb, Tense tense, Consumer<Fact> found) {
        for (Complement complement : role.complements()) {
            if (complement.role().equals("of")
                    && complement.phrase().quantity() == null
                    && !isPeriod(complement.phrase())
                    && !(verb.equals(BELONG) && isKind(complement.phrase()))) {
                found.accept(fact.toBuilder()
                        .relation(nouns.relation(role, isCountryBeaten(verb, complement) ? BEAT : verb))
                        .object(complement.phrase())
                        .tense(tense)
                        .rule(RULE)
                        .build());
            }
        }
    }
}
