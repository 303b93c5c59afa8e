package org.constat.junit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.constat.spi.Language;
import org.constat.spi.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Opens the language modules that are packed into this module's jar, in a class loader of their own: the libraries that
 * they need never meet those of the project under test. Where nothing is packed, the class path has to bring them.
 */
final class BundledLanguages {
    private static final String FOLDER = "META-INF/constat/language/";

    private BundledLanguages() {}

    /** Returns the loader from which language modules are taken as services. */
    static ClassLoader classLoader() {
        return Holder.LOADER;
    }

    /** Returns the packed languages, and further ones that a class path brings. */
    static Languages andThoseOf(ClassLoader classPath) {
        Languages packed = Languages.load(classLoader());
        Stream<Language> further = Languages.load(classPath).all().stream()
                .filter(language -> !packed.tags().contains(language.tag()));
        return Languages.of(Stream.concat(packed.all().stream(), further).toArray(Language[]::new));
    }

    private static final class Holder {
        static final ClassLoader LOADER = open();
    }

    private static ClassLoader open() {
        ClassLoader own = BundledLanguages.class.getClassLoader();
        List<URL> jars = unpackedJars();
        return jars.isEmpty() ? own : new URLClassLoader(jars.toArray(URL[]::new), new OnlyConstat(own));
    }

    private static List<URL> unpackedJars() {
        try {
            Path home = Path.of(BundledLanguages.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(home) ? unpackFrom(home) : List.of();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(
                    "the language modules packed into constat-junit cannot be unpacked: " + e, e);
        }
    }

    private static List<URL> unpackFrom(Path jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        Path folder = Files.createTempDirectory("constat-language");
        folder.toFile().deleteOnExit();
        try (JarFile packed = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(packed.entries())) {
                if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".jar")) {
                    urls.add(unpack(packed, entry, folder));
                }
            }
        }
        return urls;
    }

    private static URL unpack(JarFile packed, JarEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName().substring(FOLDER.length()).replace('/', '-'));
        try (InputStream content = packed.getInputStream(entry)) {
            Files.copy(content, file);
        }
        file.toFile().deleteOnExit();
        return file.toUri().toURL();
    }

    /** Shows the packed modules the types of Constat that they implement, and of all else only the JDK. */
    private static final class OnlyConstat extends ClassLoader {
        private final ClassLoader own;

        OnlyConstat(ClassLoader own) {
            super(ClassLoader.getPlatformClassLoader());
            this.own = own;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (isShared(name)) {
                return own.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            return null;
        }

        private static boolean isShared(String className) {
            return (className.startsWith("org.constat.") && !className.startsWith("org.constat.language."))
                    || className.startsWith("org.jspecify.");
        }
    }
}
