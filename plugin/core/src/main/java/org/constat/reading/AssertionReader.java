package org.constat.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.BarsException;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicon;
import org.constat.spi.Languages;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;
import org.constat.spi.SentenceReading;
import org.jspecify.annotations.Nullable;

/**
 * Reads drafts into assertions. One instance a run, since no two assertions that it has read may have one id. Not
 * thread-safe.
 *
 * @since 0.1
 */
public final class AssertionReader {
    private final Languages languages;
    private final Lexicon lexicon;
    private final AssertionIds ids;
    private final Map<String, SentenceReader> sentenceReaders = new HashMap<>();
    private final Map<String, PhraseReader> phraseReaders = new HashMap<>();

    /**
     * Starts a run.
     *
     * @param languages the languages that sentences can be written in
     * @param lexicon both layers
     * @param problems takes double ids
     */
    public AssertionReader(Languages languages, Lexicon lexicon, Problems problems) {
        this.languages = languages;
        this.lexicon = lexicon;
        this.ids = new AssertionIds(problems);
    }

    /**
     * Reads a draft.
     *
     * @return the assertion, followed by its near misses; one that cannot be read says why in {@code unreadable}
     */
    public List<Assertion> read(Draft draft) {
        Assertion first = assertion(draft, null);
        List<Assertion> assertions = new ArrayList<>(List.of(first));
        draft.nearMisses().forEach(nearMiss -> assertions.add(assertion(nearMiss, first.id())));
        return assertions;
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
        return assertion(draft, null, new AssertionIds(new Problems()));
    }

    private Assertion assertion(Draft draft, @Nullable String armedBy) {
        return assertion(draft, armedBy, ids);
    }

    private Assertion assertion(Draft draft, @Nullable String armedBy, AssertionIds registry) {
        String text = text(draft.wording());
        List<Reading> readings = new ArrayList<>();
        String unreadable = null;
        try {
            readings.add(reading(draft.wording()));
            for (Wording also : draft.also()) {
                readings.add(readingInAnyLanguage(also));
            }
        } catch (UnreadableException reason) {
            unreadable = reason.getMessage();
            readings.clear();
        }
        return new Assertion(
                registry.of(draft, text),
                draft.kind(),
                text,
                readings,
                unreadable,
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

    private Reading readingInAnyLanguage(Wording wording) {
        try {
            return reading(wording);
        } catch (UnreadableException reason) {
            if (wording instanceof Wording.Text text) {
                for (String tag : languages.tags()) {
                    Reading reading = readingOrNull(new Wording.Text(text.text(), tag, text.location()));
                    if (reading != null) {
                        return reading;
                    }
                }
            }
            throw new UnreadableException("also \"" + text(wording) + "\": " + reason.getMessage());
        }
    }

    private @Nullable Reading readingOrNull(Wording wording) {
        try {
            return reading(wording);
        } catch (UnreadableException reason) {
            return null;
        }
    }

    private Reading reading(Wording wording) {
        String language =
                wording instanceof Wording.Slots slots ? slots.language() : ((Wording.Text) wording).language();
        return new Reading(readingWithoutLanguage(wording).patterns().stream()
                .map(pattern -> new Pattern(inLanguage(pattern.fact(), language), pattern.anyObject()))
                .toList());
    }

    private static Fact inLanguage(Fact fact, @Nullable String language) {
        return fact.language() == null ? fact.toBuilder().language(language).build() : fact;
    }

    private Reading readingWithoutLanguage(Wording wording) {
        try {
            if (wording instanceof Wording.Slots slots) {
                return inItsLanguage(slots.slots().reading(), slots.language());
            }
            Wording.Text text = (Wording.Text) wording;
            return text.text().contains("|")
                    ? inItsLanguage(Bars.parse(text.text()).reading(), text.language())
                    : saidIn(text.language(), sentence(text));
        } catch (BarsException | PhraseReader.ContradictionException reason) {
            throw new UnreadableException(String.valueOf(reason.getMessage()));
        }
    }

    private Reading inItsLanguage(Reading flat, @Nullable String tag) {
        return saidIn(tag, new PatternReader(phraseReader(tag)).read(flat));
    }

    /** A sentence speaks the language of its facts file, whatever that of the article. */
    private static Reading saidIn(@Nullable String tag, Reading reading) {
        return new Reading(reading.patterns().stream()
                .map(pattern ->
                        new Pattern(pattern.fact().toBuilder().language(tag).build(), pattern.anyObject()))
                .toList());
    }

    private Reading sentence(Wording.Text text) {
        SentenceReading reading =
                sentenceReader(text.language()).read(text.text().strip());
        if (reading instanceof SentenceReading.Read read) {
            return read.reading();
        }
        SentenceReading.Unreadable unreadable = (SentenceReading.Unreadable) reading;
        String candidates = unreadable.candidates().isEmpty()
                ? ""
                : "; write one of these instead:\n  " + String.join("\n  ", unreadable.candidates());
        throw new UnreadableException(unreadable.reason() + candidates);
    }

    private SentenceReader sentenceReader(@Nullable String tag) {
        return sentenceReaders.computeIfAbsent(String.valueOf(tag), key -> languages.sentenceReader(tag, lexicon));
    }

    private PhraseReader phraseReader(@Nullable String tag) {
        return phraseReaders.computeIfAbsent(String.valueOf(tag), key -> languages.phraseReader(tag, lexicon));
    }

    /** Says why a wording has no reading. */
    private static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }
}
