package org.constat.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Fact;
import org.constat.assertion.Bars;
import org.constat.assertion.BarsException;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.lexicon.Lexicon;
import org.constat.spi.Languages;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;
import org.constat.spi.SentenceReading;
import org.jspecify.annotations.Nullable;

/** Finds what the wordings of drafts mean, each in its language. Used by one thread at a time. */
final class Interpreter {
    private final Languages languages;
    private final Lexicon lexicon;
    private final ReadingMemory memory;
    private final Map<String, SentenceReader> sentenceReaders = new HashMap<>();
    private final Map<String, PhraseReader> phraseReaders = new HashMap<>();

    Interpreter(Languages languages, Lexicon lexicon, ReadingMemory memory) {
        this.languages = languages;
        this.lexicon = lexicon;
        this.memory = memory;
    }

    /**
     * What the wordings of a draft mean.
     *
     * @param readings one for each wording; none where one of them cannot be read
     * @param unreadable why not; null where all can
     */
    record Interpretation(List<Reading> readings, @Nullable String unreadable) {}

    Interpretation interpret(Draft draft) {
        List<Reading> readings = new ArrayList<>();
        try {
            readings.add(reading(draft.wording()));
            for (Wording also : draft.also()) {
                readings.add(readingInAnyLanguage(also));
            }
            return new Interpretation(readings, null);
        } catch (UnreadableException reason) {
            return new Interpretation(List.of(), reason.getMessage());
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
            throw new UnreadableException("also \"" + AssertionReader.text(wording) + "\": " + reason.getMessage());
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
        return new Reading(readingWithoutLanguage(wording).patterns().stream()
                .map(pattern -> new Pattern(inLanguage(pattern.fact(), wording.language()), pattern.anyObject()))
                .toList());
    }

    private static Fact inLanguage(Fact fact, @Nullable String language) {
        return fact.language() == null ? fact.toBuilder().language(language).build() : fact;
    }

    private Reading readingWithoutLanguage(Wording wording) {
        if (wording instanceof Wording.Slots slots) {
            return slots(slots);
        }
        Wording.Text text = (Wording.Text) wording;
        SentenceReading kept = memory.find(text.text(), text.language());
        return readable(kept == null ? readAndKept(text) : kept);
    }

    private Reading slots(Wording.Slots slots) {
        try {
            return inItsLanguage(slots.slots().reading(), slots.language());
        } catch (PhraseReader.ContradictionException reason) {
            throw new UnreadableException(String.valueOf(reason.getMessage()));
        }
    }

    private SentenceReading readAndKept(Wording.Text text) {
        SentenceReading reading = text.text().contains("|") ? bars(text) : sentence(text);
        memory.keep(text.text(), text.language(), reading);
        return reading;
    }

    private SentenceReading bars(Wording.Text text) {
        try {
            return new SentenceReading.Read(
                    inItsLanguage(Bars.parse(text.text()).reading(), text.language()));
        } catch (BarsException | PhraseReader.ContradictionException reason) {
            return new SentenceReading.Unreadable(String.valueOf(reason.getMessage()), List.of());
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

    private SentenceReading sentence(Wording.Text text) {
        try {
            SentenceReading reading =
                    sentenceReader(text.language()).read(text.text().strip());
            return reading instanceof SentenceReading.Read read
                    ? new SentenceReading.Read(saidIn(text.language(), read.reading()))
                    : reading;
        } catch (PhraseReader.ContradictionException reason) {
            return new SentenceReading.Unreadable(String.valueOf(reason.getMessage()), List.of());
        }
    }

    private static Reading readable(SentenceReading reading) {
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
