package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Finds whose it is for what somebody is judged: "blames the firm for its delay", "reproche au maire son silence". */
final class JudgedOwners {
    private static final Set<String> JUDGING = Listed.as("judging-for");

    private JudgedOwners() {}

    /** Returns who is blamed or praised for what the possessive says that somebody has; null where nobody is. */
    static @Nullable Nominal of(Clause clause, NounChunk possessor, Actors actors) {
        VerbChunk verb = clause.verb();
        if (verb == null || verb.passive() || clause.objects().size() != 1) {
            return null;
        }
        Nominal object = clause.objects().get(0);
        if (verb.lemma().equals("reprocher")) {
            return object.chunk().begin() <= possessor.begin() ? recipient(clause) : null;
        }
        boolean behind = object.chunk().end() < possessor.begin();
        boolean judged = behind && JUDGING.contains(verb.lemma()) && isWhatFor(clause, possessor);
        return judged && actors.isActor(object.chunk()) ? object : null;
    }

    private static @Nullable Nominal recipient(Clause clause) {
        return clause.arguments().stream()
                .filter(argument -> argument.preposition() != null
                        && argument.preposition().lemma().equals("à"))
                .map(Prepositional::nominal)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWhatFor(Clause clause, NounChunk possessor) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.preposition() != null
                        && argument.nominal().chunk().begin() <= possessor.begin()
                        && possessor.begin() < argument.nominal().chunk().end()
                        && isFor(argument.preposition().lemma()));
    }

    private static boolean isFor(String preposition) {
        return switch (preposition) {
            case "for", "over", "pour", "de" -> true;
            default -> false;
        };
    }
}
