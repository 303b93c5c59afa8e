package org.constat.language.phrases.french;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows whether a French verb goes on with another one: an auxiliary, a modal, "faire" or what is left to do. */
final class FrenchVerbChain {
    private final Tables tables;
    private final FrenchClitics clitics;

    FrenchVerbChain(Tables tables, FrenchClitics clitics) {
        this.tables = tables;
        this.clitics = clitics;
    }

    boolean goesOn(Cursor cursor, VerbDraft draft, int at) {
        if (isLight(cursor, draft, at)
                || isLeftToDo(cursor, draft, at)
                || FrenchOnlyChoice.length(cursor, draft, at) > 0
                || FrenchPeriphrasis.length(cursor, draft.main, at) > 0) {
            return true;
        }
        String first = cursor.lemma(draft.main);
        if (tables.has(Category.AUXILIARY, first) && cursor.isParticiple(at)) {
            return !cursor.is(at, Pos.ADJ) || !first.equals("avoir") || isBehindAvoir(cursor, at);
        }
        return isModal(cursor, draft) && isInfinitiveAhead(cursor, at);
    }

    private boolean isModal(Cursor cursor, VerbDraft draft) {
        String modal = modality(cursor, draft);
        return modal != null && !(modal.equals("FUTURE") && !isPresentOrImperfect(cursor, draft));
    }

    private boolean isInfinitiveAhead(Cursor cursor, int at) {
        boolean infinitive = cursor.isVerb(at) && cursor.mood(at) == Mood.INFINITIVE;
        boolean mayStart = FrenchNegation.isNe(cursor, at) || clitics.isClitic(cursor, at);
        return infinitive || (mayStart && leadsToInfinitive(cursor, at));
    }

    /** "fait construire", "a laissé filer": two verbs that are one, whose object the second one takes. */
    static boolean isLight(Cursor cursor, VerbDraft draft, int at) {
        String first = cursor.lemma(draft.main);
        boolean light = first.equals("laisser") || first.equals("faire");
        for (int i = draft.main + 1; i < at; i++) {
            light &= cursor.is(i, Pos.ADV, Pos.PART) || isOnlyDone(cursor, i + 1);
        }
        return light && cursor.isVerb(at) && cursor.mood(at) == Mood.INFINITIVE;
    }

    /** "n'a fait qu'obéir": obeyed. */
    static boolean isOnlyDone(Cursor cursor, int at) {
        return cursor.lower(at - 1).equals("que") || cursor.lower(at - 1).equals("qu'");
    }

    /** "deux points restent à régler", "aucune victime n'est à déplorer": they have to be. */
    static boolean isLeftToDo(Cursor cursor, VerbDraft draft, int at) {
        String verb = cursor.lemma(draft.main);
        return (verb.equals("rester") || verb.equals("être"))
                && cursor.isFinite(draft.main)
                && at == draft.main + 1
                && cursor.lower(at).equals("à")
                && cursor.isVerb(at + 1)
                && cursor.mood(at + 1) == Mood.INFINITIVE
                && cursor.is(draft.begin - 1, Pos.NOUN, Pos.ADJ)
                && !isBeforeObject(cursor, at + 2);
    }

    /** "trois blessés sont à déplorer": that is so, and nobody has to. */
    static boolean isReported(Cursor cursor, int verb) {
        return switch (cursor.lemma(verb)) {
            case "déplorer", "signaler", "regretter", "noter" -> true;
            default -> false;
        };
    }

    /** "le gardien reste à surveiller le feu": he does so. */
    private static boolean isBeforeObject(Cursor cursor, int at) {
        boolean article = switch (cursor.lower(at)) {
            case "le", "la", "les", "l'", "un", "une", "des" -> true;
            default -> false;
        };
        return article && cursor.is(at, Pos.DET) && cursor.is(at + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ);
    }

    @Nullable
    String modality(Cursor cursor, VerbDraft draft) {
        return FrenchNegation.cannot(cursor, draft)
                ? Modality.POSSIBLE.name()
                : tables.value(Category.MODAL, cursor.lemma(draft.main));
    }

    /** "va partir", "allait partir": not "est allé partir". */
    private static boolean isPresentOrImperfect(Cursor cursor, VerbDraft draft) {
        return draft.tense == Tense.PRESENT
                || (!draft.perfect && cursor.at(draft.main).morphology().time() == Morphology.Time.IMPERFECT);
    }

    private static boolean isBehindAvoir(Cursor cursor, int at) {
        return cursor.isVerb(at - 1) || cursor.is(at - 1, Pos.ADV);
    }

    private static boolean leadsToInfinitive(Cursor cursor, int at) {
        int next = at;
        while (cursor.is(next, Pos.PRON, Pos.ADV, Pos.PART) && next < at + 4) {
            next++;
        }
        return cursor.isVerb(next) && cursor.mood(next) == Mood.INFINITIVE;
    }
}
