package org.constat.language.phrases.chunker;

import org.constat.language.phrases.PhraseTable.Entry;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows whether words that can be a connector are used as one here ("when they voted", not "since Tuesday were freed"). */
final class ConnectorUse {
    private ConnectorUse() {}

    static boolean isConnector(Cursor cursor, int at, @Nullable Entry entry) {
        return entry != null
                && (entry.words().size() > 1 || (isConnectingWord(cursor, at) && !isSinceDate(cursor, at)));
    }

    /** "trapped since Tuesday were freed", "since January as rain fell", "after 2020 are": a day, month or year does nothing. */
    private static boolean isSinceDate(Cursor cursor, int at) {
        boolean since = switch (cursor.lower(at)) {
            case "since", "until", "before", "after" -> true;
            default -> false;
        };
        return since
                && !cursor.is(at + 2, Pos.NOUN, Pos.PROPN, Pos.NUM)
                && (cursor.lower(at + 1).matches("(?:19|20)\\d\\d") || isDayOrMonth(cursor.lower(at + 1)));
    }

    private static boolean isDayOrMonth(String word) {
        return switch (word) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            case "january", "february", "march", "april", "june", "july", "august", "september" -> true;
            case "october", "november", "december" -> true;
            default -> false;
        };
    }

    private static boolean isConnectingWord(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "si" -> cursor.is(at, Pos.SCONJ) || !cursor.is(at + 1, Pos.ADJ, Pos.ADV);
            case "que", "qu'" -> !cursor.is(at, Pos.ADV);
            case "that" ->
                (cursor.is(at, Pos.SCONJ, Pos.PRON, Pos.ADP) && !isDemonstrative(cursor, at))
                        || (cursor.isVerb(at - 1) && ClauseAhead.is(cursor, at + 1));
            case "where", "when", "why" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV) && !cursor.is(at + 1, Pos.PUNCT);
            case "once" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV)
                        && !cursor.is(at + 1, Pos.ADJ, Pos.PUNCT)
                        && !isHowOften(cursor, at)
                        && !isSetApart(cursor, at);
            case "then", "so", "plus", "yet", "how", "comment", "ainsi", "puis" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV) && !cursor.is(at + 1, Pos.ADJ, Pos.PUNCT);
            case "as" ->
                cursor.is(at, Pos.SCONJ, Pos.ADP, Pos.ADV)
                        && !cursor.isQuote(at + 1)
                        && !isKnownAs(cursor, at)
                        && !isOfSubject(cursor, at);
            case "comme" ->
                cursor.is(at, Pos.SCONJ, Pos.ADP, Pos.ADV) && !isTakenAs(cursor, at) && !isOfSubject(cursor, at);
            case "like", "since", "before", "after", "until" -> cursor.is(at, Pos.SCONJ, Pos.ADP, Pos.ADV);
            default -> cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.PRON, Pos.ADV, Pos.ADP, Pos.DET);
        };
    }

    /** "a group known as Red Dawn": as what, and not when. */
    private static boolean isKnownAs(Cursor cursor, int at) {
        return cursor.isVerb(at - 1)
                && cursor.isParticiple(at - 1)
                && switch (cursor.lemma(at - 1)) {
                    case "know", "identify", "describe", "regard", "view", "brand", "label", "hail", "portray" -> true;
                    default -> false;
                };
    }

    /** "ceux qui sont considérés comme des amateurs paient moins": the verb behind is not that of the amateurs. */
    private static boolean isTakenAs(Cursor cursor, int at) {
        return cursor.isVerb(at - 1)
                && cursor.is(at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.ADJ)
                && !cursor.isVerb(at + 2)
                && switch (cursor.lemma(at - 1)) {
                    case "considérer", "percevoir", "voir", "regarder", "décrire", "présenter", "désigner" -> true;
                    case "reconnaître", "identifier", "définir", "interpréter", "traiter", "employer" -> true;
                    default -> false;
                };
    }

    /** "her work as a nurse was praised": the verb is that of the work, which has none before it. */
    private static boolean isOfSubject(Cursor cursor, int at) {
        int first = at - 1;
        while (first >= 0 && cursor.is(first, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.ADP, Pos.DET, Pos.NUM)) {
            first--;
        }
        return cursor.is(at - 1, Pos.NOUN, Pos.PROPN)
                && cursor.is(first + 1, Pos.DET)
                && (first < 0 || cursor.is(first, Pos.PUNCT, Pos.SCONJ, Pos.CCONJ) || isSaying(cursor, first))
                && finiteVerbs(cursor, at + 1) == 1;
    }

    private static boolean isSaying(Cursor cursor, int at) {
        return cursor.isFinite(at)
                && switch (cursor.lemma(at)) {
                    case "say", "claim", "think", "believe", "argue" -> true;
                    default -> false;
                };
    }

    /** Returns how many finite verbs there are up to the next mark. */
    private static int finiteVerbs(Cursor cursor, int from) {
        int found = 0;
        for (int i = from; cursor.has(i) && !cursor.is(i, Pos.PUNCT); i++) {
            found += cursor.isFinite(i) ? 1 : 0;
        }
        return found;
    }

    /** "the highest since records began", "has tripled since the mine opened": then, and not why. */
    static boolean isSinceThen(Cursor cursor, int at) {
        if (!cursor.lower(at).equals("since")) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 15; i--) {
            boolean superlative = switch (cursor.lower(i)) {
                case "first", "most", "least", "worst", "best", "biggest", "largest", "highest", "lowest" -> true;
                default -> false;
            };
            boolean perfect = cursor.is(i, Pos.AUX) && cursor.lemma(i).equals("have");
            if (superlative || perfect) {
                return true;
            }
        }
        return false;
    }

    /** "once a week", "once every ten years": how often, and not when. */
    private static boolean isHowOften(Cursor cursor, int at) {
        boolean each = switch (cursor.lower(at + 1)) {
            case "a", "an", "every", "per" -> true;
            default -> false;
        };
        return each && !ClauseAhead.is(cursor, at + 1);
    }

    /** "the neighbours, once part of one kingdom, have": says what they were. */
    private static boolean isSetApart(Cursor cursor, int at) {
        return cursor.lower(at - 1).equals(",") && !ClauseAhead.is(cursor, at + 1);
    }

    private static boolean isDemonstrative(Cursor cursor, int at) {
        return cursor.is(at, Pos.PRON) && (cursor.is(at - 1, Pos.ADP) || isBeforeParticle(cursor, at));
    }

    /** "turned that down but left": between a verb and the particle that ends it. */
    private static boolean isBeforeParticle(Cursor cursor, int at) {
        return cursor.isVerb(at - 1)
                && cursor.is(at + 1, Pos.ADP, Pos.ADV)
                && (!cursor.has(at + 2) || cursor.is(at + 2, Pos.PUNCT, Pos.CCONJ));
    }
}
