package org.constat.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Article;
import org.jspecify.annotations.Nullable;

/** Collects what stands beside the text of an article. */
final class Metadata {
    private static final Set<String> KNOWN = Set.of("id", "title", "language", "date", "source", "url", "licence");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private final Problems problems;

    Metadata(Problems problems) {
        this.problems = problems;
    }

    void put(String key, String value, Location location) {
        if (!KNOWN.contains(key) && Nearest.distance(key, Nearest.to(key, KNOWN).orElse("")) <= 2 && key.length() > 3) {
            problems.add(location, "\"" + key + "\" is not a key that articles have" + Nearest.didYouMean(key, KNOWN));
        }
        values.put(key, value);
        places.put(key, location);
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    SourceArticle article(String text, String idOtherwise, Location location) {
        checkDate(location);
        String language = values.get("language");
        if (language != null && !LanguageTag.isTag(language, places.getOrDefault("language", location), problems)) {
            language = null;
        }
        Map<String, String> others = new HashMap<>(values);
        List.of("id", "language", "text").forEach(others::remove);
        String id = values.getOrDefault("id", idOtherwise);
        return new SourceArticle(new Article(id, language, text, List.of(), others), location);
    }

    private void checkDate(Location otherwise) {
        String date = values.get("date");
        try {
            if (date != null) {
                LocalDate.parse(date);
            }
        } catch (DateTimeParseException notADate) {
            problems.add(
                    places.getOrDefault("date", otherwise), "\"" + date + "\" is not a day; write it as 2025-09-04");
        }
    }
}
