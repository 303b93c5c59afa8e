package org.constat.language.phrases.chunker;

import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;

/** Tells "comme" before an example ("des fruits comme la figue") from that of a comparison, a reason and what something is taken for. */
final class ExampleOfKind {
    private static final int LONGEST_CLAUSE = 25;

    private ExampleOfKind() {}

    /** Returns whether it stands right between several of a kind and the one, or the name, of an example. */
    static boolean isIntroduced(Cursor cursor, int at) {
        return cursor.lower(at).equals("comme")
                && isSeveral(cursor, at - 1)
                && (cursor.is(at + 1, Pos.PROPN) || isTheOne(cursor, at + 1))
                && !isTakenFor(cursor, at - 1);
    }

    private static boolean isSeveral(Cursor cursor, int at) {
        int end = beforeComplement(cursor, at);
        int noun = cursor.is(end, Pos.ADJ) ? end - 1 : end;
        return noun > 0
                && cursor.is(noun, Pos.NOUN)
                && cursor.is(noun - 1, Pos.DET, Pos.ADP, Pos.ADJ, Pos.NUM)
                && (!cursor.lower(noun).equals(cursor.lemma(noun)) || isPlural(cursor, noun - 1));
    }

    /** "des villes de province comme Lund". */
    private static int beforeComplement(Cursor cursor, int at) {
        boolean bare = cursor.is(at, Pos.NOUN) && cursor.lower(at).equals(cursor.lemma(at));
        String before = cursor.lower(at - 1);
        return bare && (before.equals("de") || before.equals("d'")) ? at - 2 : at;
    }

    /** "des pays". */
    private static boolean isPlural(Cursor cursor, int determiner) {
        return switch (cursor.lower(determiner)) {
            case "des", "les", "ces", "plusieurs", "certains" -> true;
            default -> false;
        };
    }

    private static boolean isTheOne(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "le", "la", "l'", "l’" ->
                cursor.is(at + 1, Pos.NOUN, Pos.PROPN) || (cursor.is(at + 1, Pos.ADJ) && cursor.is(at + 2, Pos.NOUN));
            default -> false;
        };
    }

    /** "présente les aides comme le remède": the verb before says as what. */
    private static boolean isTakenFor(Cursor cursor, int from) {
        for (int i = from; i >= 0 && i > from - LONGEST_CLAUSE && !cursor.is(i, Pos.PUNCT, Pos.SCONJ); i--) {
            if (cursor.isVerb(i) && takesAs(cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesAs(String verb) {
        return switch (verb) {
            case "considérer", "présenter", "décrire", "voir", "citer", "désigner", "percevoir", "identifier" -> true;
            case "traiter", "utiliser", "employer", "reconnaître", "choisir", "qualifier", "juger", "prendre" -> true;
            case "interpréter", "nommer", "regarder", "ressentir", "vendre", "définir", "servir", "élire" -> true;
            default -> false;
        };
    }
}
