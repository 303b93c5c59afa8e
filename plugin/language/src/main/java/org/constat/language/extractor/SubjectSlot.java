package org.constat.language.extractor;

import java.util.List;
import org.constat.Filler;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Fills the subject: the passive becomes active, and infinitives borrow theirs. */
final class SubjectSlot {
    private final GrammaticalSubjects grammatical;
    private final Fillers fillers;

    SubjectSlot(GrammaticalSubjects grammatical, Fillers fillers) {
        this.grammatical = grammatical;
        this.fillers = fillers;
    }

    List<@Nullable Filler> of(Clause clause, VerbChunk verb, boolean collective) {
        if (Voice.isPassive(clause, verb)) {
            return fillers.agents(clause);
        }
        List<Nominal> named = isImpersonal(clause, verb) ? clause.objects() : grammatical.of(clause, verb);
        List<@Nullable Filler> found = fillers.of(named, verb, collective);
        return Fillers.isPossessive(clause) ? fillers.owned(clause, found) : found;
    }

    /** "il est tombé 30 millimètres": what falls stands behind the verb. */
    static boolean isImpersonal(Clause clause, VerbChunk verb) {
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("il");
        return neutral
                && !clause.objects().isEmpty()
                && switch (verb.lemma()) {
                    case "manquer",
                            "rester",
                            "suffire",
                            "tomber",
                            "exister",
                            "arriver",
                            "survenir",
                            "subsister",
                            "se produire",
                            "se passer" -> true;
                    default -> false;
                };
    }
}
