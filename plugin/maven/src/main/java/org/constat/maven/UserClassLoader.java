package org.constat.maven;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Sees the project's test class path, the JDK, and of ours {@code constat-api} alone: an extractor may use another
 * version of any library that Constat uses itself.
 */
final class UserClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** @param classPath the folders and jars of the project's test class path */
    UserClassLoader(List<String> classPath) {
        super(
                "constat-extractor",
                classPath.stream().map(UserClassLoader::url).toArray(URL[]::new),
                new ApiOnly(UserClassLoader.class.getClassLoader()));
    }

    private static URL url(String element) {
        try {
            return new File(element).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(element, impossible);
        }
    }

    /** Shares the types of constat-api, so that an extractor of that loader is an {@code Extractor} here too. */
    private static final class ApiOnly extends ClassLoader {
        private static final String API = "org.constat";

        static {
            registerAsParallelCapable();
        }

        private final ClassLoader constat;

        private ApiOnly(ClassLoader constat) {
            super(ClassLoader.getPlatformClassLoader());
            this.constat = constat;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (packageOf(name).equals(API)) {
                return constat.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }

        private static String packageOf(String className) {
            return className.substring(0, Math.max(0, className.lastIndexOf('.')));
        }
    }
}
