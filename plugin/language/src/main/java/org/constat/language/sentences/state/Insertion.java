package org.constat.language.sentences.state;

import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** What two commas set apart between a noun and its verb: "the boy, who was bitten, was", "the deal, signed in May, is". */
final class Insertion {
    private static final int LONGEST = 20;

    private Insertion() {}

    /** Returns whether a finite verb follows right behind the second of two commas, the first of which may stand at this index. */
    static boolean leadsToVerb(Lookahead ahead, int comma) {
        if (!ahead.isMark(comma, PunctuationChunk.Kind.COMMA) || !begins(ahead.at(comma + 1))) {
            return false;
        }
        for (int i = comma + 2; i < comma + LONGEST; i++) {
            Chunk chunk = ahead.at(i);
            if (chunk == null || Lookahead.endsClause(chunk) || ahead.isMark(i, PunctuationChunk.Kind.QUOTE)) {
                return false;
            }
            if (ahead.isMark(i, PunctuationChunk.Kind.COMMA)) {
                return ahead.isVerb(i + 1) || (ahead.at(i + 1) instanceof AdverbChunk && ahead.isVerb(i + 2));
            }
        }
        return false;
    }

    private static boolean begins(@Nullable Chunk chunk) {
        boolean relative = chunk instanceof ConnectorChunk connector && connector.isRelative();
        boolean age = chunk instanceof NounChunk noun && noun.time() && noun.quantity() != null;
        return relative || age || isParticiple(chunk);
    }

    private static boolean isParticiple(@Nullable Chunk chunk) {
        return chunk instanceof VerbChunk verb
                && (verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                        || (verb.isBare() && verb.agreement().time() == Morphology.Time.PAST));
    }
}
