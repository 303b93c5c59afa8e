package org.constat.language.extractor.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;

/** Knows for whom a French mayor speaks: "le maire de Vire" for "la mairie de Vire". */
final class TownHalls {
    private static final Set<String> MAYORS = Set.of("maire", "mairesse", "adjoint au maire");
    private static final Word TOWN_HALL = Word.of("mairie", "mairie", Word.Kind.NOUN);

    private TownHalls() {}

    static boolean isMayor(Phrase role) {
        Stream<Word> head = role.head() == null ? Stream.of() : Stream.of(role.head());
        return Stream.concat(head, role.modifiers().stream()).anyMatch(word -> MAYORS.contains(word.lemma()));
    }

    /** Returns the town hall of the town that a mayor is that of, or of none that is named. */
    static Phrase of(Phrase mayor) {
        List<Complement> town = mayor.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .limit(1)
                .toList();
        return Phrase.of("la mairie", TOWN_HALL).withComplements(town);
    }
}
