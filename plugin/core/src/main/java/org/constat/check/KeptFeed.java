package org.constat.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorIdentity;

/** Extracts each article when it is first asked for, and keeps what came out. Thread-safe. */
final class KeptFeed implements Feed {
    private final Loaded loaded;
    private final StreamedFeed source;
    private final ExtractorIdentity identity;
    private final Map<String, Extracted> kept = new HashMap<>();

    KeptFeed(Loaded loaded, StreamedFeed source) {
        this.loaded = loaded;
        this.source = source;
        this.identity = source.identity();
    }

    @Override
    public ExtractorIdentity identity() {
        return identity;
    }

    @Override
    public void forEach(Predicate<String> wanted, Consumer<Extracted> receiver) {
        get(wanted).forEach(receiver);
    }

    /** Whoever asks while others extract waits, and takes what they found. */
    synchronized List<Extracted> get(Predicate<String> wanted) {
        List<String> ids = loaded.corpus().articleIds().stream().filter(wanted).toList();
        if (!kept.keySet().containsAll(ids)) {
            source.forEach(
                    id -> wanted.test(id) && !kept.containsKey(id),
                    extracted -> kept.put(extracted.article().id(), extracted));
        }
        return ids.stream().map(id -> Objects.requireNonNull(kept.get(id))).toList();
    }
}
