package org.constat.language.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/**
 * Finds the nouns of a clause that a fixed expression has made part of the relation ("mettre fin à").
 *
 * @since 0.1
 */
public final class Swallowed {

    private Swallowed() {}

    /** Returns the nouns behind the verb that begin before the end of the relation. */
    static List<Nominal> in(Clause clause, int end) {
        List<Nominal> found = new ArrayList<>();
        int verb = clause.verb() == null ? end : clause.verb().begin();
        for (Nominal object : clause.objects()) {
            if (isInside(object, verb, end)) {
                found.add(object);
            }
        }
        for (Prepositional argument : clause.arguments()) {
            if (isInside(argument.nominal(), verb, end) && !isAside(argument, end)) {
                found.add(argument.nominal());
            }
        }
        return found;
    }

    /** "a mis lundi fin à", "bloque depuis mai l'accès à", "lost 2-1 to": the day and the score are said, and no part of the expression. */
    public static boolean isAside(Prepositional argument, int end) {
        PrepositionChunk preposition = argument.preposition();
        NounChunk noun = argument.nominal().chunk();
        if (preposition == null) {
            return noun.time();
        }
        return preposition.begin() == preposition.end() || (noun.time() && noun.end() < end);
    }

    private static boolean isInside(Nominal nominal, int verb, int end) {
        return nominal.chunk().begin() > verb && nominal.chunk().begin() < end;
    }

    /** Returns what hangs on those nouns outside of the relation, or parts its words ("a eu des entretiens à Oslo avec"). */
    public static List<Prepositional> complements(Clause clause, Relation relation) {
        List<Prepositional> found = new ArrayList<>();
        List<String> words = List.of(relation.lemma().split(" ", -1));
        for (Nominal nominal : in(clause, relation.end())) {
            for (Prepositional complement : nominal.complements()) {
                NounChunk noun = complement.nominal().chunk();
                if (noun.begin() >= relation.end()
                        || !words.contains(noun.head().lemma())) {
                    found.add(complement);
                }
            }
        }
        return found;
    }
}
