package org.constat.junit;

import java.lang.reflect.Method;
import java.nio.file.Path;
import org.constat.corpus.Location;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Says where tests are written, as IDEs understand it. */
final class Sources {

    private Sources() {}

    static TestSource of(Method method) {
        return MethodSource.from(method);
    }

    /**
     * Returns the place in a facts file; null for a place in an annotation.
     *
     * @param corpus the folder of the file; null where it is in a jar
     */
    static @Nullable TestSource of(Location location, @Nullable Path corpus) {
        if (location.line() == 0 || corpus == null) {
            return null;
        }
        return FileSource.from(
                corpus.resolve(location.file()).toFile(), FilePosition.from(location.line(), location.column()));
    }
}
