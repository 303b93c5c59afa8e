package org.constat.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;
import org.constat.extract.ExtractorException;
import org.constat.extract.StoredExtraction;
import org.constat.gate.CorpusLock;
import org.constat.gate.LexiconMove;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.constat.match.Judgement;
import org.constat.spi.Language;
import org.jspecify.annotations.Nullable;

/**
 * Holds the facts that were found against the assertions with each changed line of the project's lexicon put back, one at a
 * time, to see what the line does. What it does to the extraction and to the readings is not part of that.
 */
final class LexiconMoves {
    private static final int MOST = 10;

    private record Changed(
            LexiconMove.Kind kind,
            @Nullable String before,
            @Nullable String after) {
        String title() {
            return LexiconLines.title(after == null ? String.valueOf(before) : after);
        }
    }

    private final Loaded loaded;
    private final Selection selection;
    private final Path extraction;

    /** @param extraction the facts that were found */
    LexiconMoves(Loaded loaded, Selection selection, Path extraction) {
        this.loaded = loaded;
        this.selection = selection;
        this.extraction = extraction;
    }

    /** Returns what each changed line does, the first ten of them. It only illustrates: nothing where it cannot be told. */
    List<LexiconMove> since(@Nullable CorpusLock accepted, CorpusLock now) {
        List<Changed> changes = accepted == null ? List.of() : changes(accepted.entries(), now.entries());
        if (changes.isEmpty() || !Files.isRegularFile(extraction)) {
            return List.of();
        }
        try {
            Set<String> passing = passing(loaded);
            return changes.stream()
                    .limit(MOST)
                    .map(change -> move(change, now.entries(), passing))
                    .toList();
        } catch (ExtractorException unreadable) {
            return List.of();
        }
    }

    private static List<Changed> changes(List<String> accepted, List<String> now) {
        Map<String, String> removed = new LinkedHashMap<>();
        accepted.stream()
                .filter(line -> !now.contains(line))
                .forEach(line -> removed.put(LexiconLines.title(line), line));
        List<Changed> changes = new ArrayList<>();
        for (String line : now) {
            if (!accepted.contains(line)) {
                String before = removed.remove(LexiconLines.title(line));
                LexiconMove.Kind kind = before == null ? LexiconMove.Kind.ADDED : LexiconMove.Kind.CHANGED;
                changes.add(new Changed(kind, before, line));
            }
        }
        removed.values().forEach(line -> changes.add(new Changed(LexiconMove.Kind.REMOVED, line, null)));
        return changes;
    }

    private LexiconMove move(Changed change, List<String> now, Set<String> passing) {
        List<String> lines = new ArrayList<>(now);
        if (change.after() != null) {
            lines.remove(change.after());
        }
        if (change.before() != null) {
            lines.add(change.before());
        }
        Set<String> before = passing(new Loaded(loaded.setup(), loaded.corpus(), lexicon(lines), loaded.assertions()));
        int toPass = (int) passing.stream().filter(id -> !before.contains(id)).count();
        int toFail = (int) before.stream().filter(id -> !passing.contains(id)).count();
        return new LexiconMove(change.title(), change.kind(), toPass, toFail);
    }

    private Lexicon lexicon(List<String> lines) {
        Lexicon general = loaded.setup().languages().all().stream()
                .findFirst()
                .map(Language::generalLexicon)
                .orElseGet(Lexicons::empty);
        YamlDocument own = LexiconLines.document(lines);
        return own == null ? general : Lexicons.withProject(general, own, new Problems());
    }

    private Set<String> passing(Loaded with) {
        StoredExtraction stored = StoredExtraction.open(extraction, Map.of(), true);
        return new Run(with, new StreamedFeed(with, stored), extracted -> {})
                .judge(selection.run(), selection::looksAt).stream()
                        .filter(judgement -> judgement.verdict().passes())
                        .map(Judgement::assertion)
                        .map(assertion -> assertion.id())
                        .collect(Collectors.toSet());
    }
}
