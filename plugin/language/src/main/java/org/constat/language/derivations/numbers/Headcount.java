package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "The mill employs 300 people": it has 300 employees; "300 people live in Orsk": Orsk has 300 inhabitants.
 */
final class Headcount implements Derivation {
    private static final String RULE = "headcount";
    private static final Set<String> GATHERING =
            Set.of("regrouper", "réunir", "rassembler", "fédérer", "bring together", "unite", "group");
    private static final Set<String> INSIDE = Set.of("à", "dans", "in", "on");

    private final Nouns nouns;
    private final boolean french;
    private final NounTables tables;

    Headcount(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
        this.tables = nouns.tables();
    }

    @Override
    public boolean meets(String relation) {
        return isHaving(relation)
                || tables.has(Row.EMPLOY, relation)
                || GATHERING.contains(relation)
                || isLivingIn(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        if (isHaving(verb) && fact.subject() != null && fact.object() instanceof Phrase staff && isStaff(staff)) {
            employ(fact, staff, found);
        } else if (tables.has(Row.EMPLOY, verb) && fact.subject() != null && fact.object() instanceof Phrase people) {
            tell(fact, fact.subject(), people, french ? "salarié" : "employee", fact.arguments(), found);
            has(fact, people, found);
        } else if (GATHERING.contains(verb)
                && (isBody(fact.subject()) || isNamedBody(fact.subject()))
                && fact.object() instanceof Phrase members) {
            gathers(fact, members, found);
        } else if (fact.subject() instanceof Phrase people
                && fact.object() instanceof Phrase place
                && isLivingIn(verb)) {
            tell(fact, place, people, french ? "habitant" : "inhabitant", fact.arguments(), found);
        }
    }

    /** "L'association, qui regroupe 200 éleveurs": they are in it, and it has so many members. */
    private void gathers(Fact fact, Phrase people, Consumer<Fact> found) {
        if (fact.tense() != Tense.PRESENT || Nouns.head(people).isEmpty() || isBody(people)) {
            return;
        }
        found.accept(fact.toBuilder()
                .subject(people)
                .relation(Nouns.verb(french ? "faire partie de" : "belong to"))
                .object(fact.subject())
                .rule(RULE)
                .build());
        if (people.quantity() != null && tables.has(Row.PEOPLE, Nouns.head(people))) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(french ? "avoir" : "have"))
                    .object(counted(people, french ? "membre" : "member"))
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isBody(@Nullable Filler filler) {
        return filler instanceof Phrase body
                && nouns.isBeing(Nouns.head(body))
                && !nouns.isA(Nouns.head(body), "person");
    }

    /** "La Guilde", "the Guild": a name with an article is no person's. */
    private static boolean isNamedBody(@Nullable Filler filler) {
        return filler instanceof Phrase body && Nouns.isName(body) && Determiners.isDefinite(body.text());
    }

    /** "emploie 300 ouvriers": has them. */
    private void has(Fact fact, Phrase staff, Consumer<Fact> found) {
        if (staff.quantity() != null && tables.has(Row.STAFF, Nouns.head(staff))) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(french ? "avoir" : "have"))
                    .rule(RULE)
                    .build());
        }
    }

    private static boolean isHaving(String verb) {
        return verb.equals("avoir") || verb.equals("compter") || verb.equals("have");
    }

    private boolean isStaff(Phrase staff) {
        return staff.quantity() != null && staff.modifiers().isEmpty() && tables.has(Row.STAFF, Nouns.head(staff));
    }

    /** "compte 300 ouvriers": employs as many people, and as many workers. */
    private void employ(Fact fact, Phrase staff, Consumer<Fact> found) {
        String noun = french ? "personne" : "people";
        Stream.of(counted(staff, noun), staff.withComplements(List.of()))
                .map(people -> fact.toBuilder()
                        .relation(Nouns.verb(french ? "employer" : "employ"))
                        .object(people)
                        .rule(RULE)
                        .build())
                .forEach(found);
    }

    /** "vivre à", "live in": whoever lives near a town is none of its people. */
    private boolean isLivingIn(String verb) {
        int space = verb.lastIndexOf(' ');
        boolean inside = space > 0 && INSIDE.contains(verb.substring(space + 1));
        return tables.has(Row.LIVE, inside ? verb.substring(0, space) : verb);
    }

    private void tell(
            Fact fact, Filler whole, Phrase people, String noun, List<Argument> arguments, Consumer<Fact> found) {
        if (people.quantity() == null
                || !tables.has(Row.PEOPLE, Nouns.head(people))
                || !people.modifiers().isEmpty()) {
            return;
        }
        String verb = french ? "avoir" : "have";
        found.accept(fact.toBuilder()
                .subject(whole)
                .relation(Nouns.verb(verb))
                .object(counted(people, noun))
                .arguments(arguments)
                .rule(RULE)
                .build());
    }

    private static Phrase counted(Phrase people, String noun) {
        return new Phrase(
                people.text(),
                null,
                Word.of(noun, noun, Word.Kind.NOUN),
                List.of(),
                people.quantity(),
                List.of(),
                people.spans(),
                null);
    }
}
