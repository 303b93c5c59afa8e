package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Corrects a part of speech that the dictionary does not know for a word. */
final class DictionaryRepairs {

    private DictionaryRepairs() {}

    static void partOfSpeechThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
        boolean open = draft.is(Pos.NOUN)
                || draft.is(Pos.VERB)
                || draft.is(Pos.AUX)
                || (draft.is(Pos.ADJ) && !participle && Character.isLetter(draft.text.charAt(0)));
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean possessed = before != null && before.is("'s");
        open |= (at == 0 || possessed) && draft.is(Pos.ADV) && draft.can(Pos.NOUN) && !draft.can(Pos.ADP);
        open |= draft.is(Pos.ADP) && !draft.can(Pos.ADV) && !draft.can(Pos.SCONJ) && !draft.can(Pos.PART);
        open |= draft.is(Pos.ADV) && !draft.can(Pos.ADV) && draft.can(Pos.VERB) && draft.form.endsWith("ly");
        open |= draft.is(Pos.ADV) && !draft.can(Pos.ADV) && EnglishReadings.isPlural(draft);
        boolean ranked = before != null && before.is(Pos.ADV) && (before.is("first") || before.is("last"));
        open |= ranked && draft.is(Pos.ADV) && !draft.can(Pos.ADV);
        boolean behindNoun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        open |= draft.is(Pos.ADV)
                && !draft.can(Pos.ADV)
                && draft.can(Pos.NOUN)
                && behindNoun
                && draft.form.length() > 3;
        open |= draft.is(Pos.X) && draft.can(Pos.NOUN) && Character.isLowerCase(draft.form.charAt(0));
        if (draft.is(Pos.X) && draft.entries.isEmpty() && draft.form.matches("\\p{Ll}+-\\p{Ll}+")) {
            draft.pos = Pos.NOUN;
        }
        open |= at == 0 && (draft.is(Pos.INTJ) || draft.is(Pos.X)) && draft.can(Pos.NOUN);
        Pos known = draft.pos == Pos.AUX ? Pos.VERB : draft.pos;
        if (open
                && !EnglishClosed.contains(draft)
                && !draft.text.startsWith("'")
                && !draft.entries.isEmpty()
                && !draft.can(known)) {
            draft.pos = likeliest(draft, Repair.neighbour(drafts, at - 1));
        }
    }

    static Pos likeliest(Draft draft, @Nullable Draft before) {
        boolean determined =
                before != null && (before.is(Pos.DET) || before.is(Pos.ADJ) || before.is("'s") || before.is(Pos.ADP));
        boolean afterSubject = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is(Pos.PRON));
        if (determined && draft.can(Pos.NOUN)) {
            return Pos.NOUN;
        }
        if (afterSubject && draft.canBeFinite()) {
            return Pos.VERB;
        }
        for (Pos pos : List.of(Pos.NOUN, Pos.ADJ, Pos.VERB, Pos.ADV)) {
            if (draft.can(pos)) {
                return pos;
            }
        }
        return draft.entries.get(0).pos();
    }
}
