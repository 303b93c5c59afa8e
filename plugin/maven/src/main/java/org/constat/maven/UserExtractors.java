package org.constat.maven;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import org.constat.Extractor;

/** Makes extractors of the classes on the project's test class path, in a class loader of their own. Thread-safe. */
final class UserExtractors implements AutoCloseable {
    private final UserClassLoader loader;

    UserExtractors(List<String> testClassPath) {
        this.loader = new UserClassLoader(
                testClassPath.stream().map(UserExtractors::url).toArray(URL[]::new),
                UserExtractors.class.getClassLoader());
    }

    /** Returns a new instance; it runs with its own class loader as context class loader. */
    Extractor create(String className) {
        return InOwnClassLoader.call(loader, () -> new InOwnClassLoader(instanceOf(className), loader));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private Extractor instanceOf(String className) {
        try {
            Class<?> type = Class.forName(className, true, loader);
            if (!Extractor.class.isAssignableFrom(type)) {
                throw new UserMistake(Messages.notAnExtractor(className));
            }
            return (Extractor) type.getConstructor().newInstance();
        } catch (ClassNotFoundException unknown) {
            throw new UserMistake(Messages.extractorClassNotFound(className), unknown);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException closed) {
            throw new UserMistake(Messages.extractorNotConstructible(className), closed);
        } catch (InvocationTargetException thrown) {
            throw new UserMistake(Messages.extractorDied(className, String.valueOf(thrown.getCause())), thrown);
        } catch (LinkageError broken) {
            throw new UserMistake(Messages.extractorDied(className, broken.toString()), broken);
        }
    }

    private static URL url(String element) {
        try {
            return new File(element).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(element, impossible);
        }
    }
}
