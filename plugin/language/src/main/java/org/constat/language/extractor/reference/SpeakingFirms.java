package org.constat.language.extractor.reference;

import java.util.List;
import java.util.Set;
import org.constat.language.extractor.words.Listed;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows who speaks of a firm as "it" that is their own: "The buyer said it would add 200 jobs". */
final class SpeakingFirms {
    private static final Set<String> ROLES = Listed.as("firm-role");
    private static final Set<String> EITHER = Listed.as("done-by-either");

    private final NounKinds kinds;

    SpeakingFirms(NounKinds kinds) {
        this.kinds = kinds;
    }

    /** Returns who says of "it" what only a firm or somebody does; null where "it" may be any thing. */
    @Nullable
    Nominal speaker(Clause speech) {
        Nominal speaker = subject(speech);
        return speaker != null && isFirm(speaker) && speech.children().stream().anyMatch(this::isDoneByIt)
                ? speaker
                : null;
    }

    /** "a builder, which said": whoever the clause describes says so. */
    private static @Nullable Nominal subject(Clause speech) {
        List<Nominal> subjects = speech.subjects();
        if (subjects.isEmpty() && speech.kind() == Clause.Kind.SUBJECT_RELATIVE) {
            return speech.marker().equals("who") ? null : speech.host();
        }
        return subjects.size() == 1 ? subjects.get(0) : null;
    }

    private static boolean isFirm(Nominal speaker) {
        return speaker.conjuncts().isEmpty()
                && (isRole(speaker.chunk()) || speaker.appositions().stream().anyMatch(role -> isRole(role.chunk())));
    }

    private static boolean isRole(NounChunk noun) {
        return !noun.isName()
                && noun.morphology().number() != GrammaticalNumber.PLURAL
                && ROLES.contains(noun.head().lemma());
    }

    private boolean isDoneByIt(Clause said) {
        VerbChunk verb = said.verb();
        boolean it = said.kind() == Clause.Kind.CONTENT
                && said.subjects().size() == 1
                && said.subjects().get(0).chunk().head().lemma().equals("it");
        boolean does = verb != null && !verb.passive() && !kinds.isSaidOfThings(verb) && !EITHER.contains(verb.lemma());
        return it && does && (kinds.isThought(verb) || !said.objects().isEmpty());
    }
}
