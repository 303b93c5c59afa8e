package org.constat.language.phrases.french;

import org.constat.Quantity;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.HalfBehindUnit;
import org.constat.language.phrases.reading.LexiconNouns;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.NumeralReader;
import org.constat.language.phrases.reading.QuotedTitles;
import org.constat.language.quantities.Numerals;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;
import org.constat.lexicon.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Reads French nouns: most adjectives and apposed names stand behind.
 *
 * @since 0.1
 */
public final class FrenchNounReader extends NounReader {
    private final FrenchAdjectivesBefore before;
    private final FrenchAdjectivesBehind behind;
    private final BodyOfRole bodies;
    private final FrenchNameReader names;
    private final FrenchTimes times;

    public FrenchNounReader(Tables tables, Vocabulary vocabulary) {
        super(tables, vocabulary, new NumeralReader(tables, Numerals.french()));
        this.before = new FrenchAdjectivesBefore(this);
        this.behind = new FrenchAdjectivesBehind(tables, vocabulary);
        this.bodies = new BodyOfRole(vocabulary);
        this.names = new FrenchNameReader(this, behind);
        this.times = new FrenchTimes(this);
    }

    @Override
    protected @Nullable NounChunk readHead(Cursor cursor, NounDraft draft) {
        int title = QuotedTitles.end(cursor, draft.at);
        if (title > 0) {
            return QuotedTitles.finish(cursor, draft, title);
        }
        before.read(cursor, draft);
        NounChunk joint = names.jointName(cursor, draft);
        if (joint != null) {
            return joint;
        }
        if (names.isName(cursor, draft.at)) {
            return names.name(cursor, draft);
        }
        NounChunk name = names.nameWithoutArticle(cursor, draft);
        if (name != null) {
            return name;
        }
        if (cursor.is(draft.at, Pos.NOUN, Pos.SYM) || lengthOfNoun(cursor, draft.at) > 1) {
            return noun(cursor, draft);
        }
        return adjectiveAsNoun(cursor, draft);
    }

    private NounChunk noun(Cursor cursor, NounDraft draft) {
        int length = lengthOfNoun(cursor, draft.at);
        Word noun = LexiconNouns.word(cursor, draft.at, length);
        Morphology form = inGender(cursor, draft);
        draft.morphology = isOneOfSeveral(cursor, draft) ? form.with(GrammaticalNumber.SINGULAR) : form;
        draft.at += length;
        boolean howOften = FrenchTimes.isHowOften(cursor, draft);
        boolean described = length == 2 && cursor.is(draft.at - 2, Pos.ADJ);
        draft.time = (length == 1 || described)
                && (howOften || times.isTime(cursor, draft))
                && !FrenchTimes.isAgeGroup(cursor, draft);
        if (howOften) {
            return draft.finish(noun);
        }
        HalfBehindUnit.read(cursor, draft);
        aboutBehind(cursor, draft);
        Word decade = FrenchTimes.decade(cursor, draft, noun);
        if (decade != null) {
            return draft.finish(decade);
        }
        FrenchTimes.dDay(cursor, draft);
        FrenchTimes.laterOrEarlier(cursor, draft);
        FrenchTimes.betweenDays(cursor, draft, day -> tables.has(Category.WEEKDAY, day));
        nounBehind(cursor, draft);
        behind.read(cursor, draft);
        numberBehind(cursor, draft);
        bodies.read(cursor, draft, noun);
        if (noun.lemma().equals("numéro")) {
            rank(cursor, draft);
        }
        return names.withName(cursor, draft, noun);
    }

    /** "46 000 logements environ". */
    private static void aboutBehind(Cursor cursor, NounDraft draft) {
        boolean about = draft.number != null
                && draft.bound == Quantity.Bound.EXACT
                && cursor.lower(draft.at).equals("environ")
                && !cursor.is(draft.at + 1, Pos.NUM, Pos.DET);
        if (about) {
            draft.bound = Quantity.Bound.ABOUT;
            draft.at++;
        }
    }

    /** "l'ancien ministre": the words before tell whether a noun of either gender is said of a man. */
    private static Morphology inGender(Cursor cursor, NounDraft draft) {
        Morphology form = cursor.at(draft.at).morphology();
        for (int i = draft.begin; form.gender() == Gender.NONE && i < draft.at; i++) {
            if (cursor.is(i, Pos.DET, Pos.ADJ)) {
                form = form.with(cursor.at(i).morphology().gender());
            }
        }
        return form;
    }

    /** "l'une des routes": one of them. */
    private static boolean isOneOfSeveral(Cursor cursor, NounDraft draft) {
        int one = cursor.lower(draft.begin).equals("l'") ? draft.begin + 1 : draft.begin;
        boolean single = cursor.lower(one).equals("un") || cursor.lower(one).equals("une");
        return single
                && (cursor.lower(one + 1).equals("des") || cursor.lower(one + 1).equals("de"));
    }

    /** "des sociétés écrans", "le porte-parole adjoint", "une mesure phare", which describes it. */
    private void nounBehind(Cursor cursor, NounDraft draft) {
        boolean compound = cursor.is(draft.at, Pos.NOUN)
                && !isTime(cursor, draft.at)
                && !tables.has(Category.EDGE, cursor.lower(draft.at))
                && !tables.has(Category.TITLE, cursor.lower(draft.at))
                && !cursor.isCapitalised(draft.at)
                && !cursor.isVerb(draft.at)
                && tables.find(Category.PREPOSITION, cursor.tokens(), draft.at) == null;
        if (compound) {
            boolean describes = vocabulary.has(cursor.lemma(draft.at), Concept.Kind.ADJECTIVE);
            draft.modifiers.add(
                    describes ? Words.of(cursor.at(draft.at), Kind.ADJECTIVE) : Words.of(cursor.at(draft.at)));
            draft.at++;
        }
    }

    /** "la départementale 12", "l'article 49", "le couloir cinq": the number tells which. */
    private static void numberBehind(Cursor cursor, NounDraft draft) {
        boolean numbered = !draft.time
                && draft.number == null
                && (draft.determiner == Determiner.DEFINITE || draft.determiner == Determiner.NONE)
                && cursor.is(draft.at, Pos.NUM)
                && cursor.lower(draft.at).matches("\\d{1,3}|\\p{L}+")
                && (!cursor.has(draft.at + 1)
                        || cursor.is(draft.at + 1, Pos.PUNCT, Pos.VERB, Pos.AUX, Pos.CCONJ)
                        || isOf(cursor.lower(draft.at + 1)));
        if (numbered) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.OTHER));
            draft.at++;
        }
    }

    /** "la numéro un mondiale", "le numéro deux du parti": what stands behind the number says where. */
    private void rank(Cursor cursor, NounDraft draft) {
        if (cursor.is(draft.at, Pos.NUM)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.OTHER));
            draft.at++;
            behind.read(cursor, draft);
        }
    }

    /** "l'article 3 de la loi". */
    private static boolean isOf(String word) {
        return word.equals("de") || word.equals("du") || word.equals("d'");
    }

    /** "les blessés", "les deux autres": an adjective or participle that no noun follows. */
    private @Nullable NounChunk adjectiveAsNoun(Cursor cursor, NounDraft draft) {
        if (draft.determiner == Determiner.NONE || draft.at == draft.begin) {
            return null;
        }
        if (FrenchAdjectivesBefore.isDegree(cursor, draft.at)
                && (cursor.is(draft.at + 1, Pos.ADJ) || cursor.isParticiple(draft.at + 1))) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at++;
        }
        if (!cursor.is(draft.at, Pos.ADJ, Pos.X) && !cursor.isParticiple(draft.at)) {
            return null;
        }
        Word head = Words.of(cursor.at(draft.at), Kind.NOUN);
        draft.morphology = cursor.at(draft.at).morphology();
        draft.at++;
        behind.read(cursor, draft);
        return draft.finish(head);
    }
}
