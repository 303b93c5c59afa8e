package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Measures;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Finds what a change is told of: in "posted a profit of 2 million, up 7 percent" the profit, and not who posted it. */
final class ChangedObject {
    private static final Measures MEASURES = Measures.of("fr");

    private ChangedObject() {}

    /** Returns the object of the clause before, or null where the subject itself has changed or nothing has. */
    static @Nullable Nominal of(State state, Clause clause, VerbChunk verb, Government government) {
        boolean changed = government.isCopula(verb.lemma())
                && !clause.objects().isEmpty()
                && (hasParticle(verb) || tellsChange(state.ahead.at(state.index + 1)));
        if (!changed) {
            return null;
        }
        Nominal object = clause.objects().get(clause.objects().size() - 1);
        boolean acts = clause.subjects().stream().anyMatch(subject -> government.canAct(subject.chunk()));
        return acts || object.chunk().quantity() == null || isCounted(clause) ? object : null;
    }

    /** "a recensé 340 naissances, en baisse de 5 %": they fall, and not who counts them. */
    private static boolean isCounted(Clause clause) {
        return clause.verb() != null
                && switch (clause.verb().lemma()) {
                    case "recenser", "compter", "dénombrer", "enregistrer", "accueillir", "produire", "vendre" -> true;
                    case "employer", "count", "record", "register", "produce", "sell", "employ" -> true;
                    default -> false;
                };
    }

    /** "being up". */
    private static boolean hasParticle(VerbChunk verb) {
        return verb.end() > verb.main() + 1;
    }

    private static boolean tellsChange(@Nullable Chunk chunk) {
        if (chunk instanceof AdverbChunk adverb) {
            String lemma = adverb.word().lemma();
            return isDirection(lemma) || MEASURES.isRiseOrFall(lemma.substring(lemma.lastIndexOf(' ') + 1));
        }
        return chunk instanceof PrepositionChunk preposition && isDirection(preposition.lemma());
    }

    private static boolean isDirection(String lemma) {
        return lemma.equals("up") || lemma.equals("down");
    }
}
