package org.constat.language.phrases.french;

import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.ProperNouns;
import org.constat.language.phrases.reading.QuotedTitles;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads French names and titles of works, with the noun before them that says who or what bears them. */
final class FrenchNameReader {
    private static final int LONGEST_ABBREVIATION = 4;

    private final NounReader reader;
    private final Tables tables;
    private final FrenchAdjectivesBehind adjectives;
    private final StateInName stateInName;
    private final HolderOfOffice holders;

    FrenchNameReader(NounReader reader, FrenchAdjectivesBehind adjectives) {
        this.reader = reader;
        this.tables = reader.tables();
        this.adjectives = adjectives;
        this.stateInName = new StateInName(reader.vocabulary());
        this.holders = new HolderOfOffice(reader);
    }

    boolean isName(Cursor cursor, int at) {
        return cursor.is(at, Pos.PROPN)
                || (isTitleOfName(cursor, at) && cursor.lower(at).length() <= LONGEST_ABBREVIATION);
    }

    /** "Mme Bertin". */
    private boolean isTitleOfName(Cursor cursor, int at) {
        return tables.has(Category.TITLE, cursor.lower(at))
                && (cursor.is(at + 1, Pos.PROPN) || NameParticle.isAt(cursor, at + 1));
    }

    NounChunk name(Cursor cursor, NounDraft draft) {
        int first = draft.at;
        int begin = isTitleOfName(cursor, first) ? first + 1 : first;
        int surname = NameParticle.isAt(cursor, begin) ? NameParticle.behind(cursor, begin) : begin;
        int whole = end(cursor, surname, surname + reader.lengthOfNoun(cursor, surname));
        int end = holders.begin(cursor, begin, whole);
        draft.at = end;
        draft.morphology = cursor.at(first).morphology();
        int state = stateInName.find(cursor, begin, end);
        if (state >= 0 && draft.possessor == null) {
            draft.possessor = StateInName.state(cursor, state);
            return draft.finish(StateInName.name(cursor, begin, end, state));
        }
        Word head = Words.name(cursor.tokens(), begin, end);
        if (!isBeforeNoun(cursor, draft.at) && !isBeforeComplement(cursor, draft.at)) {
            adjectives.read(cursor, draft);
        }
        return draft.finish(head);
    }

    /** "désigne Lena Holt meilleure actrice": the adjective of another noun. */
    private static boolean isBeforeNoun(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADJ) && cursor.is(at + 1, Pos.NOUN) && !cursor.is(at + 2, Pos.NOUN);
    }

    /** "rend Lena Holt responsable du retard": what somebody is made. */
    private boolean isBeforeComplement(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADJ)
                && cursor.is(at + 1, Pos.ADP)
                && reader.vocabulary().isRelation("être " + cursor.lemma(at) + " " + cursor.lemma(at + 1));
    }

    /** "Prés et Rivières dénonce": two capitals that open the sentence, and the verb of one; or null. */
    @Nullable
    NounChunk jointName(Cursor cursor, NounDraft draft) {
        int end = draft.begin == 0 && draft.at == 0 ? endOfJointName(cursor, 0) : -1;
        if (end < 0 || !isVerbOfOne(cursor, end)) {
            return null;
        }
        draft.morphology = cursor.at(0).morphology();
        draft.at = end;
        return draft.finish(Words.name(cursor.tokens(), 0, end));
    }

    /** "Force Rurale refuse": two capitals and no article make a name, unless a role begins it; or null. */
    @Nullable
    NounChunk nameWithoutArticle(Cursor cursor, NounDraft draft) {
        int end = draft.at;
        while (cursor.isCapitalised(end) && cursor.is(end, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.X)) {
            end++;
        }
        boolean bare = draft.begin == draft.at && draft.at == 0 && end > 1;
        if (!bare || !cursor.is(0, Pos.NOUN) || reader.isRole(cursor.lemma(0)) || reader.isTime(cursor, 0)) {
            return null;
        }
        draft.morphology = cursor.at(0).morphology();
        draft.at = end;
        return draft.finish(Words.name(cursor.tokens(), 0, end));
    }

    /** "le ministre danois Nils Lund", "le film "Onze fenêtres"": the name is the head. */
    NounChunk withName(Cursor cursor, NounDraft draft, Word noun) {
        int quoted = QuotedTitles.end(cursor, draft.at);
        boolean article = isNameWithArticle(cursor, draft.at) && isPublished(noun.lemma());
        if (quoted < 0 && (article || isNounAsName(cursor, draft.at, noun))) {
            return called(cursor, draft, draft.asTitle(noun));
        }
        int described = quoted < 0 && isBody(noun.lemma())
                ? Math.max(endOfDescribedName(cursor, draft.at), endOfJointName(cursor, draft.at))
                : -1;
        if (described > 0) {
            return described(cursor, draft, draft.asTitle(noun), described);
        }
        if ((quoted < 0 && !isName(cursor, draft.at))
                || draft.time
                || isStateBehindVerb(cursor, draft)
                || (quoted < 0 && holders.isBehindBody(cursor, noun.lemma(), draft.begin, draft.at))) {
            return draft.finish(noun);
        }
        int end = holders.begin(cursor, draft.at, end(cursor, draft.at, draft.at));
        boolean longName = end - draft.at > 1 && !tables.has(Category.NAMED_AFTER, noun.lemma());
        boolean ofBody = HolderOfOffice.isNameOfBody(cursor, draft.at, noun.lemma());
        boolean whole = longName && !isComplement(cursor, draft);
        if (quoted < 0 && (ofBody || (!whole && !reader.isRole(noun.lemma())))) {
            draft.modifiers.add(Words.name(cursor.tokens(), draft.at, end));
            draft.at = end;
            return draft.finish(noun);
        }
        return titled(cursor, draft, draft.asTitle(noun), quoted);
    }

    /** "le géant des jouets de bois Lund et Fils": neither has a name. */
    private static boolean isComplement(Cursor cursor, NounDraft draft) {
        boolean bare = draft.determiner == Determiner.NONE && draft.number == null;
        return bare && cursor.lower(draft.begin - 1).equals("de") && cursor.is(draft.begin - 2, Pos.NOUN, Pos.ADJ);
    }

    /** "met en cause Norda", "met en examen Lena Holt": the name is the object of the verb. */
    private static boolean isStateBehindVerb(Cursor cursor, NounDraft draft) {
        return draft.determiner == Determiner.NONE
                && draft.number == null
                && cursor.lower(draft.begin - 1).equals("en")
                && cursor.isVerb(draft.begin - 2);
    }

    private static boolean isBody(String noun) {
        return switch (noun) {
            case "association", "collectif", "mouvement", "fondation", "syndicat", "ONG", "coalition", "festival" ->
                true;
            case "fédération", "campagne", "opération", "plateforme", "liste", "coopérative", "parti", "formation" ->
                true;
            case "confédération", "comité", "réseau", "ligue", "alliance", "club", "compagnie", "centrale" -> true;
            default -> false;
        };
    }

    /** "l'association Mains nettes": a capital, and an adjective of its own; returns the end of the name, or -1. */
    private static int endOfDescribedName(Cursor cursor, int at) {
        boolean described = cursor.isCapitalised(at)
                && cursor.is(at, Pos.NOUN, Pos.PROPN)
                && cursor.is(at + 1, Pos.ADJ, Pos.NOUN)
                && !cursor.isCapitalised(at + 1)
                && (!cursor.has(at + 2) || cursor.is(at + 2, Pos.VERB, Pos.AUX, Pos.PRON, Pos.PUNCT, Pos.ADP, Pos.ADV));
        return described ? at + 2 : -1;
    }

    /** "l'association Prés et Rivières dénonce": one body does so; returns the end of its name, or -1. */
    private static int endOfJointName(Cursor cursor, int at) {
        int end = at + 3;
        boolean joint = cursor.lower(at + 1).equals("et")
                && cursor.isCapitalised(at)
                && cursor.isCapitalised(at + 2)
                && cursor.is(at, Pos.NOUN, Pos.PROPN)
                && cursor.is(at + 2, Pos.NOUN, Pos.PROPN)
                && !cursor.isCapitalised(end);
        boolean many = cursor.is(end, Pos.VERB, Pos.AUX)
                && cursor.at(end).morphology().number() == Morphology.GrammaticalNumber.PLURAL;
        return joint && !many ? end : -1;
    }

    private static boolean isVerbOfOne(Cursor cursor, int at) {
        return cursor.is(at, Pos.VERB, Pos.AUX)
                && cursor.at(at).morphology().number() == Morphology.GrammaticalNumber.SINGULAR;
    }

    private static NounChunk described(Cursor cursor, NounDraft draft, NounChunk title, int end) {
        NounDraft name = new NounDraft(draft.begin);
        Word head = Words.name(cursor.tokens(), draft.at, end);
        name.at = end;
        name.determiner = draft.determiner;
        name.title = title;
        name.morphology = draft.morphology;
        return name.finish(head);
    }

    /** "le quotidien Le Phare", "l'hebdomadaire L'Écho du Lac": the article is part of the name. */
    private static boolean isNameWithArticle(Cursor cursor, int at) {
        String text = cursor.has(at) ? cursor.at(at).text() : "";
        boolean article = text.equals("Le") || text.equals("La") || text.equals("Les") || text.equals("L'");
        return article && cursor.isCapitalised(at + 1) && cursor.is(at + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ);
    }

    /** "le distributeur Réseaux de France": inside a sentence no other noun has a capital. */
    private boolean isNounAsName(Cursor cursor, int at, Word noun) {
        return cursor.is(at, Pos.NOUN)
                && cursor.isCapitalised(at)
                && cursor.is(at + 1, Pos.ADP)
                && cursor.isCapitalised(at + 2)
                && !cursor.isCapitalised(at - 1)
                && reader.isRole(noun.lemma());
    }

    private boolean isPublished(String noun) {
        return reader.isRole(noun)
                || switch (noun) {
                    case "hebdomadaire", "mensuel", "magazine", "revue", "site", "chaîne", "quotidien", "journal" ->
                        true;
                    default -> false;
                };
    }

    private NounChunk called(Cursor cursor, NounDraft draft, NounChunk title) {
        int end = draft.at + (cursor.is(draft.at, Pos.NOUN) ? 1 : 2);
        while (cursor.isCapitalised(end) || (cursor.is(end, Pos.ADP) && cursor.isCapitalised(end + 1))) {
            end++;
        }
        NounDraft name = new NounDraft(draft.begin);
        Word head = Words.name(cursor.tokens(), draft.at, end);
        name.at = end;
        name.determiner = draft.determiner;
        name.title = title;
        name.morphology = draft.morphology;
        return name.finish(head);
    }

    private NounChunk titled(Cursor cursor, NounDraft draft, NounChunk title, int quoted) {
        NounDraft name = new NounDraft(draft.begin);
        name.at = draft.at;
        name.determiner = draft.determiner;
        name.title = title;
        name.possessor = draft.possessor;
        NounChunk read = quoted > 0 ? QuotedTitles.finish(cursor, name, quoted) : name(cursor, name);
        return new NounChunk(
                draft.begin,
                read.end(),
                read.head(),
                read.modifiers(),
                null,
                draft.determiner,
                read.possessor(),
                title,
                draft.morphology,
                false);
    }

    /** "Apollo 11": a number that stands for itself belongs to the name before it. */
    private static int end(Cursor cursor, int begin, int atLeast) {
        int names = Math.max(atLeast, ProperNouns.end(cursor, begin));
        int end = Epithets.end(cursor, begin, NameParticle.end(cursor, begin, names));
        boolean number = cursor.is(end, Pos.NUM)
                && cursor.lower(end).matches("\\d{1,2}")
                && !cursor.is(end + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM, Pos.SYM)
                && !cursor.lower(end + 1).equals("à")
                && !cursor.lower(end + 1).equals("-");
        return number ? end + 1 : end;
    }
}
