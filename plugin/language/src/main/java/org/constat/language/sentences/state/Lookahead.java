package org.constat.language.sentences.state;

import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Looks a bounded way ahead of a chunk, to tell what it will turn out to be.
 *
 * @since 0.1
 */
public record Lookahead(List<Chunk> chunks) {
    private static final int FARTHEST = 30;

    public @Nullable Chunk at(int index) {
        return index >= 0 && index < chunks.size() ? chunks.get(index) : null;
    }

    /**
     * Returns the index of the finite verb whose subject the noun at this index is, or -1. Connectors on the way take
     * one verb each.
     */
    public int verbOf(int noun) {
        int depth = 0;
        boolean consumed = false;
        boolean inserted = isBehindOpeningDash(noun);
        for (int i = noun + 1; i < Math.min(chunks.size(), noun + FARTHEST); i++) {
            Chunk chunk = chunks.get(i);
            boolean closed = (inserted && isMark(i, PunctuationChunk.Kind.DASH))
                    || isQuoteBeforeSpeaker(i)
                    || isSourceBehindComma(i);
            boolean other =
                    depth == 0 && isSubjectPronoun(chunk, i) && !(consumed && PronounBehindVerb.isObject(this, i));
            if (closed || endsClause(chunk) || other) {
                return -1;
            }
            if (opensClause(chunk)) {
                depth++;
            } else if (chunk instanceof VerbChunk verb && verb.isFinite()) {
                boolean shared = follows(i, ConnectorChunk.Kind.COORDINATOR);
                if (depth == 0 && !shared) {
                    return i;
                }
                if (depth == 0 && !consumed) {
                    return -1;
                }
                depth -= shared ? 0 : 1;
                consumed = true;
            }
        }
        return -1;
    }

    /** '…", a répliqué le maire': what is quoted is over. */
    private boolean isQuoteBeforeSpeaker(int at) {
        return isMark(at, PunctuationChunk.Kind.QUOTE)
                && (isVerb(at + 1) || (isMark(at + 1, PunctuationChunk.Kind.COMMA) && isVerb(at + 2)));
    }

    /** "fell to 4%, according to figures released on Friday": the sentence is over but for who says so. */
    private boolean isSourceBehindComma(int at) {
        return isMark(at, PunctuationChunk.Kind.COMMA)
                && at(at + 1) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("according to");
    }

    private boolean isBehindOpeningDash(int noun) {
        boolean opened = false;
        for (int i = Math.max(0, noun - FARTHEST); i < noun; i++) {
            opened ^= isMark(i, PunctuationChunk.Kind.DASH);
        }
        return opened;
    }

    /** Returns whether nothing but prepositional phrases stands between a noun and its finite verb. */
    public boolean leadsToVerb(int noun) {
        int i = noun + 1;
        while (at(i) instanceof PrepositionChunk && at(i + 1) instanceof NounChunk) {
            i += 2;
        }
        return isVerb(i);
    }

    /** Returns whether a finite verb that no connector takes follows in this stretch. */
    public boolean hasFiniteAhead(int from) {
        int depth = 0;
        for (int i = from; i < Math.min(chunks.size(), from + FARTHEST); i++) {
            Chunk chunk = chunks.get(i);
            if (endsClause(chunk)) {
                return false;
            }
            depth += opensClause(chunk) ? 1 : 0;
            if (isVerb(i) && !isVerb(i - 1) && depth-- <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a verb of any form follows before the next mark. */
    public boolean hasVerbSoon(int from) {
        for (int i = from; i < from + 8 && at(i) != null && !(at(i) instanceof PunctuationChunk); i++) {
            if (at(i) instanceof VerbChunk) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the noun at this index has a verb before the next comma, or behind what two commas set apart. */
    public boolean hasOwnVerb(int noun) {
        return Insertion.leadsToVerb(this, noun + 1) || hasVerbBeforeComma(noun);
    }

    private boolean hasVerbBeforeComma(int noun) {
        int verb = verbOf(noun);
        for (int i = noun + 1; i < verb; i++) {
            boolean other = at(i) instanceof ConnectorChunk connector
                    && connector.kind() == ConnectorChunk.Kind.COORDINATOR
                    && at(i + 1) instanceof NounChunk
                    && isVerb(i + 2);
            if (other || isMark(i, PunctuationChunk.Kind.COMMA)) {
                return false;
            }
        }
        return verb >= 0;
    }

    /** Returns whether the comma at this index ends what another comma has set apart from the verb before it. */
    public boolean isBehindInsertion(int comma) {
        int i = comma - 1;
        while (i > comma - 8 && isPartOfInsertion(at(i))) {
            i--;
        }
        if (!isMark(i, PunctuationChunk.Kind.COMMA) || i == comma - 1) {
            return false;
        }
        while (at(i - 1) instanceof AdverbChunk || (at(i - 1) instanceof NounChunk noun && noun.time())) {
            i--;
        }
        return isVerb(i - 1);
    }

    /** Returns whether the comma at this index ends what a comma has set apart behind a verb and where and when it was done. */
    public boolean isBehindPlaceAndInsertion(int comma) {
        int i = comma - 1;
        while (i > comma - 8 && isPartOfInsertion(at(i))) {
            i--;
        }
        return isMark(i, PunctuationChunk.Kind.COMMA)
                && i < comma - 1
                && at(i + 1) instanceof PrepositionChunk
                && isVerb(behindCircumstances(i - 1));
    }

    /** "a condamné lundi à Lyon, …": steps back over times and places to what they follow. */
    private int behindCircumstances(int last) {
        int i = last;
        while (i > last - 6) {
            boolean time = at(i) instanceof AdverbChunk || (at(i) instanceof NounChunk noun && noun.time());
            if (at(i) instanceof NounChunk && at(i - 1) instanceof PrepositionChunk) {
                i -= 2;
            } else if (time) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isPartOfInsertion(@Nullable Chunk chunk) {
        return chunk instanceof NounChunk || chunk instanceof PrepositionChunk || chunk instanceof AdverbChunk;
    }

    private static boolean opensClause(Chunk chunk) {
        return chunk instanceof ConnectorChunk connector
                && connector.kind() != ConnectorChunk.Kind.COORDINATOR
                && connector.kind() != ConnectorChunk.Kind.COMPARISON;
    }

    static boolean endsClause(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark
                && switch (mark.kind()) {
                    case COLON, SEMICOLON, STOP, QUESTION -> true;
                    case COMMA, QUOTE, OPEN, CLOSE, DASH, OTHER -> false;
                };
    }

    private boolean isSubjectPronoun(Chunk chunk, int index) {
        return chunk instanceof NounChunk noun
                && noun.isPronoun()
                && isVerb(index + 1)
                && (!isMark(index - 1, PunctuationChunk.Kind.COMMA) || isEnglishSubject(noun))
                && !(at(index - 1) instanceof PrepositionChunk);
    }

    private static boolean isEnglishSubject(NounChunk pronoun) {
        return switch (pronoun.head().lemma()) {
            case "he", "she", "they", "we", "i" -> true;
            default -> false;
        };
    }

    public boolean isVerb(int index) {
        return at(index) instanceof VerbChunk verb && verb.isFinite();
    }

    /** "dont le directeur, Anton Weil, estime": whose director does; but "dont le maire, Anton Weil, estiment". */
    public boolean isNameSetApart(int comma) {
        return isMark(comma, PunctuationChunk.Kind.COMMA)
                && at(comma + 1) instanceof NounChunk name
                && name.isName()
                && isMark(comma + 2, PunctuationChunk.Kind.COMMA)
                && at(comma + 3) instanceof VerbChunk verb
                && verb.isFinite()
                && !(verb.agreement().number() == GrammaticalNumber.PLURAL
                        && name.morphology().number() != GrammaticalNumber.PLURAL);
    }

    public boolean isMark(int index, PunctuationChunk.Kind kind) {
        return at(index) instanceof PunctuationChunk mark && mark.kind() == kind;
    }

    /** Returns whether a connector of this kind stands before the chunk, with nothing but adverbs and commas between. */
    public boolean follows(int index, ConnectorChunk.Kind kind) {
        int before = index - 1;
        while (at(before) instanceof AdverbChunk || isMark(before, PunctuationChunk.Kind.COMMA)) {
            before--;
        }
        return at(before) instanceof ConnectorChunk connector && connector.kind() == kind;
    }

    /** Returns whether this noun is inside an enumeration: more nouns follow, the last one behind "and". */
    public boolean isListed(int noun) {
        for (int i = noun + 1; i < Math.min(chunks.size(), noun + FARTHEST); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof ConnectorChunk connector) {
                int next = at(i + 1) instanceof AdverbChunk ? i + 2 : i + 1;
                return connector.kind() == ConnectorChunk.Kind.COORDINATOR
                        && (at(next) instanceof NounChunk || at(next) instanceof PrepositionChunk);
            }
            if (chunk instanceof VerbChunk || endsClause(chunk)) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether nothing but adverbs, times and prepositional phrases stands between this place and a mark. */
    public boolean endsSoon(int from) {
        for (int i = from; i < from + 8; i++) {
            Chunk chunk = at(i);
            if (chunk == null || chunk instanceof PunctuationChunk) {
                return true;
            }
            boolean told = i == from && chunk instanceof NounChunk && at(i + 1) instanceof PunctuationChunk;
            boolean passing = told
                    || chunk instanceof AdverbChunk
                    || chunk instanceof PrepositionChunk
                    || (chunk instanceof NounChunk noun && (noun.time() || at(i - 1) instanceof PrepositionChunk));
            if (!passing) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether nothing but prepositional phrases, times and names set apart stand before the end of the sentence. */
    public boolean endsClauseSoon(int from) {
        int i = from;
        while (at(i) instanceof PrepositionChunk
                || at(i) instanceof NounChunk
                || at(i) instanceof AdjectiveChunk
                || (at(i) instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE)
                || isMark(i, PunctuationChunk.Kind.COMMA)) {
            i++;
        }
        return at(i) == null || endsClause(chunks.get(i));
    }
}
