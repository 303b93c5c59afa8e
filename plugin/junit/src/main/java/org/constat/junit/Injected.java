package org.constat.junit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Article;
import org.constat.corpus.Corpus;
import org.constat.match.Judgement;

/**
 * What the parameters of a method can take.
 *
 * @param extraction of the corpus
 * @param judgement on the assertion that the method is under
 */
record Injected(Extraction extraction, Judgement judgement) {
    private static final Set<Class<?>> OF_THE_FACT = Set.of(Match.class, Article.class);
    private static final Set<Class<?>> OF_THE_CORPUS = Set.of(Extraction.class, Corpus.class);

    static List<Class<?>> unknown(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> !OF_THE_FACT.contains(type) && !OF_THE_CORPUS.contains(type))
                .collect(Collectors.toList());
    }

    static boolean takesTheFact(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(OF_THE_FACT::contains);
    }

    Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
    }

    private Object argument(Class<?> type) {
        if (type == Extraction.class) {
            return extraction;
        }
        if (type == Corpus.class) {
            return extraction.corpus();
        }
        Match match = extraction.match(judgement.matches().get(0));
        return type == Article.class ? match.article() : match;
    }
}
