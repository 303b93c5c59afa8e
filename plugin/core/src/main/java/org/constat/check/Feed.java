package org.constat.check;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorIdentity;

/** Brings articles with what the extractor made of them. */
interface Feed {

    /** Returns which extractor it is. */
    ExtractorIdentity identity();

    /** Hands on each article that is wanted, in the order of the corpus and on the calling thread. */
    void forEach(Predicate<String> wanted, Consumer<Extracted> receiver);
}
