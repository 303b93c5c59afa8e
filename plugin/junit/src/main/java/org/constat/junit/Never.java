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
 * Says that a fact must never be found in the corpus, under any source.
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Testable
@Repeatable(Never.List.class)
public @interface Never {

    /** The sentence, or its slots in bars ({@code "Trump | threaten | tougher sanctions"}). */
    String value();

    /**
     * The ids of the articles meant.
     *
     * <p>Defaults to all articles of the corpus.
     */
    String[] in() default {};

    /**
     * Whether the fact may say nothing more than asked.
     *
     * <p>Defaults to false.
     */
    boolean exact() default false;

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
        Never[] value();
    }
}
