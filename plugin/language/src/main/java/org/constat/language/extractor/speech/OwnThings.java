package org.constat.language.extractor.speech;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;

/** Says whose "my house" is: that of whoever speaks; and "your house" that of whoever is spoken to. */
final class OwnThings {
    private static final Pattern MY = Pattern.compile("(?i)(mon|ma|mes|my) .+");
    private static final Pattern YOUR = Pattern.compile("(?i)(votre|vos|your) .+");
    private static final String OF = "of";

    private OwnThings() {}

    /** Returns a phrase with the speaker as the owner of what it calls "mine", also within what it says of its noun. */
    static Phrase of(Phrase phrase, Phrase speaker) {
        return of(phrase, speaker, MY);
    }

    /** Returns a phrase with the listener as the owner of what it calls "yours". */
    static Phrase ofListener(Phrase phrase, Phrase listener) {
        return of(phrase, listener, YOUR);
    }

    private static Phrase of(Phrase phrase, Phrase person, Pattern own) {
        List<Complement> inner = phrase.complements().stream()
                .map(complement -> new Complement(complement.role(), of(complement.phrase(), person, own)))
                .toList();
        if (!own.matcher(phrase.text()).matches()) {
            return inner.equals(phrase.complements()) ? phrase : phrase.withComplements(inner);
        }
        String possessive = phrase.text().split(" ", 2)[0];
        Phrase owner = person.withMention(possessive).withSpans(List.of());
        return phrase.withComplements(Stream.concat(inner.stream(), Stream.of(new Complement(OF, owner)))
                .toList());
    }
}
