package org.constat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Span;
import org.constat.Word;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.spi.SentenceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCacheTest {
    private static final String SENTENCE = "The council may not buy trams";

    private static final SentenceReading READ = new SentenceReading.Read(new Reading(List.of(new Pattern(
            Fact.builder(Phrase.of("buy"))
                    .language("en")
                    .subject(new Phrase(
                            "The council",
                            null,
                            Word.of("council", "council", Word.Kind.NOUN),
                            List.of(),
                            null,
                            List.of(),
                            List.of(new Span(0, 11)),
                            null))
                    .object(Phrase.of("trams"))
                    .polarity(Polarity.NEGATIVE)
                    .modality(Modality.POSSIBLE)
                    .build(),
            true))));

    private static final SentenceReading UNREADABLE =
            new SentenceReading.Unreadable("it has no verb", List.of("council | buy | trams", "council | be | -"));

    @TempDir
    Path folder;

    private ReadingCache open(String reader) {
        return ReadingCache.open(folder, "trams", reader);
    }

    private void keep(String text, SentenceReading reading) {
        ReadingCache cache = open("rules 1");
        cache.keep(text, "en", reading);
        cache.save();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void gives_a_reading_back_as_it_was() {
        keep(SENTENCE, READ);

        assertThat(open("rules 1").find(SENTENCE, "en")).isEqualTo(READ);
    }

    @Test
    void gives_back_why_a_text_could_not_be_read() {
        keep("The council trams", UNREADABLE);

        assertThat(open("rules 1").find("The council trams", "en")).isEqualTo(UNREADABLE);
    }

    @Test
    void knows_nothing_of_another_text_language_reader_or_corpus() {
        keep(SENTENCE, READ);

        assertThat(open("rules 1").find(SENTENCE + ".", "en")).isNull();
        assertThat(open("rules 1").find(SENTENCE, "fr")).isNull();
        assertThat(open("rules 1").find(SENTENCE, null)).isNull();
        assertThat(open("rules 2").find(SENTENCE, "en")).isNull();
        assertThat(ReadingCache.open(folder, "buses", "rules 1").find(SENTENCE, "en"))
                .isNull();
    }

    @Test
    void forgets_what_is_asked_no_more() {
        keep(SENTENCE, READ);
        keep("The council trams", UNREADABLE);

        assertThat(open("rules 1").find(SENTENCE, "en")).isNull();
    }

    @Test
    void writes_nothing_where_nothing_is_new() throws IOException {
        keep(SENTENCE, READ);
        Path file = files().get(0);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000));

        ReadingCache again = open("rules 1");
        again.find(SENTENCE, "en");
        again.save();

        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000);
    }

    @Test
    void takes_nothing_from_a_damaged_file_and_writes_it_anew() throws IOException {
        keep(SENTENCE, READ);
        Path file = files().get(0);
        Files.writeString(file, Files.readString(file).replace("trams", "buses"));

        assertThat(open("rules 1").find(SENTENCE, "en")).isNull();
        keep(SENTENCE, READ);
        assertThat(open("rules 1").find(SENTENCE, "en")).isEqualTo(READ);
    }

    @Test
    void does_not_keep_what_would_come_back_as_another() {
        Fact beyondTheText = Fact.of("council", "buys", "trams").toBuilder()
                .subject(new Phrase(
                        "council",
                        null,
                        Word.of("council", "council", Word.Kind.NOUN),
                        List.of(),
                        null,
                        List.of(),
                        List.of(new Span(0, 900)),
                        null))
                .build();
        keep(SENTENCE, new SentenceReading.Read(new Reading(List.of(Pattern.of(beyondTheText)))));

        assertThat(open("rules 1").find(SENTENCE, "en")).isNull();
    }

    @Test
    void goes_on_where_it_cannot_write() throws IOException {
        Path file = Files.createFile(folder.resolve("occupied"));
        ReadingCache cache = ReadingCache.open(file, "trams", "rules 1");
        cache.keep(SENTENCE, "en", READ);

        cache.save();

        assertThat(cache.find("another", "en")).isNull();
    }
}
