package org.constat.language.extractor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Phrase;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;

/** Names those for whom no object pronoun beside them stands: "La ville a cédé la taxe. Elle devra la rembourser" is said of the tax. */
final class SubjectNames {
    private final Resolver resolver;

    SubjectNames(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Returns their names, of a pronoun also that of whoever the verb makes it stand for. */
    List<String> names(List<Nominal> subjects, VerbChunk verb) {
        List<String> names = new ArrayList<>();
        subjects.stream().map(resolver::named).map(Phrase::text).forEach(names::add);
        subjects.stream()
                .filter(subject -> subject.chunk().isPronoun())
                .map(subject -> resolver.subject(subject, verb))
                .filter(Objects::nonNull)
                .map(Phrase::text)
                .forEach(names::add);
        return names;
    }
}
