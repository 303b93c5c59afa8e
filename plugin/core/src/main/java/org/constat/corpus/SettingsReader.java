package org.constat.corpus;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code corpus.yaml}. */
final class SettingsReader {
    private final CorpusFolder folder;
    private final Problems problems;

    SettingsReader(CorpusFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    CorpusSettings read(YamlDocument document) {
        if (document.root() instanceof Node.Mapping map) {
            return settings(Fields.of(map, "corpus.yaml", CorpusSettings.KEYS, problems));
        }
        if (document.root() != null) {
            problems.add(
                    document.root().location(),
                    "must be a map of settings, but is " + document.root().describe());
        }
        return CorpusSettings.DEFAULT;
    }

    private CorpusSettings settings(Fields fields) {
        return new CorpusSettings(
                fields.text("name"),
                LanguageTag.of(fields, "language", problems),
                fields.text("licence"),
                policy(fields.oneOf("text", Set.of("none", "evidence", "full"))),
                extractor(fields),
                trials(fields),
                fields.node("gates"),
                fields.node("relations"));
    }

    private static CorpusSettings.TextPolicy policy(@Nullable String text) {
        return text == null
                ? CorpusSettings.TextPolicy.FULL
                : CorpusSettings.TextPolicy.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private Trials trials(Fields fields) {
        int count = fields.wholeNumber("trials", 1, 1);
        int passIn = fields.wholeNumber("passIn", 1, count);
        if (passIn <= count) {
            return new Trials(count, passIn);
        }
        problems.add(
                fields.location("passIn"),
                "\"passIn\" is " + passIn + ", and there " + (count == 1 ? "is 1 trial" : "are " + count + " trials")
                        + "; write a number up to that, or more \"trials\"");
        return Trials.all(count);
    }

    private @Nullable ExtractorSpec extractor(Fields fields) {
        Node node = fields.node("extractor");
        return node == null ? null : new ExtractorReader(folder, problems).read(node);
    }
}
