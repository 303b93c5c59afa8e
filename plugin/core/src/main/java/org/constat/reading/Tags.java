package org.constat.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.corpus.Fields;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.Shown;

/** Reads tags. */
final class Tags {
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:+-]{0,99}");

    private Tags() {}

    static Set<String> read(Fields fields, Problems problems) {
        Set<String> tags = new LinkedHashSet<>();
        for (Node.Scalar text : fields.texts("tags")) {
            if (TAG.matcher(text.text()).matches()) {
                tags.add(text.text());
            } else {
                problems.add(
                        text.location(),
                        "\"" + Shown.of(text.text())
                                + "\" cannot be a tag; write one word of letters, digits and . _ : + -");
            }
        }
        return tags;
    }
}
