package org.constat.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.constat.Extractor;
import org.junit.platform.commons.annotation.Testable;

/**
 * Marks a class whose annotations say which facts must be found in a corpus. Each assertion becomes a test.
 *
 * <pre>{@code
 * @CorpusTest(corpus = "kremlin", extractor = MyExtractor.class)
 * @Holds("Peskov rejects foreign contingents")
 * @Never("Peskov accepts foreign contingents")
 * class KremlinFactsTest {}
 * }</pre>
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Testable
public @interface CorpusTest {

    /**
     * The corpus: a folder on the class path, also inside a jar, or under the module's {@code src/}.
     *
     * <p>Defaults to {@code corpus}: the folder {@code src/corpus}, or {@code META-INF/constat/corpus} on the class path.
     */
    String corpus() default "corpus";

    /**
     * The extractor under test; it needs a constructor without parameters.
     *
     * <p>Defaults to the extractor that {@code corpus.yaml} names, else the built-in one.
     */
    Class<? extends Extractor> extractor() default Extractor.class;

    /**
     * The extractor by the name of its class, where the class cannot be named in the source; {@code builtin} for the
     * built-in one. Not together with {@link #extractor()}.
     *
     * <p>Defaults to none.
     */
    String extractorName() default "";

    /**
     * The language in which the sentences are written, as a BCP 47 tag.
     *
     * <p>Defaults to the language of the corpus, else {@code en}.
     */
    String language() default "";
}
