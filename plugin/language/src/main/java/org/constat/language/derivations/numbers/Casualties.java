package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "L'explosion a fait trois morts", "on déplore trois morts": three people were killed, and three people died.
 */
final class Casualties implements Derivation {
    private static final String RULE = "toll";

    private static final Map<String, String> HOW_BADLY = Map.of(
            "grave", "grièvement",
            "sérieux", "grièvement",
            "léger", "légèrement",
            "serious", "seriously",
            "severe", "seriously",
            "slight", "slightly",
            "minor", "slightly");

    private final boolean french;
    private final NounTables tables;

    Casualties(String language, NounTables tables) {
        this.french = language.equals("fr");
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return isDoneToPeople(relation) || tables.has(Row.TALLY, relation) || tables.has(Row.TOLL, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        if (fact.object() instanceof Phrase nobody && isNobody(nobody, fact) && isDoneToPeople(verb)) {
            tell(fact, fact.subject(), verb, null, found);
            return;
        }
        if (fact.object() instanceof Phrase number && isNumberAlone(number) && isDoneToPeople(verb)) {
            tell(fact, fact.subject(), verb, people(number), found);
            return;
        }
        boolean tally = tables.has(Row.TALLY, verb);
        if ((!tally && !tables.has(Row.TOLL, verb)) || !(fact.object() instanceof Phrase object)) {
            return;
        }
        Phrase toll = counted(object);
        Fact told = tally
                ? fact.toBuilder().subject(null).modality(Modality.ASSERTED).build()
                : fact;
        if (fact.polarity() == Polarity.NEGATIVE && toll.quantity() == null) {
            tellNone(told, toll, found);
        } else if (fact.polarity() == Polarity.AFFIRMATIVE && toll.quantity() != null) {
            tellSome(told, toll, found);
        }
    }

    /** "a fait un mort": as many as the article says. */
    private static Phrase counted(Phrase toll) {
        return toll.quantity() == null && Determiners.isIndefinite(toll.text())
                ? toll.withQuantity(Quantity.of(1))
                : toll;
    }

    /** "killed three and injured ten". */
    private static boolean isNumberAlone(Phrase phrase) {
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && phrase.head() != null
                && phrase.head().kind() == Word.Kind.OTHER;
    }

    /** "killed nobody", which is not one of those who are counted. */
    private static boolean isNobody(Phrase phrase, Fact fact) {
        return fact.polarity() == Polarity.NEGATIVE
                && (phrase.text().equals("personne") || phrase.text().equals("person"));
    }

    private static boolean isDoneToPeople(String verb) {
        return switch (verb) {
            case "kill", "injure", "wound", "leave dead", "tuer", "blesser" -> true;
            default -> false;
        };
    }

    private void tellSome(Fact fact, Phrase toll, Consumer<Fact> found) {
        String kills = tables.value(Row.DEAD, Nouns.head(toll));
        String hurts = tables.value(Row.HURT, Nouns.head(toll));
        Phrase people = among(fact, people(toll));
        if (kills != null) {
            tell(fact, fact.subject(), kills, people, found);
            tell(fact, people, french ? "mourir" : "die", null, found);
        } else if (hurts != null) {
            Phrase injured = Counted.without(people, HOW_BADLY.keySet());
            tell(fact, fact.subject(), hurts, injured, howBadly(toll), found);
        }
    }

    /** "cinq blessés graves". */
    private static List<Word> howBadly(Phrase toll) {
        return toll.modifiers().stream()
                .map(word -> HOW_BADLY.get(word.lemma()))
                .filter(Objects::nonNull)
                .map(adverb -> Word.of(adverb, adverb, Word.Kind.ADVERB))
                .limit(1)
                .toList();
    }

    /** "douze blessés parmi les collégiens": twelve of them. */
    private static Phrase among(Fact fact, Phrase people) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("among"))
                .map(Argument::filler)
                .filter(group -> group instanceof Phrase phrase && phrase.quantity() == null && phrase.head() != null)
                .map(group -> (Phrase) group)
                .findFirst()
                .map(group -> new Phrase(
                        people.text(),
                        group.entity(),
                        group.head(),
                        group.modifiers(),
                        people.quantity(),
                        group.complements(),
                        people.spans(),
                        null))
                .orElse(people);
    }

    /** "n'a fait aucun blessé": it injured nobody; "aucun mort n'est à déplorer": nobody died; "no casualties": neither. */
    private void tellNone(Fact fact, Phrase toll, Consumer<Fact> found) {
        boolean neither = tables.has(Row.HARMED, Nouns.head(toll));
        String kills = neither ? "kill" : tables.value(Row.DEAD, Nouns.head(toll));
        String hurts = neither ? "injure" : tables.value(Row.HURT, Nouns.head(toll));
        for (String harms : new String[] {kills, hurts}) {
            if (harms != null) {
                tell(fact, fact.subject(), harms, null, found);
            }
        }
        if (kills != null) {
            tell(fact, null, french ? "mourir" : "die", null, found);
        }
    }

    private Phrase people(Phrase toll) {
        String word = french ? "personnes" : "people";
        String lemma = french ? "personne" : "people";
        return new Phrase(
                toll.text(),
                null,
                Word.of(word, lemma, Word.Kind.NOUN),
                toll.modifiers(),
                toll.quantity(),
                List.of(),
                toll.spans(),
                null);
    }

    private static void tell(
            Fact fact, @Nullable Filler subject, String verb, @Nullable Filler object, Consumer<Fact> found) {
        tell(fact, subject, verb, object, List.of(), found);
    }

    private static void tell(
            Fact fact,
            @Nullable Filler subject,
            String verb,
            @Nullable Filler object,
            List<Word> manner,
            Consumer<Fact> found) {
        Word word = Word.of(verb, verb, Word.Kind.VERB);
        found.accept(fact.toBuilder()
                .relation(new Phrase(verb, null, word, manner, null, List.of(), List.of(), null))
                .subject(subject)
                .object(object)
                .rule(RULE)
                .build());
    }
}
