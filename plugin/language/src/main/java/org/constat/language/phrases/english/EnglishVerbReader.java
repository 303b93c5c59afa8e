package org.constat.language.phrases.english;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbChunk.Form;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NotOnly;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.phrases.reading.VerbReader;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads English verbs: modals, "have", "be" and "do" before them, "to", "not" and "no longer".
 *
 * @since 0.1
 */
public final class EnglishVerbReader extends VerbReader {

    private final Vocabulary vocabulary;
    private final EnglishAnnouncement announcement;

    public EnglishVerbReader(Tables tables, Vocabulary vocabulary) {
        super(tables);
        this.vocabulary = vocabulary;
        this.announcement = new EnglishAnnouncement(tables);
    }

    @Override
    public @Nullable VerbChunk read(Cursor cursor, int at) {
        VerbDraft draft = new VerbDraft(at);
        boolean marked = infinitiveMark(cursor, draft);
        if (!marked) {
            negators(cursor, draft);
        }
        boolean negated = draft.negative || isAdverbOfGerund(cursor, draft);
        if ((!cursor.isVerb(draft.at) && !marked) || (!marked && !negated && draft.at > at)) {
            return null;
        }
        draft.takeFirst(cursor.at(draft.at));
        if (marked) {
            draft.form = Form.INFINITIVE;
        }
        verb(cursor, draft);
        VerbChunk verb = draft.finish(cursor.at(draft.main).lemma());
        return hasParticle(cursor, verb) ? verb.withParticle() : verb;
    }

    /** "of fully lifting the ban": how it is done; takes the adverb. */
    private static boolean isAdverbOfGerund(Cursor cursor, VerbDraft draft) {
        int at = draft.at;
        boolean adverb = cursor.is(at, Pos.ADV)
                && cursor.is(at - 1, Pos.ADP)
                && cursor.isVerb(at + 1)
                && cursor.mood(at + 1) == Mood.PRESENT_PARTICIPLE;
        if (adverb) {
            draft.adverbs.add(Words.of(cursor.at(at), Word.Kind.ADVERB));
            draft.at++;
        }
        return adverb;
    }

    /** "rules out cuts", "has come up since": behind the verb and before no place. */
    private boolean hasParticle(Cursor cursor, VerbChunk verb) {
        int at = verb.end();
        boolean behind = at == verb.main() + 1 && cursor.is(at, Pos.ADP, Pos.ADV);
        boolean place = cursor.is(at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.ADJ, Pos.PRON);
        boolean bound = cursor.lower(at + 1).equals("to") && cursor.is(at + 2, Pos.NUM);
        return !bound
                && behind
                && !(verb.passive() && cursor.lower(at).equals("off") && cursor.is(at + 1, Pos.DET))
                && tables.has(Category.PARTICLE, cursor.lower(at))
                && (!place || vocabulary.isRelation(verb.lemma() + " " + cursor.lower(at)));
    }

    /** "to", "not to", "to finally": read with the verb that follows. */
    private boolean infinitiveMark(Cursor cursor, VerbDraft draft) {
        int at = draft.at;
        boolean negated = cursor.lower(at).equals("not");
        at += negated ? 1 : 0;
        if (!cursor.lower(at).equals("to")) {
            return false;
        }
        at += cursor.is(at + 1, Pos.ADV) ? 2 : 1;
        boolean infinitive = isMistaggedInfinitive(cursor, at)
                || (cursor.isVerb(at)
                        && (cursor.mood(at) == Mood.INFINITIVE
                                || cursor.mood(at) == Mood.NONE
                                || cursor.lower(at).equals(cursor.lemma(at))));
        if (infinitive) {
            draft.negative = negated;
            draft.at = at;
        }
        return infinitive;
    }

    /** "ready to resume talks": behind an adjective or verb, and with a noun to come, a noun is none. */
    private boolean isMistaggedInfinitive(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN)
                && cursor.lower(at).equals(cursor.lemma(at))
                && cursor.is(at - 2, Pos.ADJ, Pos.VERB)
                && cursor.is(at + 1, Pos.NOUN, Pos.ADJ, Pos.DET, Pos.PROPN)
                && vocabulary.isRelation(cursor.lemma(at));
    }

    private void verb(Cursor cursor, VerbDraft draft) {
        draft.main = draft.at;
        draft.at++;
        negators(cursor, draft);
        adverbsInside(cursor, draft);
        negators(cursor, draft);
        if (goesOn(cursor, draft, draft.at)) {
            next(cursor, draft);
        }
    }

    /** "regrets not having acted", "chose not Oslo but Bergen": only what helps another verb is negated behind itself. */
    private boolean isNextNegated(Cursor cursor, VerbDraft draft) {
        boolean helps = draft.main < 0
                || modal(cursor, draft.main) != null
                || tables.value(Category.AUXILIARY, cursor.lemma(draft.main)) != null;
        return !helps
                && cursor.lower(draft.at).equals("not")
                && (isTo(cursor, draft.at + 1)
                        || cursor.mood(draft.at + 1) == Mood.PRESENT_PARTICIPLE
                        || cursor.is(draft.at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.ADP));
    }

    private void next(Cursor cursor, VerbDraft draft) {
        String modal = modal(cursor, draft.main);
        String auxiliary = tables.value(Category.AUXILIARY, cursor.lemma(draft.main));
        if (modal != null) {
            modal(draft, modal);
        } else if ("PERFECT".equals(auxiliary)) {
            have(cursor, draft);
        } else if ("PASSIVE".equals(auxiliary)) {
            be(cursor, draft);
        }
        if (isTo(cursor, draft.at)) {
            draft.at++;
        }
        verb(cursor, draft);
    }

    /** "has yet to reply", "is yet to reply": has not done so. */
    private static boolean isYetTo(Cursor cursor, VerbDraft draft) {
        return isTo(cursor, draft.at) && cursor.lower(draft.at - 1).equals("yet");
    }

    private static void have(Cursor cursor, VerbDraft draft) {
        if (isYetTo(cursor, draft)) {
            draft.negative = true;
            draft.markPerfect();
        } else if (isTo(cursor, draft.at)) {
            draft.modality = Modality.OBLIGED;
        } else {
            draft.markPerfect();
        }
    }

    private static void be(Cursor cursor, VerbDraft draft) {
        if (EnglishAbility.isAt(cursor, draft.at)) {
            draft.at++;
            draft.modality = Modality.POSSIBLE;
            return;
        }
        boolean poised = EnglishAnnouncement.isPoised(cursor, draft.at);
        draft.at += poised ? 1 : 0;
        if (isYetTo(cursor, draft)) {
            draft.negative = true;
            draft.markPerfect();
        } else if (poised && draft.tense == Tense.PAST) {
            draft.modality = Modality.PLANNED;
        } else if (isTo(cursor, draft.at)) {
            draft.tense = Tense.FUTURE;
        } else if (cursor.mood(draft.at) == Mood.PAST_PARTICIPLE) {
            draft.passive = true;
        } else if (isGoingOn(cursor, draft)) {
            draft.tense = Tense.PRESENT;
        }
    }

    /** "has been living": what goes on, unlike "had been living". */
    private static boolean isGoingOn(Cursor cursor, VerbDraft draft) {
        boolean now = switch (cursor.lower(draft.main - 1)) {
            case "has", "have", "'ve" -> true;
            default -> false;
        };
        return now
                && draft.tense == Tense.PAST
                && draft.modality == Modality.ASSERTED
                && cursor.lower(draft.main).equals("been")
                && cursor.mood(draft.at) == Mood.PRESENT_PARTICIPLE;
    }

    private @Nullable String modal(Cursor cursor, int at) {
        return cursor.is(at, Pos.AUX, Pos.VERB) ? tables.value(Category.MODAL, cursor.lower(at)) : null;
    }

    private static void modal(VerbDraft draft, String modal) {
        draft.form = Form.FINITE;
        if (modal.equals("FUTURE")) {
            draft.tense = Tense.FUTURE;
        } else if (modal.equals("CONDITIONAL")) {
            draft.conditional = true;
            draft.tense = Tense.PRESENT;
        } else {
            boolean doubtful = draft.modality == Modality.DOUBTFUL;
            draft.modality = doubtful ? Modality.DOUBTFUL : Modality.valueOf(modal);
            draft.conditional = false;
            draft.tense = Tense.PRESENT;
        }
    }

    private static boolean isTo(Cursor cursor, int at) {
        return cursor.lower(at).equals("to");
    }

    @Override
    protected boolean goesOn(Cursor cursor, VerbDraft draft, int at) {
        if (modal(cursor, draft.main) != null) {
            return (cursor.isVerb(at) && !cursor.is(draft.main, Pos.VERB))
                    || (cursor.lower(draft.main).equals("ought") && isTo(cursor, at));
        }
        String auxiliary = tables.value(Category.AUXILIARY, cursor.lemma(draft.main));
        if (auxiliary == null) {
            return false;
        }
        Mood mood = cursor.mood(at);
        return switch (auxiliary) {
            case "PERFECT" ->
                (cursor.isParticiple(at) && cursor.isVerb(at)) || (isTo(cursor, at) && cursor.isVerb(at + 1));
            case "PASSIVE" ->
                announcement.isGoingTo(cursor, draft, at)
                        || EnglishAbility.isWillBe(cursor, draft, at)
                        || (cursor.isVerb(at) && (mood == Mood.PAST_PARTICIPLE || mood == Mood.PRESENT_PARTICIPLE));
            default -> cursor.isVerb(at) && mood != Mood.PAST_PARTICIPLE && mood != Mood.PRESENT_PARTICIPLE;
        };
    }

    /** "may not" leaves it open, "cannot" does not. */
    private static boolean isMay(Cursor cursor, VerbDraft draft) {
        return draft.main >= 0
                && (cursor.lower(draft.main).equals("may")
                        || cursor.lower(draft.main).equals("might"));
    }

    @Override
    protected boolean negates(Cursor cursor, VerbDraft draft, int at) {
        return goesOn(cursor, draft, at + 1) && tables.has(Category.NEGATOR, cursor.lower(at));
    }

    private void negators(Cursor cursor, VerbDraft draft) {
        PhraseTable.Entry entry = tables.find(Category.NEGATOR, cursor.tokens(), draft.at);
        while (entry != null && !isNextNegated(cursor, draft) && !NotOnly.isAt(tables, cursor, draft.at)) {
            draft.negative = true;
            if (isMay(cursor, draft)) {
                draft.modality = Modality.DOUBTFUL;
            }
            draft.noLonger |= entry.value().equals("noLonger");
            draft.at += entry.words().size();
            entry = tables.find(Category.NEGATOR, cursor.tokens(), draft.at);
        }
    }
}
