package org.constat.language.sentences.noun;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows where French puts a subject behind its verb: in relatives, behind speech, and where a place or time comes first. */
final class InvertedSubject {
    private InvertedSubject() {}

    /** "que jugent les syndicats", "a déclaré le maire", "Dans la cour se dresse un chêne", "Restent deux questions". */
    static boolean isAwaited(Clause clause, NounChunk noun, Government government) {
        VerbChunk verb = clause.verb();
        if (verb == null || !clause.subjects().isEmpty()) {
            return false;
        }
        boolean inverts = clause.kind() == Clause.Kind.OBJECT_RELATIVE
                || clause.kind() == Clause.Kind.OTHER_RELATIVE
                || clause.kind() == Clause.Kind.SPEAKER
                || clause.marker().equals("où");
        return inverts
                || (government.isFrench()
                        && lacksSubject(clause, verb)
                        && agrees(verb, noun)
                        && (isBehindFronted(clause, verb) || takesNoObject(verb, government)));
    }

    /** No French sentence does without a subject, but for orders. */
    private static boolean lacksSubject(Clause clause, VerbChunk verb) {
        return clause.kind() == Clause.Kind.MAIN
                && verb.form() == VerbChunk.Form.FINITE
                && verb.subject() == null
                && clause.objects().isEmpty();
    }

    private static boolean isBehindFronted(Clause clause, VerbChunk verb) {
        return clause.arguments().stream()
                .map(Prepositional::preposition)
                .anyMatch(preposition -> isBefore(preposition, verb));
    }

    private static boolean takesNoObject(VerbChunk verb, Government government) {
        return verb.passive()
                || government.isIntransitive(verb.lemma())
                || verb.agreement().number() == GrammaticalNumber.PLURAL;
    }

    private static boolean isBefore(@Nullable PrepositionChunk preposition, VerbChunk verb) {
        return preposition != null && preposition.begin() < verb.begin();
    }

    private static boolean agrees(VerbChunk verb, NounChunk noun) {
        return verb.agreement().number() != GrammaticalNumber.SINGULAR
                || noun.morphology().number() != GrammaticalNumber.PLURAL;
    }
}
