package org.constat.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClasspathResourceSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.discovery.UriSelector;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds facts files that are selected without any class. */
final class FileResolver implements SelectorResolver {
    private static final String FILE = "file";

    private final IdFilter filter;

    FileResolver(IdFilter filter) {
        this.filter = filter;
    }

    @Override
    public Resolution resolve(FileSelector selector, Context context) {
        return selector.getPosition()
                .map(position -> at(position, selector, context))
                .orElseGet(() -> matched(group(selector.getPath(), context)));
    }

    @Override
    public Resolution resolve(DirectorySelector selector, Context context) {
        try (Stream<Path> files = Files.walk(selector.getPath())) {
            Set<DiscoverySelector> found = files.filter(
                            file -> FileClaims.of(file).isPresent())
                    .sorted()
                    .map(file -> selectFile(file.toFile()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return found.isEmpty() ? Resolution.unresolved() : Resolution.selectors(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Resolution resolve(UriSelector selector, Context context) {
        URI uri = selector.getUri();
        if (!FILE.equals(uri.getScheme())) {
            return Resolution.unresolved();
        }
        Path path = Path.of(uri.getPath());
        return Resolution.selectors(Set.of(
                Files.isDirectory(path)
                        ? selectDirectory(path.toFile())
                        : FilePosition.fromQuery(uri.getQuery())
                                .map(position -> selectFile(path.toFile(), position))
                                .orElseGet(() -> selectFile(path.toFile()))));
    }

    @Override
    public Resolution resolve(ClasspathResourceSelector selector, Context context) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        URL resource = loader == null ? null : loader.getResource(selector.getClasspathResourceName());
        return resource == null || !FILE.equals(resource.getProtocol())
                ? Resolution.unresolved()
                : Resolution.selectors(Set.of(
                        selectFile(Path.of(URI.create(resource.toString())).toFile())));
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId.Segment last = selector.getUniqueId().getLastSegment();
        return last.getType().equals(FILE)
                ? matched(group(Path.of(last.getValue()), context))
                : Resolution.unresolved();
    }

    private static Resolution matched(Optional<GroupNode> group) {
        return group.map(found -> Resolution.match(Match.exact(found, () -> selectors(found.tests()))))
                .orElseGet(Resolution::unresolved);
    }

    private Optional<GroupNode> group(Path file, Context context) {
        return FileClaims.of(file)
                .flatMap(claims -> context.addToParent(parent -> Optional.of(new GroupNode(
                        parent.getUniqueId().append(FILE, claims.file().toString()),
                        claims.name(),
                        FileSource.from(claims.file().toFile()),
                        claims,
                        filter))));
    }

    /** Finds what is written in a line, and nothing else. */
    private static Resolution at(FilePosition position, FileSelector selector, Context context) {
        return context.resolve(selectFile(selector.getFile()))
                .map(group -> Resolution.selectors(
                        selectors(((GroupNode) group).tests(test -> isAt(position.getLine(), test)))))
                .orElseGet(Resolution::unresolved);
    }

    private static boolean isAt(int line, PlannedTest test) {
        return test.source() instanceof FileSource source
                && source.getPosition().filter(place -> place.getLine() == line).isPresent();
    }

    private static Set<DiscoverySelector> selectors(Stream<UniqueId> ids) {
        return ids.map(id -> selectUniqueId(id)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
