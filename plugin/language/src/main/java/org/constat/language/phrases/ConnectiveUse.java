package org.constat.language.phrases;

import org.constat.language.phrases.PhraseTable.Entry;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows whether words that can be a preposition, a connector or an adverb are used as one here. */
final class ConnectiveUse {
    private static final int FARTHEST_VERB = 9;
    private static final int LONGEST_INSERTION = 12;

    private final Tables tables;

    ConnectiveUse(Tables tables) {
        this.tables = tables;
    }

    boolean isPreposition(Cursor cursor, int at, @Nullable Entry entry) {
        if (entry == null
                || isOtherTime(cursor, at, entry)
                || isDueToDo(cursor, at, entry)
                || (entry.text().equals("close to") && !cursor.lower(at).equals("close"))) {
            return false;
        }
        if (entry.text().equals("aged")) {
            return cursor.isVerb(at - 1) && cursor.is(at + 1, Pos.NUM);
        }
        return entry.words().size() > 1
                || (cursor.is(at, Pos.ADP, Pos.SCONJ, Pos.PART, Pos.ADV, Pos.VERB, Pos.CCONJ)
                        && !isTaggedOtherwise(cursor, at));
    }

    /** "is due to close": says what will be done, and not why. */
    private static boolean isDueToDo(Cursor cursor, int at, Entry entry) {
        int behind = at + entry.words().size();
        return entry.text().equals("due to")
                && cursor.isVerb(behind)
                && cursor.lower(behind).equals(cursor.lemma(behind));
    }

    /** "sont décrites dans le cadre de 2022": what is written somewhere is written in a text. */
    static boolean isWrittenThere(Cursor cursor, int at, @Nullable Entry entry) {
        return entry != null
                && entry.text().equals("dans le cadre de")
                && switch (cursor.lemma(at - 1)) {
                    case "décrire", "énoncer", "exposer", "détailler", "stipuler", "inscrire", "consigner" -> true;
                    default -> false;
                };
    }

    /** "il y a deux ministres" says that there are, "au milieu de l'année" is a time with its middle. */
    private boolean isOtherTime(Cursor cursor, int at, Entry entry) {
        return switch (entry.text()) {
            case "il y a" -> !isTimeAhead(cursor, at + 3);
            case "au milieu de" -> isTimeAhead(cursor, at + 3);
            default -> false;
        };
    }

    /** "il y a deux ans". */
    private boolean isTimeAhead(Cursor cursor, int from) {
        for (int i = from; i < from + 4; i++) {
            if (tables.has(Category.TIME_NOUN, cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaggedOtherwise(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "like", "past", "following", "including", "concerning", "regarding", "concernant", "opposite" ->
                cursor.isFinite(at);
            case "to" -> cursor.is(at, Pos.PART) && cursor.isVerb(at + 1);
            default ->
                cursor.is(at, Pos.VERB)
                        || (cursor.is(at, Pos.ADV)
                                && !cursor.is(at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.PRON, Pos.ADJ)
                                && !isCountAhead(cursor, at + 1));
        };
    }

    /** "after more than two weeks", "since almost 40 firms closed". */
    private static boolean isCountAhead(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV) && (cursor.is(at + 1, Pos.NUM) || cursor.is(at + 2, Pos.NUM));
    }

    static boolean isConnector(Cursor cursor, int at, @Nullable Entry entry) {
        return entry != null
                && (entry.words().size() > 1 || (isConnectingWord(cursor, at) && !isSinceDate(cursor, at)));
    }

    /** "trapped since Tuesday were freed": a day or month does nothing. */
    private static boolean isSinceDate(Cursor cursor, int at) {
        boolean since = switch (cursor.lower(at)) {
            case "since", "until", "before", "after" -> true;
            default -> false;
        };
        return since
                && cursor.is(at + 2, Pos.VERB, Pos.AUX)
                && switch (cursor.lower(at + 1)) {
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
                        || (cursor.isVerb(at - 1) && isClauseAhead(cursor, at + 1));
            case "where", "when", "why" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV) && !cursor.is(at + 1, Pos.PUNCT);
            case "once" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV)
                        && !cursor.is(at + 1, Pos.ADJ, Pos.PUNCT)
                        && !isSetApart(cursor, at);
            case "then", "so", "plus", "yet", "how", "comment", "ainsi", "puis" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV) && !cursor.is(at + 1, Pos.ADJ, Pos.PUNCT);
            case "as" ->
                cursor.is(at, Pos.SCONJ, Pos.ADP, Pos.ADV) && !cursor.isQuote(at + 1) && !isKnownAs(cursor, at);
            case "like", "since", "before", "after", "until", "comme" -> cursor.is(at, Pos.SCONJ, Pos.ADP, Pos.ADV);
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

    /** "the neighbours, once part of one kingdom, have": says what they were. */
    private static boolean isSetApart(Cursor cursor, int at) {
        return cursor.lower(at - 1).equals(",") && !isClauseAhead(cursor, at + 1);
    }

    private static boolean isDemonstrative(Cursor cursor, int at) {
        return cursor.is(at, Pos.PRON) && cursor.is(at - 1, Pos.ADP);
    }

    /** "after the vote" has a noun alone, "after they voted" a clause. */
    static boolean isClauseAhead(Cursor cursor, int from) {
        for (int i = from; i < from + FARTHEST_VERB && cursor.has(i); i++) {
            if (cursor.isFinite(i)) {
                return !isJoined(cursor, i);
            }
            if (i > from && cursor.lower(i).equals(",") && isInsertion(cursor, i + 1)) {
                return true;
            }
            boolean listed = cursor.lower(i).equals(",") && cursor.is(i - 1, Pos.ADJ) && cursor.is(i + 1, Pos.ADJ);
            boolean ends = (cursor.is(i, Pos.PUNCT) && !cursor.isQuote(i) && !listed) || cursor.is(i, Pos.SCONJ);
            if (ends || (i > from && isRelative(cursor, i))) {
                return false;
            }
        }
        return false;
    }

    /** "as Leeds, reduced to ten men, beat Hull": a participle or "who" between commas, and the verb behind them. */
    private static boolean isInsertion(Cursor cursor, int from) {
        boolean opens = (cursor.isVerb(from) && cursor.isParticiple(from))
                || cursor.lower(from).equals("who")
                || cursor.lower(from).equals("which");
        for (int i = from + 1; opens && i < from + LONGEST_INSERTION && cursor.has(i); i++) {
            if (cursor.lower(i).equals(",")) {
                return cursor.isFinite(i + 1);
            }
        }
        return false;
    }

    /** "described the plan as a mistake and left": behind "and" the verb has its subject elsewhere. */
    private static boolean isJoined(Cursor cursor, int verb) {
        int before = cursor.is(verb - 1, Pos.ADV) ? verb - 2 : verb - 1;
        return switch (cursor.lower(before)) {
            case "and", "but", "or" -> cursor.is(verb, Pos.VERB, Pos.AUX);
            default -> false;
        };
    }

    /** "as a quiet man who kept to himself". */
    private static boolean isRelative(Cursor cursor, int at) {
        boolean behindNoun = cursor.is(at - 1, Pos.NOUN, Pos.PROPN)
                || (cursor.is(at - 1, Pos.ADP) && cursor.is(at - 2, Pos.NOUN, Pos.PROPN));
        return behindNoun
                && switch (cursor.lower(at)) {
                    case "who", "which", "whose", "whom", "qui", "dont" -> true;
                    default -> false;
                };
    }

    static boolean isAdverb(Cursor cursor, int at, @Nullable Entry entry) {
        boolean degree = entry != null && entry.value().equals("LINK") && cursor.is(at + 1, Pos.ADJ, Pos.ADV);
        boolean infinitive =
                cursor.lower(at).equals("not") && cursor.lower(at + 1).equals("to");
        return entry != null
                && !infinitive
                && !FrenchNegation.isNone(cursor, at)
                && !isNounOfMore(cursor, at, entry)
                && !isOfNoun(cursor, at, entry)
                && !isQuantity(cursor, at, entry)
                && !isDegreeOfNext(cursor, at, entry)
                && isAsWritten(cursor, at, entry)
                && (entry.words().size() > 1 || !degree)
                && (entry.words().size() > 1
                        || cursor.is(at, Pos.ADV, Pos.PART, Pos.INTJ, Pos.X)
                        || (cursor.is(at, Pos.NOUN) && entry.value().equals("TIME")));
    }

    /** "any more wells", "almost all trains": how many, and neither for how long nor whether at all. */
    private static boolean isQuantity(Cursor cursor, int at, Entry entry) {
        boolean more = entry.text().equals("any more")
                && cursor.is(at + 2, Pos.NOUN, Pos.ADJ, Pos.PROPN)
                && !cursor.is(at + 2, Pos.ADV);
        boolean all = switch (cursor.lower(at + 1)) {
            case "all", "every", "everyone", "everything", "everybody", "half" -> true;
            default -> false;
        };
        return more || (all && (entry.text().equals("almost") || entry.text().equals("nearly")));
    }

    /** "une aide d'urgence" is of a kind, "atterrit d'urgence" how it is done. */
    private static boolean isOfNoun(Cursor cursor, int at, Entry entry) {
        return entry.text().startsWith("d' ") && !cursor.isVerb(at - 1) && cursor.is(at - 1, Pos.NOUN, Pos.ADJ);
    }

    /** "des élus de plus haut rang", "dispose de plus de soldats". */
    private static boolean isDegreeOfNext(Cursor cursor, int at, Entry entry) {
        boolean high = cursor.is(at + 2, Pos.ADJ) && cursor.is(at + 3, Pos.NOUN);
        return entry.text().equals("de plus") && (high || cursor.lemma(at + 2).equals("de"));
    }

    /** "lié à la baisse des effectifs" says of what. */
    private static boolean isNounOfMore(Cursor cursor, int at, Entry entry) {
        boolean of = switch (cursor.lower(at + entry.words().size())) {
            case "de", "d'", "du", "des" -> true;
            default -> false;
        };
        return of && entry.text().startsWith("à la ");
    }

    /** "de nouveaux accords" is not "de nouveau". */
    private static boolean isAsWritten(Cursor cursor, int at, Entry entry) {
        for (int i = 0; i < entry.words().size(); i++) {
            String text = cursor.lower(at + i);
            if (!text.equals(entry.words().get(i)) && !text.endsWith("'") && !cursor.is(at + i, Pos.ADP, Pos.PRON)) {
                return false;
            }
        }
        return true;
    }
}
