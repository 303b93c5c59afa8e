package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Finds the expressions that a phrase spells out in several words: "Union européenne", "the Lyon prosecutor's office". */
final class Wholes {
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:(?:the|an?|le|la|les|une?|des|du|au|aux) |l['’]|d['’])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile(" .*");
    private static final int LONGEST = 60;

    private final Lexemes lexemes;

    Wholes(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    List<Parts.Opened> of(Phrase phrase, Parts.Opened plain) {
        List<Parts.Opened> wholes = new ArrayList<>();
        String language = plain.head().language();
        Quantity quantity = phrase.quantity();
        if (quantity == null) {
            addKnown(bare(phrase), language, List.of(), null, wholes);
        } else if (quantity.ordinal()) {
            String ranked = FIRST.matcher(bare(phrase)).replaceFirst("") + " "
                    + plain.head().word().text();
            addKnown(ranked, language, plain.parts(), null, wholes);
        }
        for (int i = 0; i < plain.parts().size(); i++) {
            Part part = plain.parts().get(i);
            if (language.equals("fr")
                    && part.role().equals("to")
                    && part.phrase().quantity() == null) {
                String ofOffice =
                        plain.head().word().lemma() + " à " + part.phrase().text();
                addKnown(ofOffice, language, without(i, plain.parts()), quantity, wholes);
            }
            if (part.role().equals(Roles.WEAK) && part.phrase().quantity() == null) {
                List<Part> rest = without(i, plain.parts());
                spellings(plain.head().word(), part, language)
                        .forEach(spelling -> addKnown(spelling, language, rest, quantity, wholes));
            }
        }
        return wholes;
    }

    private void addKnown(
            String words, String language, List<Part> rest, @Nullable Quantity quantity, List<Parts.Opened> wholes) {
        if (words.indexOf(' ') > 0 && words.length() <= LONGEST) {
            Lexeme whole = lexemes.of(Word.of(words, words, Word.Kind.NOUN), language);
            if (!whole.senses().isEmpty() && !whole.isRespelled()) {
                wholes.add(new Parts.Opened(whole, rest, quantity));
            }
        }
    }

    /** What hangs on the part hangs on the whole. */
    private static List<Part> without(int at, List<Part> parts) {
        List<Part> rest = new ArrayList<>(parts);
        Part part = rest.remove(at);
        rest.addAll(Parts.beside(part.phrase()));
        return rest;
    }

    private static Stream<String> spellings(Word head, Part part, String language) {
        Word other = Lexemes.head(part.phrase());
        boolean complement = part.place() == Part.Place.COMPLEMENT;
        if (language.equals("fr")) {
            String between = complement ? " de " : " ";
            return Stream.of(
                            head.text() + between + other.text(),
                            head.lemma() + between + other.lemma(),
                            other.text() + " " + head.text(),
                            other.lemma() + " " + head.lemma())
                    .distinct();
        }
        return complement
                ? Stream.of(
                        head.lemma() + " of " + other.lemma(),
                        other.text() + "'s " + head.lemma(),
                        other.lemma() + " " + head.lemma())
                : Stream.of(other.text() + " " + head.text(), other.lemma() + " " + head.lemma())
                        .distinct();
    }

    static String bare(Phrase phrase) {
        return DETERMINER.matcher(phrase.text()).replaceFirst("").strip();
    }
}
