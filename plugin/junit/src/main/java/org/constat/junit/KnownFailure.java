package org.constat.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the assertions of a method are known to fail. They run all the same: a failure is reported as aborted with its
 * reason, a pass is a failure that asks to remove this line.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface KnownFailure {

    /** Why it fails, for the next reader. */
    String reason();

    /**
     * Where it is tracked.
     *
     * <p>Defaults to nowhere.
     */
    String issue() default "";

    /**
     * The verdict expected, such as {@code MISSING}; another one is a failure.
     *
     * <p>Defaults to any that does not pass.
     */
    String verdict() default "";

    /**
     * The last day on which it may fail, as an ISO date.
     *
     * <p>Defaults to no end.
     */
    String until() default "";
}
