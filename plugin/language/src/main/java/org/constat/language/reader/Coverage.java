package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds the content words of a sentence that stand in no slot of the facts read from it. */
final class Coverage {

    private static final Set<String> NEGATIONS = Set.of(
            "ne", "pas", "non", "not", "never", "jamais", "aucun", "point", "no", "guère", "neither", "nor", "ni");

    private static final Set<String> NO_LONGER = Set.of("plus", "longer", "more", "any");

    private static final Set<String> ALREADY = Set.of("already", "déjà");

    private static final Set<String> NOT_YET = Set.of("yet", "still", "encore", "toujours");

    private static final Set<String> BOUNDS = Set.of(
            "plus",
            "moins",
            "près",
            "environ",
            "peine",
            "barely",
            "quelque",
            "au",
            "more",
            "less",
            "fewer",
            "least",
            "most",
            "nearly",
            "about",
            "around",
            "some",
            "over",
            "almost",
            "up",
            "approximately",
            "roughly",
            "presque",
            "under",
            "close",
            "estimated",
            "estimate",
            "upwards",
            "excess",
            "scarcely",
            "autour",
            "alentours",
            "approximativement",
            "delà",
            "bonne",
            "quasi",
            "minus");

    /** "La dette a presque doublé": not quite. */
    private static final Set<String> NEARLY = Set.of("presque", "almost", "nearly");

    private final Parse parse;
    private final EmptyWords empty;

    Coverage(Parse parse) {
        this.parse = parse;
        this.empty = new EmptyWords(parse);
    }

    /** Returns the words left out, in their order. */
    List<String> missing(List<Fact> facts) {
        FactWords words = FactWords.of(facts);
        List<Token> tokens = parse.sentence().tokens();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens.get(i)) && !isCovered(i, words, facts)) {
                missing.add(tokens.get(i).text());
            }
        }
        return missing;
    }

    private static boolean isContent(Token token) {
        return token.is(Pos.NOUN, Pos.PROPN, Pos.VERB, Pos.ADJ, Pos.ADV, Pos.NUM, Pos.X, Pos.SYM, Pos.INTJ)
                && !token.text().equals("'");
    }

    private boolean isCovered(int at, FactWords words, List<Fact> facts) {
        Token token = parse.sentence().tokens().get(at);
        String lemma = token.lowerLemma();
        return words.contains(token.text())
                || words.contains(lemma)
                || ((at == 0 || isCountingWord(token, lemma)) && words.isCounted(token.span()))
                || isNegation(lemma, facts)
                || isNobody(at)
                || (isInDoubt(at) && facts.stream().anyMatch(fact -> fact.modality() != Modality.ASSERTED))
                || (isInsideVerb(at, token) && facts.stream().anyMatch(fact -> fact.modality() == Modality.DOUBTFUL))
                || lemma.equals("être")
                || lemma.equals("be")
                || empty.isAt(at)
                || helpsItsVerb(at, token);
    }

    /** "sans doute", "probably": what it says is the modality of the fact. */
    private boolean isInDoubt(int at) {
        return parse.chunks().stream()
                .anyMatch(chunk -> chunk instanceof AdverbChunk adverb
                        && adverb.kind() == AdverbChunk.Kind.DOUBT
                        && adverb.begin() <= at
                        && at < adverb.end());
    }

    /** "No one". */
    private boolean isNobody(int at) {
        List<Token> tokens = parse.sentence().tokens();
        return at > 0
                && tokens.get(at).lowerLemma().equals("one")
                && tokens.get(at - 1).lowerLemma().equals("no");
    }

    /** "n'ouvrira sans doute pas", "will probably not open": between the words of a verb that it takes for unlikely. */
    private boolean isInsideVerb(int at, Token token) {
        return parse.chunks().stream()
                .anyMatch(chunk -> chunk instanceof VerbChunk verb
                        && verb.begin() <= at
                        && at < verb.end()
                        && verb.adverbs().stream()
                                .anyMatch(adverb ->
                                        List.of(adverb.text().split(" ")).contains(token.text())));
    }

    private static boolean isCountingWord(Token token, String lemma) {
        return token.is(Pos.NUM, Pos.SYM, Pos.ADJ)
                || lemma.equals("second")
                || lemma.endsWith("ième")
                || BOUNDS.contains(lemma)
                || isMagnitude(lemma);
    }

    /** Returns whether a word compares an adjective ("is less effective against"). */
    boolean isDegree(Word word) {
        return parse.chunks().stream()
                .anyMatch(chunk -> chunk instanceof AdjectiveChunk adjective
                        && adjective.modifiers().contains(word));
    }

    /** Returns whether a word limits numbers, so that it cannot say how something is done by itself. */
    static boolean isNoManner(Word word, List<Word> around) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean compares = around.indexOf(word) + 1 < around.size();
        return BOUNDS.contains(lemma) && !NEARLY.contains(lemma) && !compares;
    }

    private static boolean isMagnitude(String lemma) {
        return switch (lemma) {
            case "million",
                    "milliard",
                    "millier",
                    "billion",
                    "trillion",
                    "mille",
                    "cent",
                    "hundred",
                    "thousand",
                    "dozen",
                    "half",
                    "demi",
                    "percent" -> true;
            default -> lemma.endsWith("aine");
        };
    }

    /** "asks the shop to sell no more of it": what a fact leads to counts, too. */
    private static Stream<Fact> withContents(Fact fact) {
        return Stream.concat(
                Stream.of(fact),
                Stream.concat(
                                Stream.ofNullable(fact.object()),
                                fact.arguments().stream().map(Argument::filler))
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .flatMap(Coverage::withContents));
    }

    private static boolean isNegation(String lemma, List<Fact> facts) {
        boolean noLonger = NO_LONGER.contains(lemma)
                && facts.stream().flatMap(Coverage::withContents).anyMatch(Coverage::isNoLonger);
        if (lemma.equals("que") || (ALREADY.contains(lemma) && facts.stream().noneMatch(Coverage::isNegative))) {
            return true;
        }
        boolean notYet = NOT_YET.contains(lemma) && facts.stream().anyMatch(Coverage::isNegative);
        return noLonger || notYet || NEGATIONS.contains(lemma);
    }

    private static boolean isNoLonger(Fact fact) {
        return fact.tense() == Tense.NO_LONGER || (fact.tense() == Tense.FUTURE && isNegative(fact));
    }

    private static boolean isNegative(Fact fact) {
        return fact.polarity() == Polarity.NEGATIVE;
    }

    /** Returns a negation that stands outside of every verb and determiner, and so negates who knows what; or null. */
    @Nullable
    String strayNegation() {
        List<Token> tokens = parse.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String lemma = tokens.get(i).lemma();
            boolean negation = lemma.equals("pas") || lemma.equals("not") || lemma.equals("non");
            if (negation
                    && tokens.get(i).is(Pos.ADV, Pos.PART)
                    && !isInside(i)
                    && !contrasts(i)
                    && !isOfPlea(i)
                    && !isOfPredicate(i)) {
                return tokens.get(i).text();
            }
        }
        return null;
    }

    /** "pleads not guilty", "plaide non coupable". */
    private boolean isOfPlea(int at) {
        List<Token> tokens = parse.sentence().tokens();
        String verb = at == 0 ? "" : tokens.get(at - 1).lemma();
        return verb.equals("plead") || verb.equals("plaider");
    }

    /** "reste non négociable": who remains so is not so. */
    private boolean isOfPredicate(int at) {
        return parse.sentence().tokens().get(at).lowerLemma().equals("non")
                && parse.chunks().stream()
                        .anyMatch(chunk ->
                                chunk instanceof AdjectiveChunk && chunk.begin() <= at + 1 && at + 1 < chunk.end());
    }

    /** "not only A", "A but not B": says that there is more, or denies B alone. */
    private boolean contrasts(int at) {
        return parse.chunks().stream()
                        .anyMatch(chunk -> chunk instanceof AdverbChunk adverb
                                && adverb.kind() == AdverbChunk.Kind.LINK
                                && adverb.begin() <= at
                                && at < adverb.end())
                || parse.clauses().stream().anyMatch(clause -> takesOut(clause, at));
    }

    private static boolean takesOut(Clause clause, int negation) {
        return clause.takesOut(negation)
                || deniesQuality(clause, negation)
                || clause.children().stream().anyMatch(child -> takesOut(child, negation));
    }

    /** "gratuite et non payante": is not what stands behind. */
    private static boolean deniesQuality(Clause clause, int negation) {
        VerbChunk verb = clause.verb();
        return verb != null
                && verb.negative()
                && clause.predicates().stream().anyMatch(adjective -> adjective.begin() == negation + 1);
    }

    private boolean isInside(int at) {
        return parse.chunks().stream()
                .filter(chunk -> chunk instanceof VerbChunk || chunk instanceof NounChunk)
                .anyMatch(chunk -> chunk.begin() <= at && at < chunk.end());
    }

    /** "va signer", "a dû signer", "pouvoir": what stands in a verb chunk before its main verb went into its status. */
    private boolean helpsItsVerb(int at, Token token) {
        for (Chunk chunk : parse.chunks()) {
            if (chunk instanceof VerbChunk verb && verb.begin() <= at && at < verb.end() && at < verb.main()) {
                return !token.is(Pos.ADV);
            }
        }
        return false;
    }
}
