package org.constat.language.extractor.arguments;

import java.util.stream.Stream;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;

/** Reads "it was 9 pm on Friday when …", "il était tard": what time it was, and nothing that somebody is. */
final class TimeOfDay {
    private TimeOfDay() {}

    /** Returns whether a clause says of "it" nothing but when that was. */
    static boolean isTold(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && (verb.lemma().equals("être") || verb.lemma().equals("be"))
                && clause.objects().isEmpty()
                && clause.predicates().isEmpty()
                && clause.subjects().size() == 1
                && isNeutral(clause.subjects().get(0).chunk().head().lemma())
                && isTime(clause);
    }

    private static boolean isNeutral(String pronoun) {
        return pronoun.equals("it") || pronoun.equals("il");
    }

    private static boolean isTime(Clause clause) {
        Stream<Boolean> nouns = clause.arguments().stream().map(TimeOfDay::isTime);
        Stream<Boolean> adverbs = clause.adverbs().stream().map(adverb -> adverb.kind() == AdverbChunk.Kind.TIME);
        boolean some = !clause.arguments().isEmpty() || !clause.adverbs().isEmpty();
        return some && Stream.concat(nouns, adverbs).allMatch(time -> time);
    }

    private static boolean isTime(Prepositional argument) {
        return argument.nominal().chunk().time();
    }
}
