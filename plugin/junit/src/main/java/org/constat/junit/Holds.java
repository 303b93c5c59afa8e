package org.constat.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Says that a fact must be found in the corpus. On a method, its body runs after the fact held and may assert more; it may take
 * {@link Match}, {@link org.constat.Article}, {@link Extraction} and {@link org.constat.corpus.Corpus} as parameters.
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Testable
@Repeatable(Holds.List.class)
public @interface Holds {

    /** The sentence, or its slots in bars ({@code "Trump | threaten | tougher sanctions"}). */
    String value();

    /**
     * The ids of the articles meant.
     *
     * <p>Defaults to all articles of the corpus.
     */
    String[] in() default {};

    /**
     * In how many of the articles meant it must hold.
     *
     * <p>Defaults to one.
     */
    int atLeast() default 1;

    /**
     * Other wordings that count as this fact.
     *
     * <p>Defaults to none.
     */
    String[] also() default {};

    /**
     * Words that must stand in an article meant, and in whose sentence the fact's evidence must lie.
     *
     * <p>Defaults to none.
     */
    String quote() default "";

    /**
     * Who must say so: {@code nobody} for the article itself, {@code anybody}, or a name.
     *
     * <p>Defaults to the article itself or anybody.
     */
    String source() default "";

    /**
     * Whether the fact may say nothing more than asked.
     *
     * <p>Defaults to false.
     */
    boolean exact() default false;

    /**
     * Near misses: sentences that must never be found, armed only while this one holds.
     *
     * <p>Defaults to none.
     */
    String[] never() default {};

    /**
     * The id, unique in its class.
     *
     * <p>Defaults to one made from the sentence.
     */
    String id() default "";

    /**
     * Tags for selecting tests.
     *
     * <p>Defaults to none.
     */
    String[] tags() default {};

    /** Holds several of them; written by the compiler. */
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @Documented
    @interface List {

        /** The assertions. */
        Holds[] value();
    }
}
