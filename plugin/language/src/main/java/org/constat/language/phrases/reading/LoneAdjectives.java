package org.constat.language.phrases.reading;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads adjectives that no noun takes, with their adverbs, and what is left when all else has been read.
 *
 * @since 0.1
 */
public final class LoneAdjectives {
    private LoneAdjectives() {}

    /** "de plus en plus cher", "less and less likely": returns the adjective with its degree, or null. */
    public static @Nullable AdjectiveChunk readMoreAndMore(Cursor cursor, int at) {
        int described = describedMoreAndMore(cursor, at);
        if (described < 0) {
            return null;
        }
        int behind = at + growth(cursor, at);
        List<Word> modifiers = new ArrayList<>(List.of(Words.expression(cursor.tokens(), at, behind, Kind.ADVERB)));
        for (int i = behind; i < described; i++) {
            modifiers.add(Words.of(cursor.at(i)));
        }
        return adjective(cursor, at, described, modifiers);
    }

    /** Returns what can be no more than an adjective, whatever its words are alone; null where there is none. */
    public static @Nullable AdjectiveChunk readFixed(Cursor cursor, int at) {
        AdjectiveChunk half = readHalf(cursor, at);
        return half == null ? readPair(cursor, at) : half;
    }

    /** "à moitié vide", "à demi détruit": with its degree. */
    private static @Nullable AdjectiveChunk readHalf(Cursor cursor, int at) {
        boolean half = cursor.lower(at).equals("à")
                && (cursor.lower(at + 1).equals("moitié")
                        || cursor.lower(at + 1).equals("demi"))
                && cursor.is(at + 2, Pos.ADJ);
        return half
                ? adjective(cursor, at, at + 2, List.of(Words.expression(cursor.tokens(), at, at + 2, Kind.ADVERB)))
                : null;
    }

    /** "sains et saufs", "safe and sound": one adjective. */
    private static @Nullable AdjectiveChunk readPair(Cursor cursor, int at) {
        boolean pair = (cursor.lemma(at).equals("sain") && cursor.lemma(at + 2).equals("sauf"))
                || (cursor.lower(at).equals("safe") && cursor.lower(at + 2).equals("sound"));
        if (!pair || !cursor.is(at, Pos.ADJ)) {
            return null;
        }
        Word both = Words.expression(cursor.tokens(), at, at + 3, Kind.ADJECTIVE);
        return new AdjectiveChunk(at, at + 3, both, List.of(), cursor.at(at).morphology());
    }

    /** "de plus en plus cher", "de moins en moins probable", "more and more": returns the place of the adjective, or -1. */
    public static int describedMoreAndMore(Cursor cursor, int at) {
        int growth = growth(cursor, at);
        int next = at + growth;
        while (growth > 0 && cursor.is(next, Pos.ADV) && next < at + growth + 2) {
            next++;
        }
        return growth > 0 && cursor.is(next, Pos.ADJ) ? next : -1;
    }

    /** Returns how many words say that something grows or falls, or 0. */
    private static int growth(Cursor cursor, int at) {
        String first = cursor.lower(at);
        String degree = cursor.lower(at + 1);
        if (first.equals("de") && (degree.equals("plus") || degree.equals("moins"))) {
            return cursor.lower(at + 2).equals("en") && cursor.lower(at + 3).equals(degree) ? 4 : 0;
        }
        boolean english = first.equals("more") || first.equals("less");
        return english && degree.equals("and") && cursor.lower(at + 2).equals(first) ? 3 : 0;
    }

    /** Reads a word as an adjective, whatever its tag. */
    public static AdjectiveChunk asAdjective(Cursor cursor, int at) {
        String text = cursor.lower(at);
        String lemma = text.replaceFirst("(ante?s?|antes)$", "ant").replaceFirst("(ente?s?)$", "ent");
        Word head = Word.of(cursor.at(at).text(), lemma, Kind.ADJECTIVE);
        return new AdjectiveChunk(at, at + 1, head, List.of(), cursor.at(at).morphology());
    }

    /** Reads what is neither noun nor verb nor connective. */
    public static Chunk readRest(Cursor cursor, int at) {
        int adjective = at;
        List<Word> modifiers = new ArrayList<>();
        while (cursor.is(adjective, Pos.ADV)
                && cursor.is(adjective + 1, Pos.ADV, Pos.ADJ)
                && adjective < at + 3
                && !saysWhen(cursor, adjective)) {
            modifiers.add(Words.of(cursor.at(adjective)));
            adjective++;
        }
        if (cursor.is(adjective, Pos.ADJ)) {
            return adjective(cursor, at, adjective, modifiers);
        }
        if (isUntimely(cursor, at, adjective)) {
            return adjective(cursor, at, adjective, modifiers);
        }
        boolean pointing = cursor.lower(at).equals("-ci") || cursor.lower(at).equals("-là");
        if (cursor.is(at, Pos.ADV, Pos.INTJ) && !pointing) {
            return new AdverbChunk(at, at + 1, Words.of(cursor.at(at), Kind.ADVERB), AdverbChunk.Kind.MANNER);
        }
        return new PunctuationChunk(at, at + 1, PunctuationChunk.Kind.OTHER);
    }

    /** "goes on after more than a year": no degree. */
    private static boolean saysWhen(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "after", "before", "since", "until" -> true;
            default -> false;
        };
    }

    /** "il est trop tôt", "arrive trop tard", "it is too soon": says what something is or how, and not when. */
    private static boolean isUntimely(Cursor cursor, int degree, int at) {
        boolean too =
                cursor.lower(degree).equals("trop") || cursor.lower(degree).equals("too");
        boolean said = cursor.isVerb(degree - 1) || cursor.is(degree - 1, Pos.AUX);
        return too
                && said
                && at == degree + 1
                && switch (cursor.lemma(at)) {
                    case "tôt", "tard", "soon", "early", "late" -> true;
                    default -> false;
                };
    }

    private static AdjectiveChunk adjective(Cursor cursor, int begin, int at, List<Word> modifiers) {
        return new AdjectiveChunk(
                begin, at + 1, Words.of(cursor.at(at)), modifiers, cursor.at(at).morphology());
    }
}
