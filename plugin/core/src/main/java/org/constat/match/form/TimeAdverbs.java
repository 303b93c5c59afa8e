package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Says when something is done beside the verb or apart from it: "has recently left", "left recently". */
final class TimeAdverbs {
    private final Lexemes lexemes;

    TimeAdverbs(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the fact with the adverb beside its verb as its time; empty where there is none, or more than one. */
    Optional<Fact> asTime(Fact fact, String language) {
        List<Word> times = fact.relation().modifiers().stream()
                .filter(word -> ConceptGroups.says(lexemes.of(word, language), "pointing-in-time"))
                .toList();
        return times.size() == 1 ? Optional.of(asTime(fact, times.get(0))) : Optional.empty();
    }

    private static Fact asTime(Fact fact, Word adverb) {
        List<Word> others = new ArrayList<>(fact.relation().modifiers());
        others.remove(adverb);
        return fact.toBuilder()
                .relation(fact.relation().withModifiers(others))
                .argument("time", Phrase.of(adverb.text(), adverb))
                .build();
    }
}
