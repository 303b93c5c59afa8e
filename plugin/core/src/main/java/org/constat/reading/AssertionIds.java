package org.constat.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.corpus.TextHash;

/** Gives assertions their ids and watches that no two have the same. */
final class AssertionIds {
    static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:@+-]{0,199}");
    private static final int LONGEST_SLUG = 60;
    private static final int HASH_DIGITS = 8;

    private final Map<String, Location> taken = new HashMap<>();
    private final Problems problems;

    AssertionIds(Problems problems) {
        this.problems = problems;
    }

    String of(Draft draft, String text) {
        Location location = draft.wording().location();
        String written = draft.id();
        if (written != null) {
            Location first = taken.putIfAbsent(written, location);
            if (first != null) {
                problems.add(
                        location, "the id \"" + written + "\" is taken by " + first + "; give each assertion its own");
            }
            return written;
        }
        String made = made(draft, text);
        Location first = taken.putIfAbsent(made, location);
        String hashed = first == null ? made : made + "-" + hash(draft, text);
        if (first != null && taken.putIfAbsent(hashed, location) != null) {
            problems.add(
                    location, "says the same of the same articles as " + first + "; delete one, or give each an id");
        }
        return hashed;
    }

    private static String made(Draft draft, String text) {
        String slug = slug(text);
        String articles = draft.articles().isEmpty()
                ? ""
                : "@" + slug(String.join("-", draft.articles().stream().sorted().toList()));
        String id = (draft.kind() == Assertion.Kind.NEVER ? "never-" : "") + cut(slug) + cut(articles);
        boolean whole = slug.length() <= LONGEST_SLUG && articles.length() <= LONGEST_SLUG && !slug.isEmpty();
        return whole ? id : id + (id.isEmpty() ? "" : "-") + hash(draft, text);
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String hash(Draft draft, String text) {
        String identity = draft.kind() + "\n"
                + String.join("\n", draft.articles().stream().sorted().toList()) + "\n\n" + text;
        return TextHash.of(identity).substring("sha256:".length(), "sha256:".length() + HASH_DIGITS);
    }
}
