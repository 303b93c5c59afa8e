package org.constat.language.phrases.english;

import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.LexiconNouns;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.QuotedTitles;

/** Reads an English common noun with what stands around it: "two cold weeks ago", "platform 9". */
final class EnglishCommonNouns {
    private final NounReader reader;
    private final EnglishModifiers modifiers;
    private final EnglishTimes times;

    EnglishCommonNouns(NounReader reader, EnglishModifiers modifiers) {
        this.reader = reader;
        this.modifiers = modifiers;
        this.times = new EnglishTimes(reader);
    }

    NounChunk read(Cursor cursor, NounDraft draft, int last) {
        int head = head(cursor, draft.at, last);
        int end = head == last ? last + 1 : head + reader.lengthOfNoun(cursor, head);
        modifiers.read(cursor, draft, draft.at, head);
        draft.morphology = cursor.at(last).morphology();
        draft.at = end;
        times.read(cursor, draft, head, last);
        EnglishRates.read(cursor, draft, cursor.at(last).lemma(), reader.tables());
        EnglishWordsBehind.read(cursor, draft);
        return withTitle(cursor, draft, LexiconNouns.word(cursor, head, end - head));
    }

    /** Returns where the longest entry of the lexicon that reaches to the last noun begins. */
    private int head(Cursor cursor, int begin, int last) {
        for (int i = begin; i <= last; i++) {
            int length = reader.lengthOfNoun(cursor, i);
            if (length > 1 && i + length > last) {
                return i;
            }
        }
        return last;
    }

    /** 'the film "The Long Night"': the title is the head. */
    private NounChunk withTitle(Cursor cursor, NounDraft draft, Word noun) {
        int end = QuotedTitles.end(cursor, draft.at);
        if (end < 0 || !reader.isRole(noun.lemma())) {
            return draft.finish(noun);
        }
        NounDraft title = new NounDraft(draft.begin);
        title.at = end;
        title.determiner = draft.determiner;
        title.title = draft.finish(noun);
        title.morphology = draft.morphology;
        return title.finish(QuotedTitles.name(cursor, draft.at, end));
    }
}
