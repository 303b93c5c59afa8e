package org.constat.language.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.constat.language.words.Sentence;

/** Reads the little sentences that flat phrases are put into, and remembers those of late: extractors repeat themselves. */
final class Frames {
    private static final int REMEMBERED = 1_000;

    private final Grammar grammar;
    private final Map<String, Grammar.Parsed> parsed = new Recent<>();
    private final Map<String, Sentence> analyzed = new Recent<>();

    Frames(Grammar grammar) {
        this.grammar = grammar;
    }

    String language() {
        return grammar.language();
    }

    Grammar.Parsed parse(String text) {
        return parsed.computeIfAbsent(text, grammar::parse);
    }

    Sentence analyze(String text) {
        return analyzed.computeIfAbsent(text, grammar::analyze);
    }

    private static final class Recent<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > REMEMBERED;
        }
    }
}
