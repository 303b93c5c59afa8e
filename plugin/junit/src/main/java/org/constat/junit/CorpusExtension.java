package org.constat.junit;

import java.util.Set;
import org.constat.Article;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Problems;
import org.constat.extract.ExtractorException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives plain JUnit Jupiter tests the {@link Extraction} and the {@link Corpus} that the {@link CorpusTest} on their class
 * names, and the {@link Article} of a corpus that has just one.
 *
 * <pre>{@code
 * @CorpusTest(corpus = "kremlin")
 * @ExtendWith(CorpusExtension.class)
 * class CountsTest {
 *     @Test
 *     void every_article_yields_facts(Extraction extraction) { … }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class CorpusExtension implements ParameterResolver {
    private static final Set<Class<?>> TYPES = Set.of(Extraction.class, Corpus.class, Article.class);

    /** For JUnit. */
    public CorpusExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            Extraction extraction = extraction(context);
            Class<?> type = parameter.getParameter().getType();
            return type == Extraction.class
                    ? extraction
                    : type == Corpus.class ? extraction.corpus() : only(extraction);
        } catch (CorpusException | ExtractorException unusable) {
            throw new ParameterResolutionException(String.valueOf(unusable.getMessage()));
        }
    }

    private static Article only(Extraction extraction) {
        if (extraction.articles().size() != 1) {
            throw new ParameterResolutionException(
                    JunitMessages.notOneArticle(extraction.articles().size()));
        }
        return extraction.article(extraction.articles().get(0));
    }

    private static Extraction extraction(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        Problems problems = new Problems();
        @Nullable
        Setting setting = TestClasses.corpusTest(type)
                .map(annotation -> Setting.of(annotation, type, problems))
                .orElse(null);
        problems.throwIfAny();
        if (setting == null) {
            throw new ParameterResolutionException(JunitMessages.noCorpusTest(type));
        }
        Sessions sessions = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Sessions.NAMESPACE))
                .getOrComputeIfAbsent(Sessions.class, key -> new Sessions(), Sessions.class);
        return new Extraction(sessions.get(setting), setting);
    }
}
