package org.constat.language.extractor.reference;

import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun stands for by the verb whose subject it is: one says, owes, judges or costs something. */
final class SubjectPronouns {
    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;
    private final PronounUses uses;

    SubjectPronouns(Discourse discourse, PhraseBuilder phrases, NounKinds kinds, PronounUses uses) {
        this.discourse = discourse;
        this.phrases = phrases;
        this.kinds = kinds;
        this.uses = uses;
    }

    /** Returns what a pronoun that is the subject of a verb, or of none, stands for; null where that is not safe. */
    @Nullable
    Phrase antecedent(NounChunk chunk, Morphology form, @Nullable VerbChunk verb) {
        PronounUse pronoun = uses.of(chunk, form);
        Antecedents antecedents = discourse.antecedents();
        Phrase obliged = verb != null && verb.modality() == Modality.OBLIGED ? antecedents.obliged(pronoun) : null;
        if (obliged != null) {
            return obliged;
        }
        Phrase text = pronoun.isPersonal() || !kinds.isLaidDown(verb) ? null : antecedents.text(pronoun, kinds::isText);
        if (text != null) {
            return text;
        }
        Phrase judged = verb == null || pronoun.isPersonal() || kinds.isOfSomebody(verb) || isHeld(verb, chunk)
                ? null
                : antecedents.judged(pronoun, kinds::isSomebody);
        if (judged != null) {
            return judged;
        }
        boolean says = verb != null && isInverted(chunk, verb) && phrases.isBehindQuotation(verb);
        if (!says && !kinds.isOfSomebody(verb)) {
            boolean thing = !pronoun.isPersonal() && kinds.isSaidOfThings(verb);
            Phrase one = thing ? antecedents.thing(pronoun, kinds::isSomebodyOrTown) : antecedents.of(pronoun);
            if (one == null && verb != null) {
                return antecedents.onlyObject(pronoun, kinds::isSomebodyOrTown);
            }
            boolean wrong = one != null && verb == null && Pronouns.isStressed(chunk) && kinds.isThing(one);
            return wrong ? person(pronoun) : one;
        }
        Phrase found = antecedents.speaking(pronoun, kinds::isSomebodyOrTown);
        Phrase whose = found != null && isKnownAsSomebody(found) ? null : antecedents.owner(pronoun);
        if (whose != null) {
            return whose;
        }
        return found != null && isInverted(chunk, verb) && kinds.isThing(found) ? null : found;
    }

    /** "a-t-il lancé". */
    private static boolean isInverted(NounChunk chunk, @Nullable VerbChunk verb) {
        return verb != null
                && verb.subject() != null
                && verb.subject().begin() == chunk.begin()
                && chunk.begin() > verb.begin();
    }

    private boolean isKnownAsSomebody(Phrase phrase) {
        return kinds.isSomebody(phrase)
                || phrase.head() == null
                || phrase.head().kind() != Word.Kind.NOUN;
    }

    /** Whoever judges may say what he has and can do himself. */
    private boolean isHeld(VerbChunk verb, NounChunk chunk) {
        return !phrases.beginsJudgement(chunk)
                || verb.modality() != Modality.ASSERTED
                || verb.lemma().equals("avoir")
                || verb.lemma().equals("have");
    }

    /** "Six mois de prison ont été requis contre elle": who was named before, and no thing; or null. */
    private @Nullable Phrase person(PronounUse pronoun) {
        Phrase found = discourse.antecedents().speaking(pronoun, kinds::isSomebody);
        return found == null || kinds.isThing(found) ? null : found;
    }
}
