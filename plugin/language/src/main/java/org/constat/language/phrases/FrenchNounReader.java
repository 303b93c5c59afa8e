package org.constat.language.phrases;

import java.util.Set;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.quantities.Numerals;
import org.constat.language.words.Pos;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Reads French nouns: most adjectives and apposed names stand behind. */
final class FrenchNounReader extends NounReader {

    /** What bears the name of somebody else: "l'affaire Jean Dupont". */
    private static final Set<String> NAMED_AFTER = Set.of(
            "affaire",
            "procès",
            "gouvernement",
            "plan",
            "loi",
            "accord",
            "rapport",
            "prix",
            "rue",
            "avenue",
            "place",
            "stade",
            "dossier",
            "mandat",
            "ère",
            "méthode",
            "région",
            "département",
            "camp",
            "clan",
            "cabinet",
            "ligne",
            "route",
            "boulevard",
            "lycée",
            "collège",
            "école",
            "hôpital",
            "aéroport",
            "musée",
            "fondation");

    private final StateInName stateInName;

    FrenchNounReader(Tables tables, Vocabulary vocabulary) {
        super(tables, vocabulary, new NumeralReader(tables, Numerals.french()));
        this.stateInName = new StateInName(vocabulary);
    }

    @Override
    @Nullable
    NounChunk readHead(Cursor cursor, NounDraft draft) {
        int title = endOfQuotedTitle(cursor, draft.at);
        if (title > 0) {
            return quoted(cursor, draft, title);
        }
        adjectivesBefore(cursor, draft);
        if (cursor.is(draft.at, Pos.PROPN) || isTitledName(cursor, draft.at)) {
            return name(cursor, draft);
        }
        int name = endOfNameWithoutArticle(cursor, draft);
        if (name > 0) {
            Word head = Words.name(cursor.tokens(), draft.at, name);
            draft.morphology = cursor.at(draft.at).morphology();
            draft.at = name;
            return draft.finish(head);
        }
        if (cursor.is(draft.at, Pos.NOUN, Pos.SYM) || lengthOfNoun(cursor, draft.at) > 1) {
            return noun(cursor, draft);
        }
        return adjectiveAsNoun(cursor, draft);
    }

    /** "Force Rurale refuse": two capitals and no article make a name, unless a role begins it; or -1. */
    private int endOfNameWithoutArticle(Cursor cursor, NounDraft draft) {
        int end = draft.at;
        while (cursor.isCapitalised(end) && cursor.is(end, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.X)) {
            end++;
        }
        boolean bare = draft.begin == draft.at && draft.at == 0 && end > 1;
        return bare && cursor.is(0, Pos.NOUN) && !isRole(cursor.lemma(0)) && !isTime(cursor, 0) ? end : -1;
    }

    private static NounChunk quoted(Cursor cursor, NounDraft draft, int end) {
        Word name = quotedTitle(cursor, draft.at, end);
        draft.at = end;
        return draft.finish(name);
    }

    private void adjectivesBefore(Cursor cursor, NounDraft draft) {
        while (cursor.is(draft.at, Pos.ADJ, Pos.ADV)
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ, Pos.PROPN)
                && leadsToNoun(cursor, draft.at)
                && !isBeforeWeekday(cursor, draft)
                && lengthOfNoun(cursor, draft.at) == 1) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at++;
        }
    }

    /** "resteront fermés dimanche". */
    private boolean isBeforeWeekday(Cursor cursor, NounDraft draft) {
        return draft.determiner == Determiner.NONE && tables.has(Category.WEEKDAY, cursor.lemma(draft.at + 1));
    }

    private static boolean leadsToNoun(Cursor cursor, int at) {
        int next = isDegree(cursor, at) ? at + 1 : at;
        int first = next;
        while (cursor.is(next, Pos.ADJ)) {
            next++;
        }
        return next > first && cursor.is(next, Pos.NOUN, Pos.PROPN);
    }

    /** "le plus grand club", "son très long séjour". */
    private static boolean isDegree(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV)
                && switch (cursor.lower(at)) {
                    case "plus", "moins", "très", "trop", "si", "aussi", "assez" -> true;
                    default -> false;
                };
    }

    private boolean isTitledName(Cursor cursor, int at) {
        return tables.has(Category.TITLE, cursor.lower(at))
                && cursor.is(at + 1, Pos.PROPN)
                && cursor.lower(at).length() < 5;
    }

    private NounChunk name(Cursor cursor, NounDraft draft) {
        boolean titled = tables.has(Category.TITLE, cursor.lower(draft.at)) && cursor.is(draft.at + 1, Pos.PROPN);
        int begin = titled ? draft.at + 1 : draft.at;
        int end = numbered(cursor, Math.max(begin + lengthOfNoun(cursor, begin), endOfName(cursor, begin)));
        draft.at = end;
        draft.morphology = cursor.at(titled ? begin - 1 : begin).morphology();
        int state = stateInName.find(cursor, begin, end);
        if (state >= 0 && draft.possessor == null) {
            draft.possessor = StateInName.state(cursor, state);
            return draft.finish(StateInName.name(cursor, begin, end, state));
        }
        Word head = Words.name(cursor.tokens(), begin, end);
        adjectivesBehind(cursor, draft);
        return draft.finish(head);
    }

    private NounChunk noun(Cursor cursor, NounDraft draft) {
        int length = lengthOfNoun(cursor, draft.at);
        int head = draft.at;
        Word noun = word(cursor, head, length);
        draft.morphology = cursor.at(head).morphology();
        draft.at += length;
        draft.time = length == 1 && ((isTime(cursor, head) && !isMeasure(cursor, draft)) || isHowOften(cursor, draft));
        if (isHowOften(cursor, draft)) {
            return draft.finish(noun);
        }
        laterOrEarlier(cursor, draft);
        nounBehind(cursor, draft);
        adjectivesBehind(cursor, draft);
        numberBehind(cursor, draft);
        return withName(cursor, draft, noun);
    }

    /** "refuse deux fois", but not "deux fois plus de blé". */
    private static boolean isHowOften(Cursor cursor, NounDraft draft) {
        String next = cursor.lower(draft.at);
        return cursor.lemma(draft.at - 1).equals("fois")
                && draft.number != null
                && !draft.number.ordinal()
                && !next.equals("plus")
                && !next.equals("moins")
                && !next.equals("de");
    }

    /** "condamné à deux ans de prison": what is measured in time is no time. */
    private boolean isMeasure(Cursor cursor, NounDraft draft) {
        boolean sentenced =
                draft.begin == 0 || cursor.lower(draft.begin - 1).equals("à") || cursor.isVerb(draft.begin - 1);
        return sentenced
                && draft.number != null
                && !draft.number.ordinal()
                && (cursor.lower(draft.at).equals("de")
                        || cursor.lower(draft.at).equals("d'"))
                && cursor.is(draft.at + 1, Pos.NOUN)
                && !isTime(cursor, draft.at + 1);
    }

    /** "des sociétés écrans", "le porte-parole adjoint". */
    private void nounBehind(Cursor cursor, NounDraft draft) {
        boolean compound = cursor.is(draft.at, Pos.NOUN)
                && !isTime(cursor, draft.at)
                && !tables.has(Category.TITLE, cursor.lower(draft.at))
                && !cursor.isCapitalised(draft.at)
                && !cursor.isVerb(draft.at)
                && tables.find(Category.PREPOSITION, cursor.tokens(), draft.at) == null;
        if (compound) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at++;
        }
    }

    /** "deux semaines plus tard". */
    private static void laterOrEarlier(Cursor cursor, NounDraft draft) {
        String next = cursor.lower(draft.at + 1);
        boolean moved =
                draft.time && cursor.lower(draft.at).equals("plus") && (next.equals("tard") || next.equals("tôt"));
        if (moved) {
            draft.modifiers.add(Words.expression(cursor.tokens(), draft.at, draft.at + 2, Kind.ADVERB));
            draft.at += 2;
        }
    }

    /** "Apollo 11": a number that stands for itself belongs to the name before it. */
    private static int numbered(Cursor cursor, int end) {
        boolean number = cursor.is(end, Pos.NUM)
                && cursor.lower(end).matches("\\d{1,2}")
                && !cursor.is(end + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM, Pos.SYM)
                && !cursor.lower(end + 1).equals("à")
                && !cursor.lower(end + 1).equals("-");
        return number ? end + 1 : end;
    }

    /** "la départementale 12", "l'article 49": the number tells which. */
    private void numberBehind(Cursor cursor, NounDraft draft) {
        boolean numbered = !draft.time
                && draft.number == null
                && (draft.determiner == Determiner.DEFINITE || draft.determiner == Determiner.NONE)
                && cursor.is(draft.at, Pos.NUM)
                && cursor.lower(draft.at).matches("\\d{1,3}")
                && (!cursor.has(draft.at + 1) || cursor.is(draft.at + 1, Pos.PUNCT, Pos.VERB, Pos.AUX, Pos.CCONJ));
        if (numbered) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.OTHER));
            draft.at++;
        }
    }

    private void adjectivesBehind(Cursor cursor, NounDraft draft) {
        if (ConnectiveReader.describedMoreAndMore(cursor, draft.at) > 0) {
            return;
        }
        int expression = vocabulary.longest(cursor.tokens(), draft.at, FrenchNounReader::isAdjective);
        boolean counts = cursor.is(draft.at + expression - 1, Pos.NUM) && cursor.is(draft.at + expression, Pos.NOUN);
        if (expression > 1 && cursor.is(draft.at, Pos.ADP) && !counts) {
            draft.modifiers.add(Words.expression(cursor.tokens(), draft.at, draft.at + expression, Kind.ADJECTIVE));
            draft.at += expression;
        }
        int next = nextAdjective(cursor, draft.at);
        while (next >= 0) {
            draft.modifiers.add(adjective(cursor, draft, next));
            next = nextAdjective(cursor, draft.at);
        }
    }

    private static boolean isAdjective(Sense sense) {
        return sense.concept().kind() == Concept.Kind.ADJECTIVE && sense.form() == Sense.Form.BASE;
    }

    private Word adjective(Cursor cursor, NounDraft draft, int at) {
        boolean negated = cursor.lower(at - 1).equals("non");
        if (cursor.is(at - 1, Pos.ADV) && at > draft.at && !cursor.lower(at - 1).equals("non")) {
            draft.modifiers.add(Words.of(cursor.at(at - 1)));
        }
        draft.at = at + 1;
        if (cursor.isQuote(draft.at) && cursor.isQuote(at - 1)) {
            draft.at++;
        }
        return negated ? Words.expression(cursor.tokens(), at - 1, at + 1, Kind.ADJECTIVE) : Words.of(cursor.at(at));
    }

    /** Returns the place of the adjective that goes on here, perhaps behind an adverb, "et" or a quotation mark; or -1. */
    private static int nextAdjective(Cursor cursor, int at) {
        int next = at;
        boolean joined = cursor.is(next, Pos.CCONJ)
                && (cursor.lower(next).equals("et") || cursor.lower(next).equals("ou"));
        if (joined && cursor.is(at - 1, Pos.ADJ)) {
            next++;
        }
        boolean opened = cursor.isQuote(next) && !joined && !cursor.isCapitalised(next + 1);
        next += opened ? 1 : 0;
        boolean most = isSuperlative(cursor, next);
        next += most ? 2 : 0;
        next += cursor.is(next, Pos.ADV) && !isNegator(cursor, next) && cursor.is(next + 1, Pos.ADJ) ? 1 : 0;
        boolean before = joined && cursor.is(next + 1, Pos.NOUN, Pos.ADJ);
        boolean closed = !opened || cursor.isQuote(next + 1);
        boolean such =
                cursor.lemma(next).equals("tel") && cursor.lemma(next + 1).equals("que");
        boolean adjective = cursor.is(next, Pos.ADJ) || (most && cursor.isParticiple(next));
        return adjective && !such && !before && closed && !isTimeOf(cursor, next) ? next : -1;
    }

    /** "les patients les plus graves". */
    private static boolean isSuperlative(Cursor cursor, int at) {
        boolean degree =
                cursor.lower(at + 1).equals("plus") || cursor.lower(at + 1).equals("moins");
        return degree && cursor.lemma(at).equals("le") && (cursor.is(at + 2, Pos.ADJ) || cursor.isParticiple(at + 2));
    }

    private static boolean isNegator(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "plus" -> !cursor.is(at - 1, Pos.ADJ, Pos.NOUN);
            case "pas", "jamais", "encore", "toujours", "aussi", "déjà" -> true;
            default -> false;
        };
    }

    private static boolean isTimeOf(Cursor cursor, int at) {
        return cursor.lower(at).equals("même");
    }

    /** "le président ukrainien Volodymyr Zelensky", "le film "Onze fenêtres"": the name is the head. */
    private NounChunk withName(Cursor cursor, NounDraft draft, Word noun) {
        int quoted = endOfQuotedTitle(cursor, draft.at);
        boolean named = cursor.is(draft.at, Pos.PROPN) || isTitledName(cursor, draft.at);
        if ((quoted < 0 && !named) || draft.time) {
            return draft.finish(noun);
        }
        int end = numbered(cursor, endOfName(cursor, draft.at));
        boolean longName = end - draft.at > 1 && !NAMED_AFTER.contains(noun.lemma());
        if (quoted < 0 && !longName && !isRole(noun.lemma())) {
            draft.modifiers.add(Words.name(cursor.tokens(), draft.at, end));
            draft.at = end;
            return draft.finish(noun);
        }
        NounChunk title = titleOf(draft, noun);
        NounDraft name = new NounDraft(draft.begin);
        name.at = draft.at;
        name.determiner = draft.determiner;
        name.title = title;
        name.possessor = draft.possessor;
        NounChunk read = quoted > 0 ? quoted(cursor, name, quoted) : name(cursor, name);
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

    private static NounChunk titleOf(NounDraft draft, Word noun) {
        return new NounChunk(
                draft.begin,
                draft.at,
                noun,
                draft.modifiers,
                draft.quantity(),
                draft.determiner,
                draft.possessor,
                null,
                draft.morphology,
                false);
    }

    /** "les blessés", "les deux autres": an adjective or participle that no noun follows. */
    private @Nullable NounChunk adjectiveAsNoun(Cursor cursor, NounDraft draft) {
        boolean determined = draft.determiner != Determiner.NONE && draft.at > draft.begin;
        if (determined && isDegree(cursor, draft.at) && cursor.is(draft.at + 1, Pos.ADJ)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at++;
        }
        boolean adjective = cursor.is(draft.at, Pos.ADJ) || cursor.isParticiple(draft.at) || cursor.is(draft.at, Pos.X);
        if (!determined || !adjective) {
            return null;
        }
        Word head = Words.of(cursor.at(draft.at), Kind.NOUN);
        draft.morphology = cursor.at(draft.at).morphology();
        draft.at++;
        adjectivesBehind(cursor, draft);
        return draft.finish(head);
    }
}
