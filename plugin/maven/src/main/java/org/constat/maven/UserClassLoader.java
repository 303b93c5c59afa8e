package org.constat.maven;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Sees the project's test class path, the JDK, and of ours {@code constat-api} alone: an extractor may use another
 * version of any library that Constat uses itself.
 */
final class UserClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    UserClassLoader(URL[] classPath, ClassLoader constat) {
        super("constat-extractor", classPath, new ApiOnly(constat));
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
