package org.constat.language.phrases.english;

import java.math.BigDecimal;
import java.util.Locale;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.Numeral;
import org.constat.language.phrases.reading.NumeralReader;
import org.constat.language.phrases.reading.QuotedTitles;
import org.constat.language.quantities.Numerals;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads English nouns: adjectives, names and other nouns stand before, the last noun is the head.
 *
 * @since 0.1
 */
public final class EnglishNounReader extends NounReader {
    private static final Quantity TWO = new Quantity(BigDecimal.valueOf(2), null, Quantity.Bound.EXACT, false);

    private final NumeralReader numerals;
    private final EnglishSums sums;
    private final EnglishMultiples multiples;
    private final EnglishNounRun run;
    private final EnglishCommonNouns nouns;
    private final EnglishNames names;

    public EnglishNounReader(Tables tables, Vocabulary vocabulary) {
        super(tables, vocabulary, new NumeralReader(tables, Numerals.english()));
        this.numerals = new NumeralReader(tables, Numerals.english());
        this.sums = new EnglishSums(tables, numerals);
        this.multiples = new EnglishMultiples(tables, numerals);
        this.run = new EnglishNounRun(this, tables, numerals);
        EnglishModifiers modifiers = new EnglishModifiers(this, numerals);
        this.nouns = new EnglishCommonNouns(this, modifiers);
        this.names = new EnglishNames(this, nouns, modifiers);
    }

    @Override
    public @Nullable NounChunk read(Cursor cursor, int at) {
        NounChunk sum = sums.read(cursor, at);
        NounChunk chunk = sum != null && sums.tellsSizeOf(sum, cursor) ? null : sum;
        chunk = chunk == null ? multiple(cursor, at) : chunk;
        chunk = chunk == null ? super.read(cursor, at) : chunk;
        while (chunk != null && isPossessiveMark(cursor, chunk.end())) {
            NounChunk owned = owned(cursor, chunk);
            if (owned == null) {
                return chunk;
            }
            chunk = owned;
        }
        chunk = chunk == null ? null : withMore(cursor, chunk);
        return chunk != null && isPair(cursor, chunk) ? chunk.with(TWO) : chunk;
    }

    /** "40% more than planned", "3 million euros less than in May": how much more it is than something else. */
    private static NounChunk withMore(Cursor cursor, NounChunk chunk) {
        boolean more = cursor.lower(chunk.end()).equals("more")
                || cursor.lower(chunk.end()).equals("less");
        boolean compared = more
                && cursor.lower(chunk.end() + 1).equals("than")
                && !cursor.lower(chunk.begin() - 1).equals(",");
        return compared && chunk.quantity() != null && !chunk.time()
                ? chunk.until(chunk.end() + 1, Words.of(cursor.at(chunk.end()), Kind.ADJECTIVE))
                : chunk;
    }

    /** "both sides", "both of the firms", but not "both mills and farms". */
    private static boolean isPair(Cursor cursor, NounChunk chunk) {
        return cursor.lower(chunk.begin()).equals("both")
                && chunk.determiner() == Determiner.UNIVERSAL
                && chunk.quantity() == null
                && chunk.morphology().number() == GrammaticalNumber.PLURAL
                && !cursor.lower(chunk.end()).equals("and");
    }

    /** "four times the volume": so many times what is named. */
    private @Nullable NounChunk multiple(Cursor cursor, int begin) {
        int at = multiples.endOfFactor(cursor, begin);
        NounChunk one = at < 0 ? null : super.read(cursor, at);
        return one == null || one.time() ? null : EnglishMultiples.multiply(cursor, begin, at, one);
    }

    private static boolean isPossessiveMark(Cursor cursor, int at) {
        String text = cursor.lower(at);
        boolean ownsNoun = cursor.is(at - 1, Pos.PROPN, Pos.NOUN) && EnglishNounRun.leadsToNoun(cursor, at + 1);
        return (text.equals("'s") || text.equals("'")) && (ownsNoun || !cursor.isVerb(at));
    }

    private @Nullable NounChunk owned(Cursor cursor, NounChunk owner) {
        NounDraft draft = new NounDraft(owner.begin());
        draft.at = owner.end() + 1;
        numberInside(cursor, draft);
        draft.possessor = owner;
        draft.determiner = Determiner.POSSESSIVE;
        return readHead(cursor, draft);
    }

    private void numberInside(Cursor cursor, NounDraft draft) {
        Numeral number = numerals.read(cursor.tokens(), draft.at);
        if (number != null) {
            draft.number = number;
            draft.at = number.end();
        }
    }

    @Override
    protected @Nullable NounChunk readHead(Cursor cursor, NounDraft draft) {
        if (draft.number != null && run.isOtherTime(cursor, draft.at)) {
            return null;
        }
        int title = QuotedTitles.end(cursor, draft.at);
        return title > 0 ? QuotedTitles.finish(cursor, draft, title) : nounOrName(cursor, draft);
    }

    private @Nullable NounChunk nounOrName(Cursor cursor, NounDraft draft) {
        takeSum(cursor, draft);
        takeMore(cursor, draft);
        int head = run.lastNoun(cursor, draft.at);
        if (head < 0) {
            return adjectiveAsNoun(cursor, draft);
        }
        return cursor.is(head, Pos.PROPN) ? names.read(cursor, draft, head) : nouns.read(cursor, draft, head);
    }

    /** "a $240 million bridge": behind an article, which headlines leave out, a sum says how much the noun is worth. */
    private void takeSum(Cursor cursor, NounDraft draft) {
        NounChunk sum = draft.number == null ? sums.read(cursor, draft.at) : null;
        if (sum != null
                && (draft.at > draft.begin || sums.tellsSizeOf(sum, cursor))
                && EnglishNounRun.leadsToNoun(cursor, sum.end())) {
            String text = Words.text(cursor.tokens(), sum.begin(), sum.end());
            draft.modifiers.add(Word.of(text, text.toLowerCase(Locale.ROOT), Kind.OTHER));
            draft.at = sum.end();
        }
    }

    /** "50 more nurses", "another 50 nurses". */
    private static void takeMore(Cursor cursor, NounDraft draft) {
        if (draft.number != null && cursor.lower(draft.begin).equals("another")) {
            draft.modifiers.add(Word.of(cursor.at(draft.begin).text(), "more", Kind.ADJECTIVE));
        }
        boolean more = draft.number != null && cursor.lower(draft.at).equals("more");
        if (more && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.ADJECTIVE));
            draft.at++;
        }
    }

    /** "the injured", "the missing". */
    private static @Nullable NounChunk adjectiveAsNoun(Cursor cursor, NounDraft draft) {
        boolean fraction = cursor.lower(draft.at).matches("third|quarter|half|fifth|tenth");
        boolean the = draft.determiner == Determiner.DEFINITE
                || cursor.lower(draft.at - 1).equals("the");
        boolean determined = draft.at > draft.begin && (the || fraction);
        boolean adjective = fraction || cursor.is(draft.at, Pos.ADJ) || cursor.isParticiple(draft.at);
        if (!determined || !adjective) {
            return null;
        }
        Word head = Words.of(cursor.at(draft.at), Kind.NOUN);
        draft.at++;
        return draft.finish(head);
    }
}
