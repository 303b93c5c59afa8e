package org.constat.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.constat.check.GoalResult;
import org.constat.check.Setup;
import org.constat.corpus.CorpusException;
import org.constat.corpus.CorpusOptions;
import org.constat.extract.ExtractorException;
import org.constat.report.ReactorModule;
import org.constat.spi.Languages;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals share: which corpus, which extractor, when they do nothing, and which exception says what. */
abstract class ConstatMojo extends AbstractMojo {

    /**
     * The corpus: a folder, a jar, or an artifact as <code>group:artifact:version</code>. Defaults to
     * <code>src/corpus</code>. A relative path counts from the folder of the POM, one after <code>-D</code> from the
     * working directory.
     */
    @Parameter(property = "constat.corpus")
    private @Nullable String corpus;

    /** A folder of articles, or one file of them, that replaces <code>articles/</code> of the corpus. */
    @Parameter(property = "constat.articles")
    private @Nullable String articles;

    /** Facts files, or folders of them, that replace <code>facts/</code> of the corpus. */
    @Parameter(property = "constat.facts")
    private @Nullable List<String> facts;

    /**
     * The extractor that replaces the one of <code>corpus.yaml</code>: <code>builtin</code>, a class on the test class
     * path, or the path of a stored extraction (<code>.jsonl</code>).
     */
    @Parameter(property = "constat.extractor")
    private @Nullable String extractor;

    /**
     * The folder that keeps what the extractor answered, so that it is asked again only for what changed; or <code>off</code>.
     * Defaults to <code>constat/cache</code> in the build directory, which <code>clean</code> removes.
     */
    @Parameter(property = "constat.cache")
    private @Nullable String cache;

    /** Does nothing when true. */
    @Parameter(property = "constat.skip", defaultValue = "false")
    private boolean skip;

    /** Does nothing when true, like the tests of the build. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Does nothing when true, like the tests of the build. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean mavenTestSkip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final RepositorySystem repositorySystem;

    ConstatMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> skippedBy = new Skip(skip, skipTests, mavenTestSkip).property();
        if (skippedBy.isPresent()) {
            getLog().info(Messages.skipped(skippedBy.get()));
        } else {
            runWithoutStackTraces();
        }
    }

    /** Does the work of the goal. */
    abstract void run(Setup setup) throws MojoFailureException;

    private void runWithoutStackTraces() throws MojoExecutionException, MojoFailureException {
        try (UserClassLoader loader = new UserClassLoader(maven().testClassPath())) {
            run(setup(loader));
        } catch (CorpusException | ExtractorException | UserMistake | UncheckedIOException | IOException trouble) {
            getLog().debug(trouble);
            throw new MojoExecutionException(Messages.block(List.of(String.valueOf(trouble.getMessage()))));
        }
    }

    private Setup setup(ClassLoader extractorLoader) {
        return new Setup(
                corpusPlace(),
                options(),
                extractor == null ? null : ExtractorParameter.parse(extractor, places()),
                extractorLoader,
                Languages.load(ConstatMojo.class.getClassLoader()),
                places().cache(cache));
    }

    private Path corpusPlace() {
        return corpus == null ? places().defaultCorpus() : corpusPlace(corpus);
    }

    private Path corpusPlace(String written) {
        return Coordinates.parse(written)
                .map(artifact -> maven().published(repositorySystem).fetch(artifact))
                .orElseGet(() -> places().resolve("constat.corpus", written));
    }

    private CorpusOptions options() {
        Path articlesPlace = articles == null ? null : places().resolve("constat.articles", articles);
        List<Path> factsPlaces = listed(facts).stream()
                .map(place -> places().resolve("constat.facts", place))
                .toList();
        return new CorpusOptions(articlesPlace, factsPlaces);
    }

    final Places places() {
        return maven().places();
    }

    /** Prints what a goal found out, and fails where that is red. */
    final void finish(GoalResult result) throws MojoFailureException {
        if (result.red()) {
            throw new MojoFailureException(Messages.block(result.lines()));
        }
        result.lines().forEach(getLog()::info);
    }

    final List<ReactorModule> modules() {
        return maven().modules();
    }

    final Commands commands() {
        return maven().commands();
    }

    private RunningMaven maven() {
        return new RunningMaven(session, execution);
    }

    static List<String> listed(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
