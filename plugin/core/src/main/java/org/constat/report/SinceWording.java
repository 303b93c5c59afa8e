package org.constat.report;

import java.util.ArrayList;
import java.util.List;
import org.constat.gate.CorpusLock;
import org.constat.gate.Since;

/** Says what changed since the accepted state, and what did not. */
final class SinceWording {

    private SinceWording() {}

    static String of(Since since) {
        CorpusLock accepted = since.accepted();
        if (accepted == null) {
            return "extractor " + name(since.now()) + "; no corpus.lock says what the baseline was accepted with";
        }
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        sort(since.extractorChanged(), extractor(accepted, since.now()), "extractor", changed, unchanged);
        sort(since.articlesChanged(), articles(since), "articles", changed, unchanged);
        boolean lexiconChanged = since.lexiconChanged() || since.generalLexiconChanged();
        sort(lexiconChanged, lexicon(since), "lexicon", changed, unchanged);
        sort(since.rereadings() > 0, readings(since.rereadings()), "readings", changed, unchanged);
        if (!unchanged.isEmpty()) {
            changed.add(enumerated(unchanged) + " unchanged");
        }
        return String.join("; ", changed);
    }

    private static void sort(
            boolean isChanged, String change, String name, List<String> changed, List<String> unchanged) {
        if (isChanged) {
            changed.add(change);
        } else {
            unchanged.add(name);
        }
    }

    private static String extractor(CorpusLock before, CorpusLock now) {
        if (!before.extractor().equals(now.extractor())) {
            return "extractor " + name(before) + " -> " + name(now);
        }
        return before.version().equals(now.version())
                ? "extractor " + name(now) + " with another fingerprint"
                : "extractor " + name(before) + " -> " + Display.line(now.version(), Wording.MAX_FACT);
    }

    private static String name(CorpusLock lock) {
        return Display.line((lock.extractor() + " " + lock.version()).strip(), Wording.MAX_FACT);
    }

    private static String articles(Since since) {
        List<String> parts = new ArrayList<>();
        Wording.addIfAny(parts, since.changedArticles().size(), "edited");
        Wording.addIfAny(parts, since.newArticles().size(), "new");
        Wording.addIfAny(parts, since.goneArticles().size(), "gone");
        return "articles changed (" + String.join(", ", parts) + ")";
    }

    private static String lexicon(Since since) {
        if (!since.generalLexiconChanged()) {
            return "lexicon changed";
        }
        return since.lexiconChanged() ? "lexicon changed (the general one too)" : "lexicon changed (the general one)";
    }

    private static String readings(int count) {
        return count == 1 ? "1 reading changed" : count + " readings changed";
    }

    private static String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
