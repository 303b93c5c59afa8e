package org.constat.language.derivations.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le roi belge a reçu son homologue suédois": he received the Swedish king; the counterpart in Otham of a mayor is the mayor of
 * Otham.
 */
final class Counterpart implements Derivation {
    private static final String RULE = "counterpart";

    private final Nouns nouns;
    private final String of;

    Counterpart(Nouns nouns) {
        this.nouns = nouns;
        this.of = nouns.language().equals("fr") ? "de " : "of ";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!RULE.equals(fact.rule()) && names(fact)) {
            Fact called = called(fact);
            if (!called.equals(fact)) {
                found.accept(called.toBuilder().rule(RULE).build());
            }
        }
    }

    /** Returns whether a fact speaks of some counterpart. */
    private static boolean names(Fact fact) {
        if (names(fact.subject()) || names(fact.object())) {
            return true;
        }
        for (Argument argument : fact.arguments()) {
            if (names(argument.filler())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(@Nullable Filler filler) {
        if (filler instanceof Fact content) {
            return names(content);
        }
        if (filler instanceof Group several) {
            return several.members().stream().anyMatch(Counterpart::isCounterpart);
        }
        return filler instanceof Phrase role && isCounterpart(role);
    }

    /** Returns a fact in which counterparts are called by their offices; the same where it names none. */
    private Fact called(Fact fact) {
        Filler subject = called(fact.subject());
        Filler object = called(fact.object());
        boolean changed = subject != fact.subject() || object != fact.object();
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            Filler filler = called(argument.filler());
            changed |= filler != argument.filler();
            arguments.add(filler == null ? argument : new Argument(argument.role(), filler));
        }
        return changed
                ? fact.toBuilder()
                        .subject(subject)
                        .object(object)
                        .arguments(arguments)
                        .build()
                : fact;
    }

    private @Nullable Filler called(@Nullable Filler filler) {
        if (filler instanceof Fact content) {
            return called(content);
        }
        if (filler instanceof Group several) {
            List<Phrase> members = several.members().stream().map(this::member).toList();
            return members.equals(several.members()) ? several : new Group(members);
        }
        return filler instanceof Phrase role ? member(role) : filler;
    }

    private Phrase member(Phrase role) {
        return isCounterpart(role) ? office(role).orElse(role) : role;
    }

    private static boolean isCounterpart(Phrase role) {
        return switch (Nouns.head(role)) {
            case "homologue", "counterpart" -> true;
            default -> false;
        };
    }

    /** Returns the office of a counterpart; empty where the text does not say of whom, or what they are. */
    private Optional<Phrase> office(Phrase role) {
        return role.complements().stream()
                .filter(complement -> complement.phrase().mention() != null)
                .findFirst()
                .flatMap(other -> held(other.phrase()).map(office -> phrase(office, role, other)));
    }

    /** "la ministre Ada Holm", "la ministre". */
    private Optional<Word> held(Phrase other) {
        Word head = other.head();
        return head != null && isOffice(head)
                ? Optional.of(head)
                : other.modifiers().stream().filter(this::isOffice).findFirst();
    }

    /** "son homologue, le Norvégien Ada Holm": where somebody is from is no office. */
    private boolean isOffice(Word word) {
        return word.kind() == Word.Kind.NOUN && nouns.origins().adjectiveOf(word.lemma()) == null;
    }

    private Phrase phrase(Word office, Phrase role, Complement other) {
        List<Complement> complements = new ArrayList<>(role.complements());
        complements.remove(other);
        other.phrase().complements().stream()
                .filter(Counterpart::isOfOffice)
                .map(this::ofNoState)
                .forEach(complements::add);
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

    /** "chef de la diplomatie belge": that of another leads no Belgian diplomacy. */
    private Complement ofNoState(Complement complement) {
        Phrase phrase = complement.phrase();
        return new Complement(
                complement.role(),
                phrase.withModifiers(phrase.modifiers().stream()
                        .filter(word -> !nouns.origins().names(word))
                        .toList()));
    }
}
