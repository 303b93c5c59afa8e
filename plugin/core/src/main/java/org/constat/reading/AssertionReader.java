package org.constat.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.BarsException;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicon;
import org.constat.reading.Interpreter.Interpretation;
import org.constat.spi.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Reads drafts into assertions. One instance a run, since no two assertions that it has read may have one id. Not
 * thread-safe.
 *
 * @since 0.1
 */
public final class AssertionReader {
    private final Interpreters interpreters;
    private final AssertionIds ids;

    /**
     * Starts a run.
     *
     * @param languages the languages that sentences can be written in
     * @param lexicon both layers
     * @param problems takes double ids
     */
    public AssertionReader(Languages languages, Lexicon lexicon, Problems problems) {
        this(languages, lexicon, ReadingMemory.NONE, problems);
    }

    /**
     * Starts a run.
     *
     * @param languages the languages that sentences can be written in
     * @param lexicon both layers
     * @param memory what the same languages and the same lexicon have read before
     * @param problems takes double ids
     */
    public AssertionReader(Languages languages, Lexicon lexicon, ReadingMemory memory, Problems problems) {
        this.interpreters = new Interpreters(() -> new Interpreter(languages, lexicon, memory));
        this.ids = new AssertionIds(problems);
    }

    /**
     * Reads drafts, where there are many of them on several threads.
     *
     * @return the assertions in the order of the drafts, each followed by its near misses; one that cannot be read says why
     *     in {@code unreadable}
     */
    public List<Assertion> read(List<Draft> drafts) {
        Iterator<Interpretation> meanings = interpreters
                .interpret(
                        drafts.stream().flatMap(AssertionReader::withNearMisses).toList())
                .iterator();
        List<Assertion> assertions = new ArrayList<>();
        for (Draft draft : drafts) {
            Assertion first = assertion(draft, meanings.next(), null, ids);
            assertions.add(first);
            draft.nearMisses()
                    .forEach(nearMiss -> assertions.add(assertion(nearMiss, meanings.next(), first.id(), ids)));
        }
        return assertions;
    }

    private static Stream<Draft> withNearMisses(Draft draft) {
        return Stream.concat(Stream.of(draft), draft.nearMisses().stream());
    }

    /**
     * Reads one sentence, or slots in bars, in the first of the languages that can read it.
     *
     * @param text as given on the command line
     * @param tags the languages to try; where none can read it, the first one says why
     * @param location where messages say that it stands
     */
    public Assertion read(String text, List<String> tags, Location location) {
        List<Assertion> attempts = new ArrayList<>();
        for (String tag : tags) {
            Draft draft = Draft.of(Assertion.Kind.HOLDS, text, tag, location);
            attempts.add(unregistered(draft));
        }
        if (attempts.isEmpty()) {
            attempts.add(unregistered(Draft.of(Assertion.Kind.HOLDS, text, null, location)));
        }
        return attempts.stream()
                .filter(attempt -> attempt.unreadable() == null)
                .findFirst()
                .orElse(attempts.get(0));
    }

    private Assertion unregistered(Draft draft) {
        Interpretation meaning = interpreters.interpret(List.of(draft)).get(0);
        return assertion(draft, meaning, null, new AssertionIds(new Problems()));
    }

    private static Assertion assertion(
            Draft draft, Interpretation meaning, @Nullable String armedBy, AssertionIds registry) {
        String text = text(draft.wording());
        return new Assertion(
                registry.of(draft, text),
                draft.kind(),
                text,
                meaning.readings(),
                meaning.unreadable(),
                draft.articles(),
                draft.atLeast(),
                draft.tags(),
                draft.quote(),
                armedBy,
                options(draft),
                draft.knownFailure(),
                draft.wording().location());
    }

    static String text(Wording wording) {
        return wording instanceof Wording.Text sentence
                ? sentence.text().strip()
                : Bars.render(((Wording.Slots) wording).slots().reading());
    }

    private static Assertion.Options options(Draft draft) {
        Assertion.Options options = draft.options();
        String source = options.source() == null ? sourceOf(draft.wording()) : options.source();
        return new Assertion.Options(options.exact(), options.inference(), source, options.leftovers());
    }

    private static @Nullable String sourceOf(Wording wording) {
        if (wording instanceof Wording.Slots slots) {
            return slots.slots().source();
        }
        String text = ((Wording.Text) wording).text();
        try {
            return text.contains("|") ? Bars.parse(text).source() : null;
        } catch (BarsException unreadable) {
            return null;
        }
    }
}
