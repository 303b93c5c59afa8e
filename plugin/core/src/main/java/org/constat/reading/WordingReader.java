package org.constat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.assertion.Bars;
import org.constat.corpus.Fields;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.jspecify.annotations.Nullable;

/** Reads sentences, slots in bars and slots in maps. */
final class WordingReader {
    private static final int LONGEST = 2_000;
    private static final Pattern LANGUAGE_KEY = Pattern.compile("[a-z]{2,3}");

    private final @Nullable String language;
    private final SentenceTraps traps;
    private final Problems problems;

    WordingReader(@Nullable String language, SentenceTraps traps, Problems problems) {
        this.language = language;
        this.traps = traps;
        this.problems = problems;
    }

    /** Reads one wording or a list of them. */
    List<Wording> readAll(Fields fields, String key) {
        List<Wording> wordings = new ArrayList<>();
        for (Node item : EntryReader.itemsOf(fields.node(key))) {
            Wording wording = readOne(item);
            if (wording != null) {
                wordings.add(wording);
            }
        }
        return wordings;
    }

    /** Reads an item of a list, which may name its own language ("{fr: …}"). */
    @Nullable
    Wording readOne(Node item) {
        return item instanceof Node.Mapping map && isInOtherLanguage(map) ? inOtherLanguage(map) : read(item);
    }

    @Nullable
    String language() {
        return language;
    }

    private static boolean isInOtherLanguage(Node.Mapping map) {
        return map.entries().size() == 1
                && LANGUAGE_KEY.matcher(map.entries().get(0).key().text()).matches()
                && !SlotMapReader.FACT_KEYS.contains(map.entries().get(0).key().text());
    }

    private @Nullable Wording inOtherLanguage(Node.Mapping map) {
        Node.Entry entry = map.entries().get(0);
        return new WordingReader(entry.key().text(), traps, problems).read(entry.value());
    }

    @Nullable
    Wording read(Node node) {
        if (node instanceof Node.Scalar sentence) {
            return sentence(sentence);
        }
        if (node instanceof Node.Mapping map) {
            if (traps.catches(map)) {
                return null;
            }
            Bars.Parsed slots = new SlotMapReader(problems).read(map);
            return slots == null ? null : new Wording.Slots(slots, language, map.location());
        }
        problems.add(node.location(), "a list stands here in place of a sentence; put the sentence in quotes");
        return null;
    }

    private @Nullable Wording sentence(Node.Scalar sentence) {
        if (traps.catches(sentence)) {
            return null;
        }
        if (sentence.text().length() > LONGEST) {
            problems.add(
                    sentence.location(),
                    "is longer than " + LONGEST + " characters; an assertion is one sentence, so write several");
            return null;
        }
        return new Wording.Text(sentence.text().strip(), language, sentence.location());
    }
}
