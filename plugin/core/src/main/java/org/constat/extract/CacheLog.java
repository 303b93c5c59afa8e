package org.constat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a cache could and could not answer. Thread-safe. */
final class CacheLog {
    private final Map<String, String> misses = new TreeMap<>();
    private final Map<String, String> unkept = new TreeMap<>();
    private int found;

    synchronized void found() {
        found++;
    }

    synchronized void missed(String article, String why) {
        misses.put(article, why);
    }

    synchronized void notKept(String article, String why) {
        unkept.put(article, why);
    }

    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(CacheMessages.use(found, misses.size()));
        misses.forEach((article, why) -> lines.add(CacheMessages.line(article, why)));
        unkept.forEach((article, why) -> lines.add(CacheMessages.line(article, why)));
        return lines;
    }
}
