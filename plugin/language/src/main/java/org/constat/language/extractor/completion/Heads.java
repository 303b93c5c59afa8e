package org.constat.language.extractor.completion;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Knows what fillers are about. */
final class Heads {

    private static final Set<String> BEING = Set.of("être", "be");
    private static final Pattern GOVERNING = Pattern.compile(" (to|de|à)$");

    private Heads() {}

    /** Returns the base form of what a filler is about; empty where it is no phrase. */
    static String of(@Nullable Filler filler) {
        Word head = word(filler);
        return head == null ? "" : head.lemma();
    }

    /** Returns the base form of the noun that a filler is about; empty where it is no noun. */
    static String noun(@Nullable Filler filler) {
        Word head = word(filler);
        return head == null || head.kind() != Word.Kind.NOUN ? "" : head.lemma();
    }

    /** Returns whether a filler is about somebody or something by name. */
    static boolean isName(@Nullable Filler filler) {
        Word head = word(filler);
        return head != null && head.kind() == Word.Kind.NAME;
    }

    /** Returns the same for every phrase that means the same entity, as far as the text tells; empty where it is no phrase. */
    static String entity(@Nullable Filler filler) {
        return filler instanceof Phrase phrase ? phrase.entity() == null ? phrase.text() : phrase.entity() : "";
    }

    /** Returns whether a filler is the phrase again, by its words or by the entity that it means. */
    static boolean isSame(Phrase one, @Nullable Filler other) {
        return other instanceof Phrase phrase
                && (phrase.text().equals(one.text())
                        || (one.entity() != null && one.entity().equals(phrase.entity())));
    }

    /** Returns the base form of the verb of a fact, without what governs an infinitive ("plan to"); empty where there is none. */
    static String verb(Fact fact) {
        Word head = fact.relation().head();
        return head == null ? "" : GOVERNING.matcher(head.lemma()).replaceFirst("");
    }

    /** Returns whether a fact says what its subject is. */
    static boolean isBeing(Fact fact) {
        return BEING.contains(of(fact.relation()));
    }

    /** Returns what the verb of a fact leads to: its object, and what stands behind "to". */
    static Stream<Filler> ledTo(Fact fact) {
        return Stream.concat(
                Stream.ofNullable(fact.object()),
                fact.arguments().stream()
                        .filter(argument -> argument.role().equals("to"))
                        .map(Argument::filler));
    }

    private static @Nullable Word word(@Nullable Filler filler) {
        return filler instanceof Phrase phrase ? phrase.head() : null;
    }
}
