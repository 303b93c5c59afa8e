package org.constat.language.derivations.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * "La cinéaste de 39 ans est émue", "Ann Holm, 34, was elected", "a 72-year-old farmer", "died at 91": so old they are.
 */
final class Aged implements Derivation {
    private static final String RULE = "aged";
    private static final Pattern YEARS_OLD = Pattern.compile("(\\d{1,3})-year-old");

    private static final Pattern FIGURE = Pattern.compile("\\d{2,3}");
    private static final Set<String> DYING = Set.of("die");
    private static final Set<String> AT = Set.of("to", "time");
    private static final Set<String> YEAR = Set.of("an", "année");
    private static final Set<String> AGE = Set.of("âge", "age");

    private final boolean french;
    private final Nouns nouns;

    Aged(Nouns nouns) {
        this.french = nouns.language().equals("fr");
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        tell(fact, fact.subject(), fact.subject(), found);
        atAge(fact, found);
        atDeath(fact, found);
        tell(fact, fact.object(), isWhoOneIs(fact) ? fact.subject() : fact.object(), found);
        fact.source().forEach(voice -> tell(fact, voice.speaker(), voice.speaker(), found));
    }

    /** "Ann Holm is a 34-year-old nurse", "le conducteur, un homme de 52 ans": whoever is one is so old. */
    private static boolean isWhoOneIs(Fact fact) {
        String verb = Nouns.head(fact.relation());
        return (verb.equals("be") || verb.equals("être"))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase who
                && who.head() != null
                && (who.head().kind() == Word.Kind.NAME || "apposition".equals(fact.rule()));
    }

    /** "À 78 ans, la pianiste joue encore": ahead of who plays it is how old she is. */
    private void atAge(Fact fact, Consumer<Fact> found) {
        if (!french || !(fact.subject() instanceof Phrase somebody)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("to")
                    && argument.filler() instanceof Phrase years
                    && isAge(years)
                    && years.complements().isEmpty()
                    && Nouns.begin(years) < Nouns.begin(somebody)
                    && nouns.isActor(somebody)) {
                told(fact, somebody, years, found);
            }
        }
    }

    /** "est morte à l'âge de 91 ans", "died at 91": so old she was. */
    private void atDeath(Fact fact, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase somebody
                && fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && nouns.isConcept(Verbs.alone(Nouns.head(fact.relation())), DYING)) {
            fact.arguments().stream()
                    .filter(argument -> AT.contains(argument.role()))
                    .map(Argument::filler)
                    .filter(Phrase.class::isInstance)
                    .flatMap(age -> years((Phrase) age))
                    .forEach(years -> found.accept(aged(fact, somebody, years, Tense.PAST)));
        }
    }

    /** "l'âge de 91 ans", "91 ans", "91". */
    private Stream<Phrase> years(Phrase age) {
        boolean named = age.complements().size() == 1 && AGE.contains(Nouns.head(age));
        Phrase years = named ? age.complements().get(0).phrase() : age;
        String head = Nouns.head(years);
        if (!years.complements().isEmpty()) {
            return Stream.empty();
        }
        return !french && FIGURE.matcher(head).matches()
                ? Stream.of(yearsOld(years, head))
                : Stream.of(years).filter(this::isAge);
    }

    private static Phrase yearsOld(Phrase said, String count) {
        return Phrase.of(said.text(), Word.of("year", "year", Word.Kind.NOUN))
                .withQuantity(Quantity.of(Long.parseLong(count)));
    }

    private void tell(Fact fact, @Nullable Filler filler, @Nullable Filler bearer, Consumer<Fact> found) {
        boolean other = filler != bearer;
        if (other && filler instanceof Phrase called) {
            calledByAge(fact, called, bearer, found);
        }
        if (!(filler instanceof Phrase somebody) || isBare(somebody) || !(other || nouns.isActor(somebody))) {
            return;
        }
        for (Complement complement : somebody.complements()) {
            if (complement.role().equals("of") && isAge(complement.phrase()) && !isOneOfAges(somebody)) {
                List<Complement> rest = new ArrayList<>(somebody.complements());
                rest.remove(complement);
                Phrase who = without(somebody, somebody.modifiers(), rest);
                told(fact, other ? bearer : who, complement.phrase(), found);
                Residence.of(who, complement.phrase(), fact, french).ifPresent(found);
            }
        }
        for (Word word : somebody.modifiers()) {
            Matcher age = YEARS_OLD.matcher(word.lemma());
            if (age.matches()) {
                List<Word> rest = new ArrayList<>(somebody.modifiers());
                rest.remove(word);
                Phrase years = yearsOld(Phrase.of(word.text()), age.group(1));
                Phrase who = without(somebody, rest, somebody.complements());
                told(fact, other ? bearer : who, years, found);
            }
        }
    }

    /** "Ann Holm won. The 34-year-old said": Ann Holm is the 34-year-old. */
    private void calledByAge(Fact fact, Phrase called, @Nullable Filler bearer, Consumer<Fact> found) {
        Matcher age = YEARS_OLD.matcher(Nouns.head(called));
        if (age.matches() && called.complements().isEmpty()) {
            told(fact, bearer, yearsOld(Phrase.of(age.group()), age.group(1)), found);
        }
    }

    private static boolean isBare(Phrase somebody) {
        return somebody.complements().isEmpty() && somebody.modifiers().isEmpty();
    }

    /** "deux hommes de 19 et 23 ans": no age is that of both. */
    private static boolean isOneOfAges(Phrase somebody) {
        return somebody.complements().stream()
                        .filter(complement -> complement.role().equals("of")
                                && complement.phrase().quantity() != null)
                        .count()
                > 1;
    }

    private boolean isAge(Phrase phrase) {
        String head = Nouns.head(phrase);
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && (french ? YEAR.contains(head) : head.equals("year"));
    }

    private static Phrase without(Phrase somebody, List<Word> modifiers, List<Complement> complements) {
        return new Phrase(
                somebody.text(),
                somebody.entity(),
                somebody.head(),
                modifiers,
                somebody.quantity(),
                complements,
                somebody.spans(),
                null);
    }

    /** Whoever has died was so old. */
    private void told(Fact fact, @Nullable Filler somebody, Phrase years, Consumer<Fact> found) {
        found.accept(aged(fact, somebody, years, Tense.PRESENT));
        if (fact.tense() == Tense.PAST) {
            found.accept(aged(fact, somebody, years, Tense.PAST));
        }
    }

    private Fact aged(Fact fact, @Nullable Filler somebody, Phrase years, Tense tense) {
        return fact.toBuilder()
                .relation(Nouns.verb(french ? "avoir" : "have"))
                .subject(somebody)
                .object(years)
                .arguments(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(tense)
                .source(List.of())
                .rule(RULE)
                .build();
    }
}
