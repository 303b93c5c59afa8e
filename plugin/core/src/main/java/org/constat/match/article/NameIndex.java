package org.constat.match.article;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.lexicon.NameEntry;
import org.constat.match.words.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of the project's names by each of their spellings, and by the roles of their bearers.
 *
 * @since 0.1
 */
public final class NameIndex {
    private static final java.util.regex.Pattern DETERMINER =
            java.util.regex.Pattern.compile("^(the|a|an|le|la|les|l|un|une|son|sa|its|their|his|her) ");

    private final Map<String, Set<NameEntry>> bySpelling = new HashMap<>();
    private final Map<String, Set<NameEntry>> byRole = new HashMap<>();

    public NameIndex(List<NameEntry> entries) {
        for (NameEntry entry : entries) {
            spellings(entry).forEach(spelling -> add(bySpelling, spelling, entry));
            entry.roles().forEach(role -> add(byRole, roleKey(role), entry));
        }
    }

    private static Stream<String> spellings(NameEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.also().stream()).map(Folding::fold);
    }

    private static void add(Map<String, Set<NameEntry>> map, String key, NameEntry entry) {
        map.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(entry);
    }

    static String roleKey(String text) {
        return DETERMINER.matcher(Folding.foldCase(text)).replaceFirst("");
    }

    /** Returns the entries that list a name, by its folded spelling. */
    public Set<NameEntry> spelled(String foldedName) {
        return bySpelling.getOrDefault(foldedName, Set.of());
    }

    /** Returns the entries of those who hold a role. */
    public Set<NameEntry> inRole(String phraseText) {
        return byRole.isEmpty() ? Set.of() : byRole.getOrDefault(roleKey(phraseText), Set.of());
    }

    /** Returns the name of an entry that has both spellings; null where there is none. */
    @Nullable
    public String commonEntry(String oneFolded, String otherFolded) {
        Set<NameEntry> other = spelled(otherFolded);
        return spelled(oneFolded).stream()
                .filter(other::contains)
                .map(NameEntry::name)
                .findFirst()
                .orElse(null);
    }
}
