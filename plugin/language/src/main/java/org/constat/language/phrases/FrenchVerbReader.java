package org.constat.language.phrases;

import java.util.List;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads French verbs: clitics, "ne … pas", compound tenses, passives, "pouvoir" and its like. */
final class FrenchVerbReader extends VerbReader {

    private final Vocabulary vocabulary;

    FrenchVerbReader(Tables tables, Vocabulary vocabulary) {
        super(tables);
        this.vocabulary = vocabulary;
    }

    @Override
    @Nullable
    VerbChunk read(Cursor cursor, int at) {
        VerbDraft draft = new VerbDraft(at);
        clitics(cursor, draft);
        if (!cursor.isVerb(draft.at) && !isParticipleTaggedAsAdjective(cursor, draft)) {
            return null;
        }
        draft.takeFirst(cursor.at(draft.at));
        if (isParticipleInDisguise(cursor, draft)) {
            draft.form = VerbChunk.Form.PAST_PARTICIPLE;
        }
        verb(cursor, draft);
        draft.negative |= isBareNegation(cursor, draft);
        return draft.finish(lemma(cursor, draft));
    }

    /** "les accords conclus", "Réunis en assemblée": not an imperative, for all its form. */
    private static boolean isParticipleInDisguise(Cursor cursor, VerbDraft draft) {
        String text = cursor.lower(draft.at);
        boolean shaped = text.matches(".*(is|us|its|ies|ues|uts|ts)");
        boolean described =
                cursor.is(draft.at - 1, Pos.NOUN, Pos.PROPN, Pos.ADJ) || (draft.at == 0 && cursor.is(1, Pos.ADP));
        return draft.form == VerbChunk.Form.IMPERATIVE && shaped && described;
    }

    /** "ne peut", "ne cesse": negative without "pas". */
    private boolean isBareNegation(Cursor cursor, VerbDraft draft) {
        boolean restricts =
                cursor.lower(draft.at).equals("que") || cursor.lower(draft.at).equals("qu'");
        if (!hasNe(cursor, draft) || restricts) {
            return false;
        }
        for (int i = draft.begin; i < draft.at; i++) {
            if (cursor.isFinite(i) && tables.has(Category.BARE_VERB, cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticipleTaggedAsAdjective(Cursor cursor, VerbDraft draft) {
        return draft.at > draft.begin && cursor.isParticiple(draft.at);
    }

    private String lemma(Cursor cursor, VerbDraft draft) {
        String lemma = draft.light + cursor.at(draft.main).lemma();
        return draft.reflexive ? "se " + lemma : lemma;
    }

    private void clitics(Cursor cursor, VerbDraft draft) {
        boolean negated = false;
        int at = draft.at;
        while (isNe(cursor, at) || isClitic(cursor, at) || (negated && isNegator(cursor, at))) {
            negated |= isNe(cursor, at);
            if (isNegator(cursor, at)) {
                draft.noLonger |= cursor.lower(at).equals("plus");
                draft.negative = true;
            } else if (!isNe(cursor, at)) {
                takeClitic(cursor, draft, at);
            }
            at++;
        }
        if (cursor.isVerb(at) || (at > draft.at && cursor.isParticiple(at))) {
            draft.at = at;
        }
    }

    private static boolean isNe(Cursor cursor, int at) {
        return cursor.lower(at).equals("ne") || cursor.lower(at).equals("n'");
    }

    private boolean isNegator(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV, Pos.PRON, Pos.PART) && tables.has(Category.NEGATOR, cursor.lower(at));
    }

    private boolean isClitic(Cursor cursor, int at) {
        String text = cursor.lower(at);
        if (!tables.has(Category.CLITIC, text)) {
            return false;
        }
        int verb = at + 1;
        while (isNe(cursor, verb) || (cursor.is(verb, Pos.PRON) && tables.has(Category.CLITIC, cursor.lower(verb)))) {
            verb++;
        }
        boolean pronoun = cursor.is(at, Pos.PRON) || text.equals("y") || text.equals("se") || text.equals("s'");
        boolean elided = cursor.is(at, Pos.DET) && isObject(text) && cursor.isFinite(verb);
        return (pronoun || elided) && cursor.isVerb(verb) && !isSubject(cursor, at, verb, text);
    }

    private static boolean isObject(String text) {
        return text.equals("l'") || text.equals("le") || text.equals("la") || text.equals("les");
    }

    private static boolean isSubject(Cursor cursor, int at, int verb, String text) {
        int person = cursor.at(verb).morphology().person();
        boolean own = (text.equals("nous") && person == 1) || (text.equals("vous") && person == 2);
        boolean gerund = text.equals("en") && cursor.mood(at + 1) == Mood.PRESENT_PARTICIPLE;
        return own || gerund;
    }

    private void takeClitic(Cursor cursor, VerbDraft draft, int at) {
        String text = cursor.lower(at);
        boolean self = text.equals("se") || text.equals("s'") || isSelf(cursor, at, text);
        draft.reflexive |= self;
        if (!self) {
            draft.clitics.add(text);
        }
    }

    /** "nous nous réunissons", "je me demande". */
    private static boolean isSelf(Cursor cursor, int at, String text) {
        String before = cursor.lower(at - 1);
        return (text.equals(before) && (text.equals("nous") || text.equals("vous")))
                || ((text.equals("me") || text.equals("m'")) && before.equals("je"));
    }

    private void verb(Cursor cursor, VerbDraft draft) {
        draft.main = draft.at;
        draft.at++;
        inversion(cursor, draft);
        int before = -1;
        while (before != draft.at) {
            before = draft.at;
            negators(cursor, draft);
            adverbsInside(cursor, draft);
        }
        if (goesOn(cursor, draft, draft.at)) {
            clitics(cursor, draft);
            next(cursor, draft);
        }
    }

    private void next(Cursor cursor, VerbDraft draft) {
        String first = cursor.lemma(draft.main);
        String modal = modality(cursor, draft);
        if (isLight(cursor, draft, draft.at)) {
            draft.light = first + " ";
        } else if (isLeftToDo(cursor, draft, draft.at)) {
            draft.modality = Modality.OBLIGED;
            draft.passive = true;
            draft.at++;
        } else if (modal != null && cursor.mood(draft.at) == Mood.INFINITIVE) {
            modal(cursor, draft, modal);
        } else if (first.equals("avoir")) {
            draft.markPerfect();
        } else {
            be(cursor, draft);
        }
        verb(cursor, draft);
    }

    private void be(Cursor cursor, VerbDraft draft) {
        boolean perfect = draft.reflexive || tables.has(Category.PERFECT_BE, cursor.lemma(draft.at));
        if (perfect && !cursor.lemma(draft.at).equals("passer") && !draft.passive) {
            draft.markPerfect();
        } else {
            draft.passive = true;
        }
    }

    private static void modal(Cursor cursor, VerbDraft draft, String modal) {
        if (modal.equals("FUTURE")) {
            draft.tense = Tense.FUTURE;
            return;
        }
        if (cannot(cursor, draft)) {
            draft.conditional = false;
            draft.modality = Modality.POSSIBLE;
            return;
        }
        boolean doubtful = cursor.lower(draft.at - 1).equals("pas") && isNe(cursor, draft.at - 2);
        draft.modality = doubtful ? Modality.DOUBTFUL : Modality.valueOf(modal);
    }

    @Override
    boolean goesOn(Cursor cursor, VerbDraft draft, int at) {
        String first = cursor.lemma(draft.main);
        if (isLight(cursor, draft, at) || isLeftToDo(cursor, draft, at)) {
            return true;
        }
        boolean auxiliary = tables.has(Category.AUXILIARY, first);
        if (auxiliary && cursor.isParticiple(at)) {
            return !cursor.is(at, Pos.ADJ) || !first.equals("avoir") || isBehindAvoir(cursor, at);
        }
        String modal = modality(cursor, draft);
        boolean infinitive = cursor.isVerb(at) && cursor.mood(at) == Mood.INFINITIVE;
        boolean mayStart = isNe(cursor, at) || isClitic(cursor, at);
        return modal != null
                && !(modal.equals("FUTURE") && draft.tense != Tense.PRESENT)
                && (infinitive || (mayStart && leadsToInfinitive(cursor, at)));
    }

    /** "laisser entendre", "faire valoir": two verbs that the lexicon has as one. */
    private boolean isLight(Cursor cursor, VerbDraft draft, int at) {
        String first = cursor.lemma(draft.main);
        boolean light = first.equals("laisser") || first.equals("faire");
        return light
                && at == draft.main + 1
                && cursor.isVerb(at)
                && cursor.mood(at) == Mood.INFINITIVE
                && vocabulary.isRelation(first + " " + cursor.lemma(at));
    }

    private @Nullable String modality(Cursor cursor, VerbDraft draft) {
        return cannot(cursor, draft)
                ? Modality.POSSIBLE.name()
                : tables.value(Category.MODAL, cursor.lemma(draft.main));
    }

    /** "ne saurait suffire": cannot. */
    private static boolean cannot(Cursor cursor, VerbDraft draft) {
        return cursor.lemma(draft.main).equals("savoir")
                && cursor.mood(draft.main) == Mood.CONDITIONAL
                && hasNe(cursor, draft);
    }

    /** "deux points restent à régler": they have to be settled. */
    private static boolean isLeftToDo(Cursor cursor, VerbDraft draft, int at) {
        String subject = cursor.lower(draft.begin - 1);
        return cursor.lemma(draft.main).equals("rester")
                && cursor.isFinite(draft.main)
                && at == draft.main + 1
                && cursor.lower(at).equals("à")
                && cursor.isVerb(at + 1)
                && cursor.mood(at + 1) == Mood.INFINITIVE
                && !subject.equals("il")
                && cursor.is(draft.begin - 1, Pos.NOUN, Pos.ADJ);
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

    private void inversion(Cursor cursor, VerbDraft draft) {
        String text = cursor.lower(draft.at);
        if (tables.has(Category.INVERSION, text)) {
            String pronoun = text.substring(text.lastIndexOf('-') + 1);
            draft.subject = new NounChunk(
                    draft.at,
                    draft.at + 1,
                    Word.of(pronoun, pronoun, Word.Kind.PRONOUN),
                    List.of(),
                    null,
                    Determiner.NONE,
                    null,
                    null,
                    cursor.at(draft.at).morphology(),
                    false);
            draft.at++;
        }
    }

    @Override
    boolean negates(Cursor cursor, VerbDraft draft, int at) {
        return hasNe(cursor, draft) && isNegator(cursor, at);
    }

    private void negators(Cursor cursor, VerbDraft draft) {
        boolean denied = hasNe(cursor, draft);
        while ((denied && isNegator(cursor, draft.at)) || isLooseNegator(cursor, draft.at)) {
            boolean restricts = cursor.lower(draft.at).equals("que");
            draft.negative |= !restricts;
            draft.noLonger |= cursor.lower(draft.at).equals("plus");
            draft.at++;
        }
    }

    /** "pas" denies even where people leave out the "ne". */
    private static boolean isLooseNegator(Cursor cursor, int at) {
        return cursor.lower(at).equals("pas") && cursor.is(at, Pos.ADV, Pos.PART) && cursor.isVerb(at - 1);
    }

    private static boolean hasNe(Cursor cursor, VerbDraft draft) {
        for (int i = draft.begin; i < draft.at; i++) {
            if (isNe(cursor, i)) {
                return true;
            }
        }
        return false;
    }
}
