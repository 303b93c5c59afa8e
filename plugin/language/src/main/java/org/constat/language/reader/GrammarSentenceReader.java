package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.assertion.Bars;
import org.constat.assertion.Reading;
import org.constat.language.derivations.numbers.PlainTolls;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.text.NormalizedText;
import org.constat.language.text.Sentences;
import org.constat.spi.SentenceReader;
import org.constat.spi.SentenceReading;

/** Reads an assertion like a sentence of an article, then asks that no content word is left over. */
final class GrammarSentenceReader implements SentenceReader {

    /** A title in single quotation marks, as one writes inside of double ones. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])'(\\p{Lu}(?:[^'\"]|(?<=\\p{L})'(?=\\p{L})){0,60})'(?![\\p{L}\\p{N}])");

    private static final int LONGEST = 1_000;
    private static final int MOST_PATTERNS = 12;

    private final Grammar grammar;
    private final PlainTolls tolls;

    GrammarSentenceReader(Grammar grammar) {
        this.grammar = grammar;
        this.tolls = new PlainTolls(grammar.language());
    }

    @Override
    public SentenceReading read(String sentence) {
        String text = Enumerated.told(QUOTED.matcher(sentence.strip()).replaceAll("\"$1\""));
        if (text.isEmpty()) {
            return Refusals.EMPTY;
        }
        if (text.length() > LONGEST) {
            return Refusals.tooLong(text.length(), LONGEST);
        }
        int sentences = Sentences.of(NormalizedText.of(text)).size();
        if (sentences != 1 || text.indexOf('\n') >= 0) {
            return Refusals.sentences(Math.max(sentences, 2));
        }
        return text.endsWith("?") ? Refusals.QUESTION : read(grammar.parse(ended(text)));
    }

    /** A sentence of an article ends with a mark, and is read a little differently without one. */
    private static String ended(String text) {
        boolean ended = ".!…\"»)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? text : text + ".";
    }

    private SentenceReading read(Grammar.Parsed parsed) {
        List<Clause> clauses = parsed.parse().clauses();
        if (clauses.stream().anyMatch(Clause::isQuestion)) {
            return Refusals.QUESTION;
        }
        if (clauses.stream().anyMatch(GrammarSentenceReader::isImperative)) {
            return Refusals.IMPERATIVE;
        }
        if (parsed.main().isEmpty() && parsed.further().stream().noneMatch(GrammarSentenceReader::isNominal)) {
            return Refusals.NO_FACT;
        }
        return covered(parsed);
    }

    private static boolean isImperative(Clause clause) {
        VerbChunk verb = clause.verb();
        if (verb == null || verb.form() == VerbChunk.Form.IMPERATIVE) {
            return verb != null;
        }
        boolean bare = clause.subjects().isEmpty() && verb.subject() == null && !verb.passive();
        return bare && verb.isFinite() && clause.kind() == Clause.Kind.MAIN && verb.begin() == 0;
    }

    private SentenceReading covered(Grammar.Parsed parsed) {
        Coverage coverage = new Coverage(parsed.parse());
        String negation = coverage.strayNegation();
        if (negation != null) {
            return Refusals.leftOut(List.of(negation), bars(parsed.main()));
        }
        List<Fact> facts = new ArrayList<>(parsed.main());
        List<String> missing = coverage.missing(facts);
        for (Fact further : parsed.further()) {
            if (!missing.isEmpty() && isStated(further)) {
                missing = addIfItCovers(further, facts, coverage, missing);
            }
        }
        if (!missing.isEmpty()) {
            return Refusals.leftOut(missing, bars(facts));
        }
        return checked(facts.stream().map(tolls::plain).toList(), coverage);
    }

    /** Conditions, contents and what else is only thought of says nothing by itself. */
    private static boolean isStated(Fact fact) {
        String rule = fact.rule() == null ? "" : fact.rule();
        return switch (rule) {
            case "relative", "participle", "apposition", "title", "circumstance", "speech" -> true;
            default -> false;
        };
    }

    /** "Odile Varenne, mayor of Lormont": a sentence without a verb says what somebody is. */
    private static boolean isNominal(Fact fact) {
        return "apposition".equals(fact.rule());
    }

    private static List<String> addIfItCovers(Fact further, List<Fact> facts, Coverage coverage, List<String> missing) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(further);
        List<String> left = coverage.missing(more);
        if (left.size() < missing.size()) {
            facts.add(further);
            return left;
        }
        return missing;
    }

    private static SentenceReading checked(List<Fact> facts, Coverage coverage) {
        for (Fact fact : facts) {
            for (Word modifier : fact.relation().modifiers()) {
                if (!isCompared(fact)
                        && !coverage.isDegree(modifier)
                        && Coverage.isNoManner(modifier, fact.relation().modifiers())) {
                    return Refusals.leftOut(List.of(modifier.text()), bars(facts));
                }
            }
        }
        for (Word head : FactWords.of(facts).heads()) {
            if (head.kind() == Word.Kind.PRONOUN) {
                return Refusals.pronoun(head.text(), bars(facts));
            }
        }
        if (facts.stream().anyMatch(GrammarSentenceReader::namesNothing)) {
            return Refusals.NO_SUBJECT;
        }
        if (facts.size() > MOST_PATTERNS) {
            return Refusals.tooManyFacts(facts.size());
        }
        return new SentenceReading.Read(reading(facts));
    }

    /** "has more ships than Tarvia". */
    private static boolean isCompared(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("than"));
    }

    /** "nobody was hurt" names nobody, and says so. */
    private static boolean namesNothing(Fact fact) {
        return fact.subject() == null
                && fact.object() == null
                && fact.arguments().isEmpty()
                && fact.source().isEmpty()
                && fact.polarity() == Polarity.AFFIRMATIVE;
    }

    private static Reading reading(List<Fact> facts) {
        return new Reading(facts.stream()
                .map(Plain::fact)
                .map(org.constat.assertion.Pattern::of)
                .toList());
    }

    private static List<String> bars(List<Fact> facts) {
        return List.of(Bars.render(reading(facts)));
    }
}
