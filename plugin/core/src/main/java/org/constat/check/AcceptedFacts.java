package org.constat.check;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.assertion.Assertion;
import org.constat.extract.ExtractorException;
import org.constat.extract.StoredExtraction;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.Match;

/** Finds in the accepted extraction how what is worse now was satisfied then. */
final class AcceptedFacts {
    private static final Set<Change> WORSE = Set.of(Change.REGRESSED, Change.SHRUNK, Change.REREAD, Change.WORSE);

    private final Loaded loaded;

    AcceptedFacts(Loaded loaded) {
        this.loaded = loaded;
    }

    /** Returns the matches by the id of the assertion; those of articles that were edited since are not known. */
    Map<String, List<Match>> of(List<Decision> decisions) {
        List<Assertion> worse = decisions.stream()
                .filter(decision -> decision.change() != null && WORSE.contains(decision.change()))
                .map(decision -> decision.judgement().assertion())
                .toList();
        Path file = loaded.corpus().folder().resolve(AcceptedFiles.EXTRACTION);
        boolean readable = file.getFileSystem().equals(FileSystems.getDefault()) && Files.isRegularFile(file);
        return worse.isEmpty() || !readable ? Map.of() : matches(worse, file);
    }

    /** It only illustrates: where it cannot be read, the findings stand without it. */
    private Map<String, List<Match>> matches(List<Assertion> assertions, Path file) {
        try (StoredExtraction stored = StoredExtraction.open(file, Map.of(), true)) {
            Selection selection = new Selection(assertions, assertions);
            Run run = new Run(loaded, new StreamedFeed(loaded, stored), extracted -> {});
            return run.judge(assertions, selection::looksAt).stream()
                    .filter(judgement -> !judgement.matches().isEmpty())
                    .collect(Collectors.toMap(
                            judgement -> judgement.assertion().id(),
                            Judgement::matches,
                            (one, other) -> one,
                            LinkedHashMap::new));
        } catch (ExtractorException unreadable) {
            return Map.of();
        }
    }
}
