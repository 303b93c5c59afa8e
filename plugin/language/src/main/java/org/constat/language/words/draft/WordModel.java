package org.constat.language.words.draft;

import java.util.List;
import org.constat.Span;

/**
 * What an analyzer has to know of its language. Used by one thread at a time.
 *
 * @since 0.1
 */
public interface WordModel {

    String language();

    /** Cuts a sentence of a normalised text into drafts. */
    List<Draft> tokenize(String text, Span sentence);

    /** Returns what verbs of several words are built from. */
    VerbFrame verbFrame();

    /** Returns the readings of a form as it is. */
    List<Entry> readings(String form);

    /** Returns whether the dictionary knows a form as it is. */
    boolean knows(String form);

    /** Returns whether the dictionary knows a form as a name. */
    boolean knowsName(String form);

    /** Sets lemma, morphology and, where the tagger was wrong, the part of speech of tagged drafts. */
    void resolve(List<Draft> drafts);
}
