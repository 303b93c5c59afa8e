package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.List;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.article.ArticleContext;
import org.constat.match.fact.Comparison;
import org.constat.match.fact.FactComparison;
import org.constat.match.form.Form;
import org.constat.match.form.RelationView;
import org.constat.match.parts.Parts;
import org.constat.match.phrase.WordPair;
import org.constat.match.query.Query;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pair of words that is all that keeps a fact from holding, and writes the lexicon entry that would join them.
 *
 * @since 0.1
 */
public final class Remedies {
    private final Lexemes lexemes;
    private final FactComparison facts;

    public Remedies(Lexemes lexemes, FactComparison facts) {
        this.lexemes = lexemes;
        this.facts = facts;
    }

    /** Returns an entry ready to paste into the project's lexicon; empty where no single entry helps. */
    String remedy(Query query, Form form, Comparison comparison, ArticleContext article) {
        if (comparison.gaps().size() != 1 || form.view().kind() != RelationView.Kind.DIRECT) {
            return "";
        }
        Slot slot = comparison.gaps().get(0).difference().slot();
        return pairs(slot, query, form).stream()
                .filter(Remedies::couldBeOne)
                .filter(pair -> facts.satisfies(query, form, article, pair))
                .map(Remedies::entry)
                .findFirst()
                .orElse("");
    }

    private List<WordPair> pairs(Slot slot, Query query, Form form) {
        return switch (slot) {
            case RELATION -> List.of(new WordPair(query.relation(), form.relation()));
            case SUBJECT -> pairs(query.fact().subject(), form.fact().subject(), query, form);
            case OBJECT -> pairs(query.fact().object(), form.fact().object(), query, form);
            default -> List.of();
        };
    }

    private List<WordPair> pairs(@Nullable Filler asked, @Nullable Filler found, Query query, Form form) {
        List<WordPair> pairs = new ArrayList<>();
        if (asked instanceof Phrase wanted && found instanceof Phrase given) {
            for (Lexeme one : words(wanted, query.language())) {
                for (Lexeme other : words(given, form.language())) {
                    pairs.add(new WordPair(one, other));
                }
            }
        }
        return pairs;
    }

    private List<Lexeme> words(Phrase phrase, String language) {
        List<Lexeme> words = new ArrayList<>();
        words.add(lexemes.of(Lexemes.head(phrase), language));
        Parts.beside(phrase).forEach(part -> words.add(lexemes.of(Lexemes.head(part.phrase()), language)));
        return words;
    }

    /** Two countries are two, and so are a word and its opposite. */
    private static boolean couldBeOne(WordPair pair) {
        boolean kinds = pair.asked().isName() == pair.found().isName();
        boolean bothKnownNames = pair.asked().concepts().anyMatch(Remedies::isNamed)
                && pair.found().concepts().anyMatch(Remedies::isNamed);
        boolean opposed = pair.asked()
                .concepts()
                .anyMatch(concept -> pair.found()
                        .concepts()
                        .anyMatch(other -> concept.opposite().contains(other.id())
                                || concept.complement().contains(other.id())));
        return kinds && !bothKnownNames && !opposed;
    }

    private static boolean isNamed(Concept concept) {
        return concept.type() != null;
    }

    private static String entry(WordPair pair) {
        String asked = quoted(pair.asked());
        String found = quoted(pair.found());
        if (pair.asked().isName()) {
            return "- {name: " + asked + ", also: [" + found + "]}";
        }
        String concept = pair.asked().folded().replace(' ', '-');
        String kind = kind(pair.asked().word().kind());
        return pair.asked().language().equals(pair.found().language())
                ? "- {concept: my-" + concept + kind + ", " + pair.asked().language() + ": [" + asked + ", " + found
                        + "]}"
                : "- {concept: my-" + concept + kind + ", " + pair.asked().language() + ": [" + asked + "], "
                        + pair.found().language() + ": [" + found + "]}";
    }

    private static String kind(Word.Kind kind) {
        return switch (kind) {
            case VERB -> ", kind: relation";
            case ADJECTIVE -> ", kind: adjective";
            case ADVERB -> ", kind: adverb";
            default -> ", kind: noun";
        };
    }

    private static String quoted(Lexeme word) {
        String lemma = word.word().lemma();
        return lemma.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                ? lemma
                : "\"" + lemma.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
