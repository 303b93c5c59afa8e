package org.constat.junit;

import java.lang.reflect.Method;
import org.constat.reading.Draft;
import org.jspecify.annotations.Nullable;

/**
 * An assertion with what runs after it held.
 *
 * @param draft the assertion
 * @param method its body; or null
 */
record Claim(Draft draft, @Nullable Method method) {}
