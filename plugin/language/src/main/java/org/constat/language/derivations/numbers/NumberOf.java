package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le nombre de vols a doublé", "the number of thefts has doubled": thefts have doubled, and the other way round.
 */
final class NumberOf implements Derivation {
    private static final String RULE = "number of";
    private static final Pattern PLURAL = Pattern.compile("[sx]$");
    private static final Set<String> INCIDENTS = Set.of("crime", "accident", "birth", "disease", "fire", "event");
    private static final Set<String> MULTIPLYING = Set.of("double", "halve", "triple");
    private static final Set<String> CHANGES = Set.of("increase", "decrease", "double", "halve", "triple");

    private final Nouns nouns;
    private final String number;
    private final String of;

    NumberOf(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.number = french ? "nombre" : "number";
        this.of = number + (french ? " de " : " of ");
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, CHANGES);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.subject() instanceof Phrase subject) || fact.object() != null || RULE.equals(fact.rule())) {
            return;
        }
        List<Complement> counted = subject.complements();
        if (!number.equals(Nouns.head(subject))) {
            counted(subject).filter(many -> isCounting(fact, subject)).ifPresent(many -> tell(fact, many, found));
        } else if (counted.size() == 1 && counted.get(0).role().equals("of")) {
            tell(fact, counted.get(0).phrase(), found);
        }
    }

    /** "Les élèves sont tombés": those who act may fall; by how much is said of their number. */
    private boolean isCounting(Fact fact, Phrase subject) {
        return !nouns.isActor(subject)
                || nouns.isConcept(Nouns.head(fact.relation()), MULTIPLYING)
                || fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("by"));
    }

    /** "Les vols ont doublé": their number has; prices are no more than they were. */
    private Optional<Phrase> counted(Phrase subject) {
        boolean many = subject.head() != null
                && subject.head().kind() == Word.Kind.NOUN
                && subject.quantity() == null
                && PLURAL.matcher(subject.head().text()).find()
                && (nouns.isActor(subject)
                        || INCIDENTS.stream().anyMatch(kind -> nouns.isA(Nouns.head(subject), kind)));
        return many
                ? Optional.of(Phrase.of(of + subject.text(), Word.of(number, number, Word.Kind.NOUN))
                        .withComplements(List.of(new Complement("of", subject)))
                        .withSpans(subject.spans()))
                : Optional.empty();
    }

    private static void tell(Fact fact, Phrase subject, Consumer<Fact> found) {
        found.accept(fact.toBuilder().subject(subject).rule(RULE).build());
    }
}
