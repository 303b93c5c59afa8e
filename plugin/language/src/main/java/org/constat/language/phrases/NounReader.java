package org.constat.language.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Pos;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Reads a noun with its determiner, numbers and adjectives; what stands around its head is up to the language. */
abstract class NounReader {
    private static final Pattern DECADE = Pattern.compile("(?:mid-)?(?:1[5-9]|20)?\\d0s");
    /** "the 1970s". */
    final Tables tables;

    final Vocabulary vocabulary;
    private final DeterminerReader determiners;
    private final PronounReader pronouns;
    private final DateReader dates;
    private final NumeralReader counts;

    NounReader(Tables tables, Vocabulary vocabulary, NumeralReader numerals) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.determiners = new DeterminerReader(tables, numerals);
        this.pronouns = new PronounReader(tables);
        this.dates = new DateReader(tables);
        this.counts = numerals;
    }

    @Nullable
    NounChunk read(Cursor cursor, int at) {
        NounChunk pronoun = pronouns.read(cursor, at);
        if (pronoun != null) {
            return pronoun;
        }
        NounChunk date = dates.read(cursor, at);
        if (date != null) {
            return date;
        }
        NounChunk score = score(cursor, at);
        if (score != null) {
            return score;
        }
        NounDraft draft = new NounDraft(at);
        determiners.read(cursor, draft);
        skipOpeningQuote(cursor, draft);
        NounChunk found = readHead(cursor, draft);
        return found == null ? numberAlone(cursor, draft) : found;
    }

    /** Returns whether a number below zero begins here, whose sign is no dash. */
    final boolean isBelowZero(Cursor cursor, int at) {
        return counts.isBelowZero(cursor.tokens(), at);
    }

    /** "3-1", "3 à 1", "27 to 24": how a match ended. */
    private static @Nullable NounChunk score(Cursor cursor, int at) {
        if (cursor.is(at, Pos.NUM) && cursor.lower(at).matches("\\d{1,3}-\\d{1,3}") && !cursor.is(at - 1, Pos.DET)) {
            return score(at, at + 1, cursor.at(at).text());
        }
        if (isScoreWithUnit(cursor, at)) {
            return score(
                    at, at + 4, cursor.at(at).text() + "-" + cursor.at(at + 3).text());
        }
        boolean parted = switch (cursor.lower(at + 1)) {
            case "-" -> true;
            case "à", "to" -> isNoRange(cursor, at);
            default -> false;
        };
        boolean numbers = cursor.is(at, Pos.NUM) && parted && cursor.is(at + 2, Pos.NUM);
        String next = cursor.lower(at + 3);
        boolean described = cursor.is(at + 3, Pos.NOUN) && !next.equals("thanks") && !next.endsWith("di");
        if (!numbers || described || cursor.is(at - 1, Pos.DET)) {
            return null;
        }
        return score(at, at + 3, cursor.at(at).text() + "-" + cursor.at(at + 2).text());
    }

    private static NounChunk score(int begin, int end, String text) {
        NounDraft draft = new NounDraft(begin);
        draft.at = end;
        List<Word> parts = Arrays.stream(text.split("-", 2))
                .map(goals -> Word.of(goals, goals, Word.Kind.OTHER))
                .toList();
        return draft.finish(new Word(text, text, Word.Kind.OTHER, parts));
    }

    /** "2 buts à 1". */
    private static boolean isScoreWithUnit(Cursor cursor, int at) {
        boolean unit = switch (cursor.lower(at + 1)) {
            case "but", "buts", "set", "sets", "manche", "manches", "points", "victoires" -> true;
            default -> false;
        };
        return unit
                && cursor.is(at, Pos.NUM)
                && cursor.lower(at + 2).equals("à")
                && cursor.is(at + 3, Pos.NUM)
                && !cursor.is(at + 4, Pos.NOUN);
    }

    /** "de 3 à 1 %", "3 à 5 millions", "aged 5 to 12" count something. */
    private static boolean isNoRange(Cursor cursor, int at) {
        boolean fromTo = switch (cursor.lower(at - 1)) {
            case "de", "from", "aged", "ages", "between", "age" -> true;
            default -> false;
        };
        boolean counting = cursor.is(at + 3, Pos.NOUN, Pos.SYM, Pos.NUM)
                && !cursor.lower(at + 3).endsWith("di");
        return !counting
                && !fromTo
                && cursor.lower(at).matches("\\d{1,3}")
                && cursor.lower(at + 2).matches("\\d{1,3}");
    }

    /** Reads a title in quotation marks that begins here. */
    static NounChunk readTitle(Cursor cursor, int at) {
        NounDraft draft = new NounDraft(at);
        draft.at = endOfQuotedTitle(cursor, at);
        return draft.finish(quotedTitle(cursor, at, draft.at));
    }

    /** Reads from behind the determiner; null where there is no head. */
    abstract @Nullable NounChunk readHead(Cursor cursor, NounDraft draft);

    private static void skipOpeningQuote(Cursor cursor, NounDraft draft) {
        boolean insidePhrase = draft.determiner != Determiner.NONE || draft.number != null;
        if (insidePhrase
                && endOfQuotedTitle(cursor, draft.at) < 0
                && cursor.isQuote(draft.at)
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ, Pos.PROPN)) {
            draft.at++;
        }
    }

    private static @Nullable NounChunk numberAlone(Cursor cursor, NounDraft draft) {
        if (draft.number == null || draft.at == draft.begin) {
            return null;
        }
        int last = draft.at - 1;
        draft.morphology = cursor.at(last).morphology();
        return draft.finish(Word.of(cursor.at(last).text(), cursor.at(last).lemma(), Word.Kind.OTHER));
    }

    /** Returns how many tokens the noun or name at this place has: those of the longest entry of the lexicon, else 1. */
    final int lengthOfNoun(Cursor cursor, int at) {
        int known = vocabulary.longest(cursor.tokens(), at, NounReader::isNominal);
        boolean open = known > 1 && cursor.is(at + known - 1, Pos.ADP);
        return known > 1 && !open && hasNoun(cursor, at, known) ? known : 1;
    }

    private static boolean isNominal(Sense sense) {
        return (sense.concept().kind() == Concept.Kind.NOUN && sense.form() != Sense.Form.ADJECTIVE)
                || sense.form() == Sense.Form.NOMINALISATION;
    }

    private static boolean hasNoun(Cursor cursor, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (cursor.is(i, Pos.NOUN, Pos.PROPN)) {
                return !cursor.isFinite(at + length - 1);
            }
        }
        return false;
    }

    /** Returns where the run of proper nouns that begins here ends. */
    static int endOfName(Cursor cursor, int at) {
        int end = at;
        while (cursor.is(end, Pos.PROPN) || joinsNames(cursor, end, at)) {
            end++;
        }
        return end;
    }

    private static boolean joinsNames(Cursor cursor, int at, int begin) {
        boolean particle = switch (cursor.lower(at)) {
            case "&", "von", "van", "bin", "ben", "al", "el", "der", "den", "da", "di", "do", "dos" -> true;
            default -> false;
        };
        boolean capitalised = cursor.isCapitalised(at) && cursor.is(at, Pos.NOUN, Pos.ADJ, Pos.X);
        boolean hyphened = cursor.lower(at).matches("(al|el|ben|bin|d'|l')-?\\p{L}.*") && cursor.is(at - 1, Pos.PROPN);
        return at > begin
                && ((hyphened
                                && !cursor.isVerb(at)
                                && cursor.lower(at).indexOf('\'')
                                                + cursor.lower(at).indexOf('-')
                                        > 0)
                        || (particle && cursor.is(at + 1, Pos.PROPN))
                        || capitalised);
    }

    /** Returns the end of a title in quotation marks that begins here, its closing mark included; or -1. */
    static int endOfQuotedTitle(Cursor cursor, int at) {
        if (!cursor.isQuote(at) || !cursor.isCapitalised(at + 1)) {
            return -1;
        }
        for (int i = at + 1; i < at + 9 && cursor.has(i); i++) {
            if (cursor.isQuote(i)) {
                return i > at + 1 ? i + 1 : -1;
            }
            if (cursor.is(i, Pos.PUNCT) || (cursor.isFinite(i) && !cursor.is(at - 1, Pos.ADP))) {
                return -1;
            }
        }
        return -1;
    }

    static Word quotedTitle(Cursor cursor, int begin, int end) {
        return Word.of(
                Words.text(cursor.tokens(), begin + 1, end - 1),
                Words.text(cursor.tokens(), begin + 1, end - 1),
                Word.Kind.NAME);
    }

    final boolean isTime(Cursor cursor, int at) {
        return tables.has(Category.TIME_NOUN, cursor.lemma(at))
                || tables.has(Category.WEEKDAY, cursor.lemma(at))
                || DECADE.matcher(cursor.lower(at)).matches()
                || isPartOfMonth(cursor.lower(at));
    }

    /** "mid-September", "mi-septembre". */
    private boolean isPartOfMonth(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && tables.has(Category.MONTH, word.substring(hyphen + 1))
                && switch (word.substring(0, hyphen)) {
                    case "mid", "early", "late", "mi" -> true;
                    default -> false;
                };
    }

    /** Returns whether these words can be what a person or institution is called before its name. */
    final boolean isRole(String lemma) {
        return ROLES.stream().anyMatch(role -> vocabulary.isA(lemma, role))
                || tables.has(Category.TITLE, lemma.toLowerCase(java.util.Locale.ROOT));
    }

    private static final List<String> ROLES = List.of(
            "person",
            "official-politics",
            "leader",
            "minister",
            "president",
            "organisation",
            "company",
            "institution",
            "worker",
            "player",
            "artist",
            "scientist",
            "film",
            "book",
            "trade-union",
            "association",
            "bank",
            "newspaper",
            "party",
            "ship",
            "storm");

    static Word word(Cursor cursor, int begin, int length) {
        Word.Kind kind = cursor.is(begin, Pos.PROPN) ? Word.Kind.NAME : Word.Kind.NOUN;
        if (length == 1) {
            return Words.of(cursor.at(begin), kind);
        }
        return kind == Word.Kind.NAME && !cursor.is(begin + length - 1, Pos.NOUN)
                ? Words.name(cursor.tokens(), begin, begin + length)
                : Words.expression(cursor.tokens(), begin, begin + length, Word.Kind.NOUN);
    }
}
