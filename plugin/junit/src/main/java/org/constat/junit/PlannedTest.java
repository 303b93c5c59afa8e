package org.constat.junit;

import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;

/**
 * A test that is not made yet.
 *
 * @param id of its assertion
 * @param name the sentence
 * @param source where an IDE jumps to; or null
 * @param tags for selecting
 * @param owner the method that it is written on; or null
 * @param body the method that runs after it held; or null
 */
record PlannedTest(
        String id,
        String name,
        @Nullable TestSource source,
        Set<TestTag> tags,
        @Nullable Method owner,
        @Nullable Method body) {

    PlannedTest {
        tags = Set.copyOf(tags);
    }
}
