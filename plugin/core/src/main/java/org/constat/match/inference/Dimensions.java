package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/** Concludes how high, long, wide something is from how that is said: a tower of a height of 80 metres is 80 metres high. */
final class Dimensions {
    private static final String RULE = "dimension";
    private static final String MEASURE = "measure-dimension";
    private static final Set<String> RISING = Set.of("culminer à", "culminer", "s'élever à", "se élever à", "rise to");
    private static final List<Dimension> ALL = WordLists.lines("dimensions.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .map(words -> new Dimension(words.get(0), words.get(1), words.subList(2, words.size())))
            .toList();

    private Dimensions() {}

    /**
     * A direction in which something is large.
     *
     * @param language of the words
     * @param adjective for being so
     * @param nouns for how much so
     */
    private record Dimension(String language, String adjective, List<String> nouns) {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        String verb = Lexemes.head(fact.relation()).lemma();
        boolean may = relation.isBeing() || relation.says(MEASURE) || verb.equals("être de") || RISING.contains(verb);
        if (!may || !(fact.subject() instanceof Phrase thing)) {
            return List.of();
        }
        List<Conclusion> conclusions = new ArrayList<>();
        for (Dimension dimension : ALL) {
            if (dimension.language().equals(language)) {
                of(fact, thing, relation, dimension, conclusions);
            }
        }
        return conclusions;
    }

    private static void of(
            Fact fact, Phrase thing, Lexeme relation, Dimension dimension, List<Conclusion> conclusions) {
        if (fact.object() instanceof Phrase object && isLength(object)) {
            boolean rising = RISING.contains(Lexemes.head(fact.relation()).lemma());
            if (dimension.nouns().contains(Lexemes.head(thing).lemma())) {
                whose(thing).forEach(whole -> add(fact, whole, object, dimension, conclusions));
            } else if (says(object, dimension)
                    || isSuch(fact, dimension)
                    || (rising && dimension.nouns().contains("altitude"))) {
                add(fact, thing, plain(object), dimension, conclusions);
            }
        } else if (relation.isBeing()
                && fact.object() instanceof Phrase quality
                && Lexemes.head(quality).lemma().equals(dimension.adjective())) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("from"))
                    .map(Argument::filler)
                    .filter(length -> length instanceof Phrase phrase && isLength(phrase))
                    .forEach(length -> add(fact, thing, (Phrase) length, dimension, conclusions));
        }
    }

    private static boolean isLength(Phrase phrase) {
        return phrase.quantity() != null && !phrase.quantity().ordinal();
    }

    private static Stream<Phrase> whose(Phrase noun) {
        return noun.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase);
    }

    /** "80 mètres de haut". */
    private static boolean says(Phrase length, Dimension dimension) {
        return Stream.concat(
                        length.modifiers().stream(),
                        length.complements().stream().map(complement -> Lexemes.head(complement.phrase())))
                .anyMatch(word -> word.lemma().equals(dimension.adjective())
                        || dimension.nouns().contains(word.lemma()));
    }

    /** "80 metres tall". */
    private static boolean isSuch(Fact fact, Dimension dimension) {
        return fact.arguments().stream()
                .anyMatch(argument -> argument.role().equals("as")
                        && argument.filler() instanceof Phrase phrase
                        && Lexemes.head(phrase).lemma().equals(dimension.adjective()));
    }

    private static Phrase plain(Phrase length) {
        return length.withModifiers(List.of()).withComplements(List.of());
    }

    private static void add(Fact fact, Phrase thing, Phrase length, Dimension dimension, List<Conclusion> conclusions) {
        Phrase quality = word(dimension.adjective(), Word.Kind.ADJECTIVE);
        Fact.Builder being = fact.toBuilder()
                .subject(thing)
                .relation(ConcludedVerb.BE.in(dimension.language()))
                .object(quality)
                .arguments(List.of(new Argument("from", length)));
        conclusions.add(new Conclusion(RULE, being.build(), null));
        being.object(length).arguments(List.of(new Argument("as", quality)));
        conclusions.add(new Conclusion(RULE, being.build(), null));
        Fact.Builder measuring = being.arguments(List.of());
        conclusions.add(new Conclusion(RULE, measuring.object(length).build(), MEASURE));
        Phrase such = length.withModifiers(List.of(Lexemes.head(quality)));
        conclusions.add(new Conclusion(RULE, measuring.object(such).build(), MEASURE));
        Phrase so = length.withComplements(
                List.of(new Complement("of", word(dimension.nouns().get(0), Word.Kind.NOUN))));
        conclusions.add(new Conclusion(RULE, measuring.object(so).build(), MEASURE));
        for (String noun : dimension.nouns()) {
            Phrase howMuch = word(noun, Word.Kind.NOUN).withComplements(List.of(new Complement("of", thing)));
            Fact amount = measuring.subject(howMuch).object(length).build();
            conclusions.add(new Conclusion(RULE, amount, null));
            conclusions.add(new Conclusion(RULE, amount, "amount-to-general"));
        }
    }

    private static Phrase word(String word, Word.Kind kind) {
        return Phrase.of(word, Word.of(word, word, kind));
    }
}
