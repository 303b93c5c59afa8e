package org.constat.language.extractor.phrase;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Finds what an expression inside of a phrase is done to: in "la décision de mettre fin au contrat" the contract. */
final class BareObject {
    private BareObject() {}

    /** Returns what hangs on an expression of a verb and a bare noun; null where the clause is none. */
    static @Nullable Prepositional goal(Clause clause, VerbChunk verb, Roles roles) {
        String words = words(clause, verb);
        return words.isEmpty()
                ? null
                : clause.arguments().stream()
                        .filter(argument -> argument.preposition() != null)
                        .filter(argument -> roles.isExpression(words + " " + preposition(argument)))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns the verb with its bare noun ("mettre fin"); empty where it has none. */
    static String words(Clause clause, VerbChunk verb) {
        if (clause.objects().size() != 1 || !clause.objects().get(0).conjuncts().isEmpty()) {
            return "";
        }
        NounChunk noun = clause.objects().get(0).chunk();
        boolean bare = noun.determiner() == Determiner.NONE && !noun.isName() && noun.quantity() == null;
        return bare ? verb.lemma() + " " + noun.head().lemma() : "";
    }

    private static String preposition(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition == null ? "" : preposition.lemma();
    }
}
