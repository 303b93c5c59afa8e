package org.constat.language.extractor.speech;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;

/** Says whose "my house" is: that of whoever speaks. */
final class OwnThings {
    private static final Pattern MY = Pattern.compile("(?i)(mon|ma|mes|my) .+");
    private static final String OF = "of";

    private OwnThings() {}

    /** Returns a phrase with the speaker as the owner of what it calls "mine", also within what it says of its noun. */
    static Phrase of(Phrase phrase, Phrase speaker) {
        List<Complement> inner = phrase.complements().stream()
                .map(complement -> new Complement(complement.role(), of(complement.phrase(), speaker)))
                .toList();
        boolean mine = MY.matcher(phrase.text()).matches();
        if (!mine) {
            return inner.equals(phrase.complements()) ? phrase : phrase.withComplements(inner);
        }
        String my = phrase.text().split(" ", 2)[0];
        Phrase owner = speaker.withMention(my).withSpans(List.of());
        return phrase.withComplements(Stream.concat(inner.stream(), Stream.of(new Complement(OF, owner)))
                .toList());
    }
}
