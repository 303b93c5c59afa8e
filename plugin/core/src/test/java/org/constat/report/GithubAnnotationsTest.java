package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubAnnotationsTest {

    @TempDir
    Path checkout;

    @Test
    void a_finding_stands_at_its_line() {
        assertThat(GithubAnnotations.lines(Sample.ofEveryKind(), Path.of("nowhere")))
                .contains(
                        "::error file=facts/mine.facts.yaml,line=8,col=5,title=MISSING trams-40::The city buys forty trams"
                                + "%0Anearest la mine | rouvre | - | modality=planned | source=le maire; differs: object  asked forty"
                                + " trams, found nothing; to  asked Lyon, found Nantes");
    }

    @Test
    void files_are_named_from_the_repository() throws IOException {
        Files.createDirectory(checkout.resolve(".git"));
        Path facts = Files.createDirectories(checkout.resolve("app/src/corpus/facts"));
        Files.writeString(facts.resolve("mine.facts.yaml"), "");

        assertThat(GithubAnnotations.lines(Sample.ofEveryKind(), checkout.resolve("app/src/corpus")))
                .allMatch(line -> line.startsWith("::error file=app/src/corpus/facts/mine.facts.yaml,line="));
    }

    @Test
    void there_are_no_more_than_github_shows_and_each_is_one_line() {
        List<String> lines = GithubAnnotations.lines(Naughty.report(), Path.of("nowhere"));

        assertThat(lines)
                .hasSize(10)
                .allMatch(line -> line.startsWith("::error") && line.lines().count() == 1);
        assertThat(lines.get(9))
                .isEqualTo("::error::… and " + (Naughty.STRINGS.size() - 9) + " more; all of them are in results.json");
    }
}
