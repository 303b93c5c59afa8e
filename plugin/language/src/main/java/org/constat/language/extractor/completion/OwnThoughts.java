package org.constat.language.extractor.completion;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says whose the thought is that sums up a clause: what the mayor has proposed is the idea, and the proposal, of the mayor. */
final class OwnThoughts {
    private static final String PROPOSING = "propose";
    private static final Set<String> COMING = Set.of("venir", "se rendre", "come", "travel", "visit");
    private static final Word INVITATION = Word.of("invitation", "invitation", Word.Kind.NOUN);

    private final String proposal;
    private final Vocabulary vocabulary;

    OwnThoughts(String language, Vocabulary vocabulary) {
        this.proposal = language.equals("fr") ? "proposition" : "proposal";
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the thought as that of whoever has it.
     *
     * @param noun what the thought is called
     * @param stated what it sums up
     */
    Stream<Phrase> of(Phrase noun, Fact stated) {
        Phrase thinker = thinker(stated);
        Word head = noun.head();
        if (thinker == null || head == null) {
            return Stream.of();
        }
        Phrase own = owned(noun, head, thinker);
        return isProposed(stated) && !head.lemma().equals(proposal)
                ? Stream.concat(
                        Stream.of(own, owned(noun, Word.of(proposal, proposal, Word.Kind.NOUN), thinker)),
                        invitation(noun, stated, thinker))
                : Stream.of(own);
    }

    /** "propose que le maire vienne à Oslo": it is an invitation there. */
    private static Stream<Phrase> invitation(Phrase noun, Fact stated, Phrase thinker) {
        boolean comes = stated.relation().head() != null
                && COMING.contains(stated.relation().head().lemma())
                && stated.polarity() == Polarity.AFFIRMATIVE;
        return comes
                ? stated.arguments().stream()
                        .filter(argument -> argument.role().equals("place")
                                || argument.role().equals("to"))
                        .filter(argument -> argument.filler() instanceof Phrase)
                        .flatMap(argument -> Stream.of("to", "place")
                                .map(role -> owned(noun, INVITATION, thinker)
                                        .withComplements(
                                                List.of(new Complement("of", thinker), new Complement(role, (Phrase)
                                                        argument.filler())))))
                : Stream.of();
    }

    /** Who says so, else who does so. */
    private @Nullable Phrase thinker(Fact stated) {
        if (!stated.source().isEmpty()) {
            return stated.source().get(stated.source().size() - 1).speaker();
        }
        return stated.subject() instanceof Phrase doer && isSomebody(doer) ? doer : null;
    }

    private boolean isSomebody(Phrase doer) {
        Word head = doer.head();
        return head != null && (head.kind() == Word.Kind.NAME || vocabulary.isBeing(head.lemma()));
    }

    private boolean isProposed(Fact stated) {
        Word verb = stated.source().isEmpty()
                ? stated.relation().head()
                : stated.source().get(stated.source().size() - 1).force();
        return verb != null
                && vocabulary.any(
                        verb.lemma(), sense -> Objects.equals(sense.concept().id(), PROPOSING));
    }

    private static Phrase owned(Phrase noun, Word head, Phrase thinker) {
        return Phrase.of(head.text() + " of " + thinker.text(), head)
                .withComplements(List.of(new Complement("of", thinker)))
                .withSpans(noun.spans());
    }
}
