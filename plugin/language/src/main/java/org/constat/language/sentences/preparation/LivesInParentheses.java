package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.PunctuationChunk.Kind;
import org.constat.language.phrases.VerbChunk;

/**
 * Reads what parentheses say of the noun before them as commas would: "Anna Lund (née en 1940 à Brest)", "the mine
 * (closed in 1990)", and from when to when somebody lived: "Nils Holm (1850-1920)".
 */
final class LivesInParentheses {
    private static final int LONGEST = 20;
    private static final int YEARS = 4;

    private final boolean french;

    LivesInParentheses(boolean french) {
        this.french = french;
    }

    List<Chunk> opened(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(chunk -> PunctuationChunk.is(chunk, Kind.OPEN))) {
            return chunks;
        }
        List<Chunk> opened = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            int close = PunctuationChunk.is(chunks.get(at), Kind.OPEN) ? close(chunks, at) : -1;
            List<Chunk> inside = close < 0 ? List.of() : said(chunks, at, close);
            if (inside.isEmpty()) {
                opened.add(chunks.get(at));
                at++;
            } else {
                opened.add(comma(chunks.get(at)));
                opened.addAll(inside);
                at = close + 1;
                if (at < chunks.size() && !(chunks.get(at) instanceof PunctuationChunk)) {
                    opened.add(comma(chunks.get(close)));
                }
            }
        }
        return opened;
    }

    private List<Chunk> said(List<Chunk> chunks, int open, int close) {
        if (open == 0 || !(chunks.get(open - 1) instanceof NounChunk noun) || noun.time()) {
            return List.of();
        }
        if (chunks.get(open + 1) instanceof VerbChunk verb && isParticiple(verb)) {
            List<Chunk> described = new ArrayList<>(chunks.subList(open + 1, close));
            described.set(0, verb.asParticiple());
            return isJoined(chunks, close + 1) ? List.of() : described;
        }
        boolean lived = close == open + YEARS
                && isPerson(chunks, open - 1, noun)
                && PunctuationChunk.is(chunks.get(open + 2), Kind.DASH)
                && isYear(chunks.get(open + 1))
                && isYear(chunks.get(open + 3));
        return lived ? life(chunks.get(open + 1), chunks.get(open + 2), chunks.get(open + 3)) : List.of();
    }

    /** English writes most of them like the past. */
    private boolean isParticiple(VerbChunk verb) {
        boolean past = !french && verb.isFinite() && verb.tense() == Tense.PAST && verb.isBare();
        return past || verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }

    /** "Lund (born in Oslo) and Holm": what follows belongs to the noun before the parentheses. */
    private boolean isJoined(List<Chunk> chunks, int behind) {
        return !french && behind < chunks.size() && chunks.get(behind) instanceof ConnectorChunk;
    }

    /** "1850-1920": born and died. */
    private List<Chunk> life(Chunk from, Chunk dash, Chunk to) {
        VerbChunk born = VerbChunk.unwritten(from.begin(), french ? "naître" : "bear", Tense.PAST, french);
        VerbChunk died = VerbChunk.unwritten(to.begin(), french ? "mourir" : "die", Tense.PAST, true);
        ConnectorChunk and =
                new ConnectorChunk(dash.begin(), dash.end(), french ? "et" : "and", ConnectorChunk.Kind.COORDINATOR);
        return List.of(born, from, and, died, to);
    }

    private static boolean isPerson(List<Chunk> chunks, int at, NounChunk noun) {
        String first = noun.head().text().split(" ", 2)[0];
        return noun.isName()
                && (noun.title() != null || FirstNames.isFirstName(first))
                && !(at > 0 && chunks.get(at - 1) instanceof PrepositionChunk);
    }

    private static boolean isYear(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && noun.time()
                && noun.modifiers().isEmpty()
                && noun.head().kind() == Word.Kind.OTHER
                && noun.head().text().length() == YEARS;
    }

    private static int close(List<Chunk> chunks, int open) {
        for (int i = open + 2; i < Math.min(chunks.size(), open + LONGEST); i++) {
            if (PunctuationChunk.is(chunks.get(i), Kind.CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    private static PunctuationChunk comma(Chunk mark) {
        return new PunctuationChunk(mark.begin(), mark.end(), Kind.COMMA);
    }
}
