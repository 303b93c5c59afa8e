package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.match.parts.Parts;
import org.constat.match.query.Query;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Says which words of an assertion the lexicon does not know, so that only an article in which they stand could show it.
 *
 * @since 0.1
 */
public final class Arming {
    private final Lexemes lexemes;

    public Arming(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the unknown words of the slots of a pattern, folded; those of names by their last part. */
    public List<String> unknownWords(Query query) {
        List<String> unknown = new ArrayList<>();
        add(query.fact(), query.language(), unknown);
        return unknown;
    }

    private void add(Fact fact, String language, List<String> unknown) {
        addIfUnknown(lexemes.relation(Lexemes.head(fact.relation()), language), unknown);
        add(fact.subject(), language, unknown);
        add(fact.object(), language, unknown);
        fact.arguments().forEach(argument -> add(argument.filler(), language, unknown));
    }

    private void add(@Nullable Filler filler, String language, List<String> unknown) {
        if (filler instanceof Phrase phrase) {
            addIfUnknown(lexemes.of(Lexemes.head(phrase), language), unknown);
            Parts.beside(phrase).forEach(part -> add(part.phrase(), language, unknown));
        } else if (filler instanceof Group group) {
            group.members().forEach(member -> add(member, language, unknown));
        } else if (filler instanceof Fact fact) {
            add(fact, language, unknown);
        }
    }

    private static void addIfUnknown(Lexeme word, List<String> unknown) {
        if (word.senses().isEmpty()
                && word.parts().stream().allMatch(part -> part.senses().isEmpty())) {
            String folded = Folding.foldCase(word.folded());
            unknown.add(word.isName() ? folded.substring(folded.lastIndexOf(' ') + 1) : folded);
        }
    }
}
