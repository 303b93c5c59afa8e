package com.acme.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Version;
import org.constat.junit.CorpusTest;
import org.constat.junit.Holds;
import org.constat.junit.Match;

/** The built-in extractor brings an OpenNLP of its own; the project goes on using its older one, and its older Jackson. */
@CorpusTest
class IsolationTest {

    @Holds("The town of Port Ellery buys the old ferry")
    void both_are_used_at_once(Match match) throws IOException {
        String[] tokens = SimpleTokenizer.INSTANCE.tokenize(match.evidence().get(0));
        JsonNode json = new ObjectMapper().readTree("{\"article\": \"" + match.article().id() + "\"}");

        assertThat(tokens).contains("Ellery", "ferry");
        assertThat(json.get("article").asText()).isEqualTo("ferry");
        assertThat(Version.currentVersion()).hasToString("1.9.4");
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION).hasToString("2.15.4");
    }
}
