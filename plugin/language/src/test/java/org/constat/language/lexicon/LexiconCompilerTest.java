package org.constat.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.constat.corpus.CorpusException;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.constat.lexicon.WordForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCompilerTest {

    @TempDir
    private Path folder;

    @Test
    void makes_one_lexicon_of_all_files() throws IOException {
        write("a.yaml", "{concept: tram, kind: noun, en: [tram], fr: [tramways rapides], broader: [vehicle]}");
        write("b.yaml", "{concept: vehicle, kind: noun, en: [vehicle], fr: [véhicule]}");

        Lexicon lexicon = compiled();

        assertThat(lexicon.broader("tram")).containsExactly("vehicle");
        assertThat(lexicon.senses("tramway rapide", "fr")).hasSize(1);
    }

    @Test
    void fails_with_the_mistakes_of_all_files() throws IOException {
        write("a.yaml", "{concept: tram, kind: noun, en: [tram], broader: [vehicel]}");
        write("b.yaml", "{concept: tram, kind: noun, en: [streetcar]}");

        assertThatThrownBy(this::compiled)
                .isInstanceOf(CorpusException.class)
                .hasMessage("b.yaml:2:3  the concept \"tram\" stands at a.yaml:2:3 already; join the two\n"
                        + "a.yaml:2:3  \"broader\" names \"vehicel\", which is no concept");
    }

    @Test
    void compiles_again_when_a_file_has_changed() throws IOException {
        write("a.yaml", "{concept: tram, kind: noun, en: [tram]}");
        compiled();
        write("a.yaml", "{concept: tram, kind: noun, en: [streetcar]}");
        Files.setLastModifiedTime(
                folder.resolve("a.yaml"), FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(compiled().senses("streetcar", "en")).hasSize(1);
    }

    private void write(String file, String concept) throws IOException {
        Files.writeString(folder.resolve(file), "concepts:\n- " + concept + "\n");
    }

    private Lexicon compiled() throws IOException {
        Path target = folder.resolve("out").resolve("general.lexicon");
        LexiconCompiler.main(new String[] {folder.toString(), target.toString()});
        return Lexicons.load(Files.readAllBytes(target), WordForms.NONE);
    }
}
