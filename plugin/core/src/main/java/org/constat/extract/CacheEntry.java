package org.constat.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.Article;
import org.constat.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The content of one file of the cache: a line that says whose answer it is and what the next line hashes to, then the
 * answer.
 *
 * @param article the hash of what the extractor was asked
 * @param extractor the hash of who was asked
 */
record CacheEntry(String article, String extractor) {
    static final int FORMAT = 1;

    /** @throws WireException if it is not whole, or another's */
    List<Fact> read(byte[] content, Article about) {
        return facts(seal().open(content), about);
    }

    private SealedLine seal() {
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put("cache", FORMAT);
        owner.put("article", article);
        owner.put("extractor", extractor);
        return new SealedLine(owner, "facts");
    }

    private static List<Fact> facts(String line, Article about) {
        FactJson reader = new FactJson(Offsets.in(about.text(), Offsets.Unit.UTF16));
        List<Fact> facts = new ArrayList<>();
        Node node = StoredIndex.parse(line.getBytes(StandardCharsets.UTF_8));
        for (Node fact : node.require("facts").items()) {
            facts.add(reader.read(fact, FieldMap.NONE));
        }
        return facts;
    }

    /**
     * Returns the content.
     *
     * @param verify whether to look whether the answer is true to the text
     * @return null for an answer that breaks the protocol, or would not be read back as it is
     */
    byte @Nullable [] write(List<Fact> facts, Article about, boolean verify) {
        try {
            String line = JsonText.line(
                    Map.of("facts", facts.stream().map(FactWriter::write).toList()));
            if (verify) {
                facts.forEach(new SpanCheck(about)::check);
            }
            return facts(line, about).equals(facts) ? seal().seal(line) : null;
        } catch (RuntimeException broken) {
            return null;
        }
    }
}
