package org.constat.language.phrases.french;

import java.util.Locale;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.words.Pos;

/** "le député PVB Luc Roy", "la déléguée CSO": capitals behind what a person does name their party or union. */
final class BodyOfRole {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}");
    private static final String PERSON = "person";

    private final Vocabulary vocabulary;

    BodyOfRole(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes the capitals as a modifier of the noun before them, if they stand there. */
    void read(Cursor cursor, NounDraft draft, Word noun) {
        boolean body = cursor.is(draft.at, Pos.PROPN, Pos.NOUN, Pos.X, Pos.ADJ)
                && CAPITALS.matcher(cursor.at(draft.at).text()).matches()
                && vocabulary.isA(noun.lemma(), PERSON)
                && !isInCapitals(cursor, draft.at);
        if (body) {
            draft.modifiers.add(Words.name(cursor.tokens(), draft.at, draft.at + 1));
            draft.at++;
        }
    }

    /** "LE MAIRE ROY": where a whole line is set in capitals, they tell nothing. */
    private static boolean isInCapitals(Cursor cursor, int at) {
        String before = cursor.has(at - 1) ? cursor.at(at - 1).text() : "";
        return before.length() > 1 && before.equals(before.toUpperCase(Locale.ROOT));
    }
}
