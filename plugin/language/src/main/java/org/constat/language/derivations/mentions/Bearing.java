package org.constat.language.derivations.mentions;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Un accord sur la pêche": it concerns fishing; "des sanctions contre les armateurs": they target them.
 */
final class Bearing implements Derivation {
    private static final String RULE = "bearing";
    private static final Set<String> ABOUT = Set.of("about", "on");
    private static final Set<String> AGAINST = Set.of("against");

    private final Nouns nouns;
    private final String concern;
    private final String target;

    Bearing(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
        this.nouns = nouns;
        this.concern = french ? "porter sur" : "concern";
        this.target = french ? "viser" : "target";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!RULE.equals(fact.rule()) && fact.polarity() == Polarity.AFFIRMATIVE) {
            nouns(fact, fact, fact.modality() == Modality.ASSERTED, found);
        }
    }

    /** "veut reprendre les discussions sur le tarif": whatever becomes of them, these are about it. */
    private void nouns(Fact named, Fact fact, boolean real, Consumer<Fact> found) {
        noun(named.subject(), named, fact, real, found);
        if (named.object() instanceof Fact content) {
            nouns(content, fact, false, found);
        } else {
            noun(named.object(), named, fact, real, found);
        }
        named.arguments().forEach(argument -> noun(argument.filler(), named, fact, real, found));
    }

    private void noun(@Nullable Filler filler, Fact named, Fact fact, boolean real, Consumer<Fact> found) {
        if (!(filler instanceof Phrase noun)
                || (noun.complements().isEmpty() && named.arguments().isEmpty())
                || !(real || Determiners.isDefinite(noun.text()))) {
            return;
        }
        if (nouns.tables().isKind(Row.TOPICAL, Nouns.head(noun)) && !nouns.isHypothetical(noun)) {
            tell(noun, concern, ABOUT, named, fact, found);
        }
        if (nouns.tables().has(Row.AIMED, Nouns.head(noun)) && !nouns.isHypothetical(noun)) {
            tell(noun, target, AGAINST, named, fact, found);
        }
    }

    private static void tell(Phrase noun, String verb, Set<String> roles, Fact named, Fact fact, Consumer<Fact> found) {
        Phrase bare = noun.withComplements(noun.complements().stream()
                .filter(complement -> !roles.contains(complement.role()))
                .toList());
        Stream<Argument> own = noun.complements().stream().map(Bearing::asArgument);
        Stream.concat(own, Attached.to(noun, named).stream())
                .filter(argument -> roles.contains(argument.role()) && argument.filler() instanceof Phrase)
                .forEach(argument -> found.accept(Told.by(fact, Nouns.verb(verb))
                        .subject(bare)
                        .object(argument.filler())
                        .tense(Tense.PRESENT)
                        .rule(RULE)
                        .build()));
    }

    private static Argument asArgument(Complement complement) {
        return new Argument(complement.role(), complement.phrase());
    }
}
