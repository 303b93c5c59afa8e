package org.constat.corpus;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks language tags that people write.
 *
 * @since 0.1
 */
public final class LanguageTag {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private LanguageTag() {}

    /** Returns the tag that a map gives under the key; null where there is none, or where {@code problems} says why. */
    public static @Nullable String of(Fields fields, String key, Problems problems) {
        String tag = fields.text(key);
        return tag != null && isTag(tag, fields.location(key), problems) ? tag : null;
    }

    static boolean isTag(String tag, Location location, Problems problems) {
        if (TAG.matcher(tag).matches()) {
            return true;
        }
        problems.add(location, "\"" + tag + "\" is not a language tag; write one such as fr, en or pt-BR");
        return false;
    }
}
