package org.constat.match.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Quantity.Bound;
import org.constat.Tense;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts down in a line, word for word, so that no language module has to read them.
 *
 * <pre>
 * subject | relation | object | role phrase | … | @speaker/force
 * </pre>
 *
 * <p>A word is {@code text/lemma:kind}, of kind n, a, v, r (adverb), o, or a name where it begins with a capital; {@code a+b}
 * is an expression of two parts. The head of a phrase is its last word, or the one with a star. {@code #26} counts,
 * {@code #2.} ranks, {@code #>=3[euro]} bounds with a unit. {@code {to Ukraine}} is a complement, {@code A & B} a group,
 * {@code (a | b | c)} a nested fact, {@code _} nobody, {@code -} nothing. {@code id=…} gives an entity. A relation may begin
 * with {@code not}, a modality or a tense.
 */
final class Notation {

    private Notation() {}

    static Fact fact(String line) {
        List<String> slots = split(line, '|');
        Fact.Builder builder = relation(slots.get(1));
        builder.subject(filler(slots.get(0)));
        builder.object(slots.size() > 2 ? filler(slots.get(2)) : null);
        List<Attribution> chain = new ArrayList<>();
        for (String more : slots.subList(Math.min(3, slots.size()), slots.size())) {
            if (more.startsWith("@")) {
                chain.add(attribution(more.substring(1)));
            } else {
                int space = more.indexOf(' ');
                builder.argument(more.substring(0, space), required(filler(more.substring(space + 1))));
            }
        }
        return chain.isEmpty() ? builder.build() : builder.source(chain).build();
    }

    private static Fact.Builder relation(String slot) {
        List<String> words = new ArrayList<>(Arrays.asList(slot.split(" ")));
        boolean negative = words.remove("not");
        Modality modality = Modality.ASSERTED;
        Tense tense = Tense.PRESENT;
        for (Modality any : Modality.values()) {
            modality = words.remove(any.wireName()) ? any : modality;
        }
        for (Tense any : Tense.values()) {
            tense = words.remove(any.wireName()) ? any : tense;
        }
        Phrase relation = phrase(String.join(" ", words), Word.Kind.VERB);
        Fact.Builder builder = Fact.builder(relation);
        builder.polarity(negative ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE);
        return builder.modality(modality).tense(tense);
    }

    private static Attribution attribution(String text) {
        int slash = text.indexOf(" / ");
        return slash < 0
                ? new Attribution(phrase(text), null)
                : new Attribution(phrase(text.substring(0, slash)), word(text.substring(slash + 3), Word.Kind.VERB));
    }

    private static @Nullable Filler filler(String slot) {
        if (slot.equals("_") || slot.equals("-")) {
            return null;
        }
        if (slot.startsWith("(")) {
            return fact(slot.substring(1, slot.length() - 1));
        }
        List<String> members = split(slot, '&');
        return members.size() == 1
                ? phrase(slot)
                : new Group(members.stream().map(Notation::phrase).toList());
    }

    static Phrase phrase(String text) {
        return phrase(text, Word.Kind.NOUN);
    }

    private static Phrase phrase(String text, Word.Kind kind) {
        List<Word> words = new ArrayList<>();
        List<Complement> complements = new ArrayList<>();
        Quantity quantity = null;
        String entity = null;
        int head = -1;
        for (String token : split(text, ' ')) {
            if (token.startsWith("{")) {
                int space = token.indexOf(' ');
                complements.add(new Complement(
                        token.substring(1, space), phrase(token.substring(space + 1, token.length() - 1))));
            } else if (token.startsWith("#")) {
                quantity = quantity(token.substring(1));
            } else if (token.startsWith("id=")) {
                entity = token.substring(3);
            } else {
                head = token.startsWith("*") ? words.size() : head;
                words.add(word(token.replace("*", ""), kind));
            }
        }
        Word main = words.remove(head < 0 ? words.size() - 1 : head);
        String plain = text.replaceAll("[*{}]|/[^ |}]+|:[narvo]\\b", "").replace('+', ' ');
        return new Phrase(plain, entity, main, words, quantity, complements, List.of(), null);
    }

    private static Word word(String token, Word.Kind usual) {
        String text = token;
        Word.Kind kind = Character.isUpperCase(token.charAt(0)) ? Word.Kind.NAME : usual;
        int colon = text.lastIndexOf(':');
        if (colon > 0) {
            kind = kind(text.charAt(colon + 1));
            text = text.substring(0, colon);
        }
        int slash = text.indexOf('/');
        String lemma = slash < 0 ? text : text.substring(slash + 1);
        text = slash < 0 ? text : text.substring(0, slash);
        String base = kind == Word.Kind.NAME ? lemma : lemma.toLowerCase(Locale.ROOT);
        List<Word> parts = new ArrayList<>();
        if (base.contains("+") && kind != Word.Kind.NAME) {
            for (String part : List.of(base.split("\\+", -1))) {
                parts.add(Word.of(part, part, kind));
            }
        }
        return new Word(text.replace('+', ' '), base.replace('+', ' '), kind, parts);
    }

    private static Word.Kind kind(char letter) {
        return switch (letter) {
            case 'a' -> Word.Kind.ADJECTIVE;
            case 'v' -> Word.Kind.VERB;
            case 'r' -> Word.Kind.ADVERB;
            case 'o' -> Word.Kind.OTHER;
            default -> Word.Kind.NOUN;
        };
    }

    private static Quantity quantity(String text) {
        String rest = text;
        Bound bound = Bound.EXACT;
        for (Bound any : List.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.MORE_THAN, Bound.LESS_THAN, Bound.ABOUT)) {
            if (rest.startsWith(any.sign())) {
                bound = any;
                rest = rest.substring(any.sign().length());
                break;
            }
        }
        int bracket = rest.indexOf('[');
        String unit = bracket < 0 ? null : rest.substring(bracket + 1, rest.length() - 1);
        String number = bracket < 0 ? rest : rest.substring(0, bracket);
        boolean ordinal = number.endsWith(".");
        return new Quantity(
                new BigDecimal(ordinal ? number.substring(0, number.length() - 1) : number), unit, bound, ordinal);
    }

    private static Filler required(@Nullable Filler filler) {
        if (filler == null) {
            throw new IllegalArgumentException("an argument needs a filler");
        }
        return filler;
    }

    /** Splits at the outermost level; blanks around the pieces are cut off, and empty pieces left out. */
    private static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : separator;
            depth += "({".indexOf(c) >= 0 ? 1 : ")}".indexOf(c) >= 0 ? -1 : 0;
            if (c == separator && depth == 0) {
                String piece = text.substring(begin, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                begin = i + 1;
            }
        }
        return pieces;
    }
}
