package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;

/** Knows what a counterpart is: that of the mayor of one town, "his counterpart in Otham", is the mayor of Otham. */
final class Counterparts {

    private final String of;

    Counterparts(String language) {
        this.of = language.equals("fr") ? "de " : "of ";
    }

    /** Returns the office of somebody who is called a counterpart; empty where the text does not say of whom, or what they are. */
    Optional<Phrase> office(Phrase role) {
        Word head = role.head();
        boolean counterpart = head != null
                && (head.lemma().equals("homologue") || head.lemma().equals("counterpart"));
        return counterpart
                ? role.complements().stream()
                        .filter(complement -> complement.phrase().mention() != null)
                        .findFirst()
                        .flatMap(other -> same(role, other))
                : Optional.empty();
    }

    private Optional<Phrase> same(Phrase role, Complement other) {
        return other.phrase().modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.NOUN)
                .findFirst()
                .map(office -> phrase(office, role, other));
    }

    private Phrase phrase(Word office, Phrase role, Complement other) {
        List<Complement> complements = new ArrayList<>(role.complements());
        complements.remove(other);
        other.phrase().complements().stream().filter(Counterparts::isOfOffice).forEach(complements::add);
        String text = Stream.concat(
                        Stream.concat(Stream.of(office), role.modifiers().stream())
                                .map(Word::text),
                        complements.stream()
                                .map(complement -> of + complement.phrase().text()))
                .collect(Collectors.joining(" "));
        return new Phrase(text, role.entity(), office, role.modifiers(), null, complements, role.spans(), role.text());
    }

    /** Both are ministers of finance, but each of a state of its own. */
    private static boolean isOfOffice(Complement complement) {
        Word head = complement.phrase().head();
        return head != null && head.kind() == Word.Kind.NOUN;
    }
}
