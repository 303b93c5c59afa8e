package org.constat.language.phrases.english;

import java.util.Set;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;

/** Knows whether a particle behind a verb belongs to it: "rules out cuts". */
final class EnglishParticle {
    private static final Set<String> RISES = Set.of("increase", "rise-slightly", "soar");

    private final Tables tables;
    private final Vocabulary vocabulary;

    EnglishParticle(Tables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
    }

    /** "rules out cuts", "has come up since": behind the verb and before no place. */
    boolean isBehind(Cursor cursor, VerbChunk verb) {
        int at = verb.end();
        boolean behind = at == verb.main() + 1 && cursor.is(at, Pos.ADP, Pos.ADV);
        boolean place = cursor.is(at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.ADJ, Pos.PRON);
        return behind
                && !isBound(cursor, verb)
                && !isOutOf(cursor, verb)
                && !(verb.passive() && cursor.lower(at).equals("off") && cursor.is(at + 1, Pos.DET))
                && tables.has(Category.PARTICLE, cursor.lower(at))
                && (!place || vocabulary.isRelation(verb.lemma() + " " + cursor.lower(at)));
    }

    /** "considers the price out of reach", "a price that they consider out of reach": how it is, where no such verb is known. */
    private boolean isOutOf(Cursor cursor, VerbChunk verb) {
        return cursor.lower(verb.end()).equals("out")
                && cursor.lower(verb.end() + 1).equals("of")
                && vocabulary.any(verb.lemma(), sense -> sense.concept().id().equals("consider-as"))
                && !vocabulary.isRelation(verb.lemma() + " out");
    }

    /** "win up to 12 euros", "the fee is up to 12 euros", but not "prices went up to 12 euros". */
    private boolean isBound(Cursor cursor, VerbChunk verb) {
        int at = verb.end();
        return cursor.lower(at + 1).equals("to")
                && cursor.is(at + 2, Pos.NUM, Pos.SYM)
                && (verb.lemma().equals("be") || !isRise(verb.lemma() + " " + cursor.lower(at)));
    }

    private boolean isRise(String lemmas) {
        return vocabulary.any(lemmas, sense -> RISES.contains(sense.concept().id()));
    }
}
