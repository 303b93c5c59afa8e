package org.constat.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusFile;
import org.constat.corpus.Problems;
import org.constat.reading.FactsReader;

/** The assertions of a facts file that was selected without any class. */
final class FileClaims implements Claims {
    static final String ENDING = ".facts.yaml";

    private final Path file;
    private final Path corpus;

    private FileClaims(Path file, Path corpus) {
        this.file = file;
        this.corpus = corpus;
    }

    /** Returns the claims of a facts file in a corpus; empty for any other file. */
    static Optional<FileClaims> of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.toString().endsWith(ENDING)) {
            return Optional.empty();
        }
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (CorpusFinder.isCorpus(folder) && absolute.startsWith(folder.resolve("facts"))) {
                return Optional.of(new FileClaims(absolute, folder));
            }
        }
        return Optional.empty();
    }

    Path file() {
        return file;
    }

    @Override
    public String name() {
        return corpus.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public Setting setting(Problems problems) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = FileClaims.class.getClassLoader();
        return new Setting(new CorpusPlace(corpus, null), null, context == null ? own : context, null);
    }

    @Override
    public List<Claim> in(Corpus opened, Problems problems) {
        return FactsReader.drafts(new CorpusFile(file, name()), opened, problems).stream()
                .map(draft -> new Claim(draft, null))
                .toList();
    }

    @Override
    public boolean mayBeEmpty() {
        return false;
    }

    @Override
    public String command() {
        return "mvn constat:explain -Dconstat.corpus=" + corpus;
    }

    @Override
    public Optional<Path> buildFolder() {
        return Optional.empty();
    }

    @Override
    public List<String> tags() {
        return List.of();
    }
}
