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
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Un accord sur la pêche": it concerns fishing; "des sanctions contre les armateurs": they target them.
 *
 * @since 0.1
 */
public final class Bearing implements Derivation {
    private static final String RULE = "bearing";
    private static final Set<String> ABOUT = Set.of("about", "on");
    private static final Set<String> AGAINST = Set.of("against");

    private final Nouns nouns;
    private final String concern;
    private final String target;

    public Bearing(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
        this.nouns = nouns;
        this.concern = french ? "porter sur" : "concern";
        this.target = french ? "viser" : "target";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean real = fact.modality() == Modality.ASSERTED && fact.polarity() == Polarity.AFFIRMATIVE;
        if (real && !RULE.equals(fact.rule())) {
            noun(fact.subject(), fact, found);
            noun(fact.object(), fact, found);
            fact.arguments().forEach(argument -> noun(argument.filler(), fact, found));
        }
    }

    private void noun(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (!(filler instanceof Phrase noun)) {
            return;
        }
        if (nouns.tables().has(Row.TOPICAL, Nouns.head(noun)) && !nouns.isHypothetical(noun)) {
            tell(noun, concern, ABOUT, fact, found);
        }
        if (nouns.tables().has(Row.AIMED, Nouns.head(noun)) && !nouns.isHypothetical(noun)) {
            tell(noun, target, AGAINST, fact, found);
        }
    }

    private static void tell(Phrase noun, String verb, Set<String> roles, Fact fact, Consumer<Fact> found) {
        Phrase bare = noun.withComplements(noun.complements().stream()
                .filter(complement -> !roles.contains(complement.role()))
                .toList());
        Stream<Argument> own = noun.complements().stream().map(Bearing::asArgument);
        Stream.concat(own, Attached.to(noun, fact).stream())
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
