package org.constat.language.phrases.english;

import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.words.Pos;

/** Reads an English name with the title or the modifiers in front of it: "the Danish minister Nils Lund". */
final class EnglishNames {
    private final NounReader reader;
    private final EnglishCommonNouns nouns;
    private final EnglishModifiers modifiers;
    private final EnglishOffices offices;

    EnglishNames(NounReader reader, EnglishCommonNouns nouns, EnglishModifiers modifiers) {
        this.reader = reader;
        this.nouns = nouns;
        this.modifiers = modifiers;
        this.offices = new EnglishOffices(reader.tables());
    }

    NounChunk read(Cursor cursor, NounDraft draft, int head) {
        int start = offices.endOfTitle(cursor, start(cursor, draft.at, head), head);
        readBefore(cursor, draft, start);
        draft.morphology = cursor.at(head).morphology();
        draft.time = start == head && reader.isTime(cursor, head);
        draft.at = draft.time ? head + 1 : NumberedNames.end(cursor, head + 1);
        Word name = draft.time ? Words.of(cursor.at(head), Kind.NOUN) : Words.name(cursor.tokens(), start, draft.at);
        return draft.finish(name);
    }

    /** Returns where the name that ends at the head begins. */
    private int start(Cursor cursor, int from, int head) {
        int start = head;
        while (start > from) {
            if (cursor.is(start - 1, Pos.PROPN) || cursor.lower(start - 1).equals("&")) {
                start--;
            } else if (start - 2 >= from && JointNames.joins(cursor, start - 1, reader.vocabulary())) {
                start -= 2;
            } else {
                return isRegion(cursor, start - 1, head) ? start - 1 : start;
            }
        }
        return start;
    }

    /** "western Europe": an adjective that belongs to the name of a place. */
    private boolean isRegion(Cursor cursor, int adjective, int head) {
        return cursor.is(adjective, Pos.ADJ)
                && reader.vocabulary().isPlace(Words.text(cursor.tokens(), adjective, head + 1));
    }

    private void readBefore(Cursor cursor, NounDraft draft, int start) {
        if (start <= draft.at || !offices.isTitle(cursor, start)) {
            modifiers.read(cursor, draft, draft.at, start);
            return;
        }
        NounDraft title = new NounDraft(draft.begin);
        title.determiner = draft.determiner;
        title.possessor = draft.possessor;
        title.number = draft.number;
        title.at = draft.at;
        draft.title = nouns.read(cursor, title, start - 1);
    }
}
