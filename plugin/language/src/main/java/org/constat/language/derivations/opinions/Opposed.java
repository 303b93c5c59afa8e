package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La ville rase le kiosque malgré l'opposition des riverains": they oppose that it does; "votes the tax despite criticism from the
 * grocers": they criticise the tax.
 */
final class Opposed implements Derivation {
    private static final String RULE = "opposed";
    private static final String DESPITE = "despite";
    private static final Set<String> OF_SOMEBODY = Set.of("of", "from", "by");
    private static final Set<String> OPPOSING = Set.of("oppose", "protest", "object-to");
    private static final Set<String> CRITICISING = Set.of("criticise");
    private static final Set<String> BACKING = Set.of(
            "approve",
            "vote",
            "adopt-text",
            "support",
            "keep",
            "maintain-plan",
            "introduce-measure",
            "launch-start",
            "authorise",
            "build");
    private static final int APART = 8;

    private final Nouns nouns;
    private final boolean french;

    Opposed(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.arguments().isEmpty() || !Opinions.isHeld(fact)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(DESPITE) && argument.filler() instanceof Phrase dissent) {
                verb(dissent)
                        .ifPresent(verb -> opponent(dissent, fact)
                                .ifPresent(opponent -> tell(opponent, verb, without(fact, dissent), found)));
            }
        }
    }

    private Optional<String> verb(Phrase dissent) {
        List<String> verbs = nouns.verbs(Nouns.head(dissent));
        if (verbs.stream().anyMatch(verb -> nouns.isConcept(verb, OPPOSING))) {
            return Optional.of(french ? "s'opposer à" : "oppose");
        }
        return verbs.stream().anyMatch(verb -> nouns.isConcept(verb, CRITICISING))
                ? Optional.of(french ? "critiquer" : "criticise")
                : Optional.empty();
    }

    /** "l'opposition des riverains", "opposition | from residents"; where it says to what, that is told with the noun. */
    private Optional<Phrase> opponent(Phrase dissent, Fact fact) {
        Stream<Phrase> inside = dissent.complements().stream()
                .filter(complement -> OF_SOMEBODY.contains(complement.role()))
                .map(Complement::phrase);
        Stream<Phrase> behind = fact.arguments().stream()
                .filter(argument -> OF_SOMEBODY.contains(argument.role()))
                .map(Argument::filler)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> isRightBehind(phrase, dissent));
        return dissent.complements().size() > 1
                ? Optional.empty()
                : Stream.concat(inside, behind).filter(nouns::isActor).findFirst();
    }

    private static boolean isRightBehind(Phrase phrase, Phrase dissent) {
        int gap = Nouns.begin(phrase) - Nouns.end(dissent);
        return gap >= 0 && gap < APART;
    }

    private static Fact without(Fact fact, Phrase dissent) {
        return fact.toBuilder()
                .arguments(fact.arguments().stream()
                        .filter(argument -> !argument.filler().equals(dissent)
                                && !(argument.filler() instanceof Phrase phrase && isRightBehind(phrase, dissent)))
                        .toList())
                .source(List.of())
                .build();
    }

    private void tell(Phrase opponent, String verb, Fact deed, Consumer<Fact> found) {
        found.accept(opposing(opponent, verb, deed, deed));
        if (deed.object() instanceof Phrase thing && (nouns.isDeed(Nouns.head(thing)) || isBacked(deed))) {
            found.accept(opposing(opponent, verb, thing, deed));
        }
    }

    /** Who opposes that a tax is kept opposes the tax; who opposes that a kiosk is razed does not oppose the kiosk. */
    private boolean isBacked(Fact deed) {
        return nouns.isConcept(Nouns.head(deed.relation()), BACKING);
    }

    private static Fact opposing(Phrase opponent, String verb, Filler what, Fact deed) {
        return Fact.builder(Nouns.verb(verb))
                .subject(opponent)
                .object(what)
                .polarity(Polarity.AFFIRMATIVE)
                .tense(Tense.PRESENT)
                .evidence(deed.evidence())
                .rule(RULE)
                .build();
    }
}
