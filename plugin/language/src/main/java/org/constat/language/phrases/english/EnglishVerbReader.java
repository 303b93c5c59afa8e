package org.constat.language.phrases.english;

import org.constat.Modality;
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
import org.constat.language.phrases.reading.Plea;
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
    private final EnglishInfinitive infinitive;
    private final EnglishParticle particle;
    private final EnglishAnnouncement announcement;

    public EnglishVerbReader(Tables tables, Vocabulary vocabulary) {
        super(tables);
        this.infinitive = new EnglishInfinitive(vocabulary);
        this.particle = new EnglishParticle(tables, vocabulary);
        this.announcement = new EnglishAnnouncement(tables);
    }

    @Override
    public @Nullable VerbChunk read(Cursor cursor, int at) {
        VerbDraft draft = new VerbDraft(at);
        boolean marked = infinitive.take(cursor, draft);
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
        return particle.isBehind(cursor, verb) ? verb.withParticle() : verb;
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
                && (Plea.isNegatedAt(cursor, draft.at)
                        || EnglishAuxiliaries.isTo(cursor, draft.at + 1)
                        || cursor.mood(draft.at + 1) == Mood.PRESENT_PARTICIPLE
                        || cursor.is(draft.at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.ADP));
    }

    private void next(Cursor cursor, VerbDraft draft) {
        String modal = modal(cursor, draft.main);
        String auxiliary = tables.value(Category.AUXILIARY, cursor.lemma(draft.main));
        int choice = EnglishOnlyChoice.length(cursor, draft.at);
        if (choice > 0) {
            EnglishOnlyChoice.take(draft, choice);
        } else if (modal != null) {
            EnglishAuxiliaries.modal(draft, modal);
        } else if ("PERFECT".equals(auxiliary)) {
            EnglishAuxiliaries.have(cursor, draft);
        } else if ("PASSIVE".equals(auxiliary)) {
            EnglishAuxiliaries.be(cursor, draft);
        }
        if (EnglishAuxiliaries.isTo(cursor, draft.at)) {
            draft.at++;
        }
        verb(cursor, draft);
    }

    private @Nullable String modal(Cursor cursor, int at) {
        return cursor.is(at, Pos.AUX, Pos.VERB) ? tables.value(Category.MODAL, cursor.lower(at)) : null;
    }

    @Override
    protected boolean goesOn(Cursor cursor, VerbDraft draft, int at) {
        if (modal(cursor, draft.main) != null) {
            return (cursor.isVerb(at) && !cursor.is(draft.main, Pos.VERB))
                    || (cursor.lower(draft.main).equals("ought") && EnglishAuxiliaries.isTo(cursor, at));
        }
        if (EnglishUsedTo.leads(cursor, draft.main, at)) {
            return true;
        }
        String auxiliary = tables.value(Category.AUXILIARY, cursor.lemma(draft.main));
        if (auxiliary == null) {
            return false;
        }
        Mood mood = cursor.mood(at);
        return switch (auxiliary) {
            case "PERFECT" ->
                (cursor.isParticiple(at) && cursor.isVerb(at))
                        || (EnglishAuxiliaries.isTo(cursor, at) && cursor.isVerb(at + 1))
                        || EnglishOnlyChoice.length(cursor, at) > 0;
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
    protected boolean leansOnVerb(Cursor cursor, int at) {
        return false;
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
