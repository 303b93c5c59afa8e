package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.language.phrases.Vocabulary;

/**
 * Completes the facts of each sentence by those of the sentences before it: which decision, plan or text "this" one is.
 *
 * @since 0.1
 */
public final class ArticleCompletion {
    private final ReferredContents contents;
    private final ReferredDeeds deeds;
    private final ReferredMeasures measures;
    private final ReferredPlans plans = new ReferredPlans();
    private final ReferredTexts texts = new ReferredTexts();
    private final ReferredDocuments documents = new ReferredDocuments();
    private final ReferredEvents events = new ReferredEvents();
    private final SharedGatherings gatherings = new SharedGatherings();
    private final ElidedTopics topics = new ElidedTopics();
    private final ElidedDeeds refused = new ElidedDeeds();
    private final SeatHolders seats = new SeatHolders();
    private final LaterDeeds later = new LaterDeeds();
    private final ReferredOnes ones;

    public ArticleCompletion(Vocabulary vocabulary) {
        this.contents = new ReferredContents(vocabulary);
        this.deeds = new ReferredDeeds(vocabulary);
        this.measures = new ReferredMeasures(vocabulary);
        this.ones = new ReferredOnes(vocabulary);
    }

    /** Returns the facts of the next sentence, with those that follow; remembers them for the sentences to come. */
    public List<Fact> of(List<Fact> sentence) {
        List<Fact> owned = deeds.of(sentence);
        List<Fact> planned = plans.of(sentence);
        List<Fact> known = new ArrayList<>(texts.of(sentence));
        known.addAll(documents.of(sentence));
        known.addAll(events.of(sentence));
        known.addAll(gatherings.of(sentence));
        List<Fact> all = new ArrayList<>(sentence);
        all.addAll(contents.of(sentence));
        all.addAll(planned);
        all.addAll(owned);
        all.addAll(measures.of(sentence, planned));
        all.addAll(known);
        all.addAll(topics.of(sentence));
        all.addAll(refused.of(sentence));
        all.addAll(later.of(sentence));
        all.addAll(seats.of(sentence));
        all.addAll(ones.of(sentence));
        return all;
    }
}
