package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Après la multiplication des vols": after thefts; "après le début de l'assaut", "après la fin du siège": after the assault,
 * after the siege.
 */
final class MoreOfIt implements Derivation {
    private static final String RULE = "more of it";
    private static final Set<String> ROLES = Set.of("after", "since", "because");

    private static final Set<String> BEGINNINGS = Set.of("début", "lancement", "start", "beginning", "launch");
    private static final Set<String> ENDS = Set.of("fin", "end", "conclusion");
    private static final Set<String> SUDDEN =
            Set.of("invasion", "attaque", "offensive", "assaut", "bombardement", "attack", "assault", "bombing");

    private final Nouns nouns;

    MoreOfIt(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase more && isOfSomething(more)) {
                more.complements().stream()
                        .filter(complement -> complement.role().equals("of")
                                || complement.role().equals("place"))
                        .map(Complement::phrase)
                        .filter(deeds -> nouns.isDeed(Nouns.head(deeds)))
                        .findFirst()
                        .filter(deeds -> standsFor(more, deeds, argument.role()))
                        .map(deeds -> withTime(deeds, more))
                        .ifPresent(deeds -> tell(fact, argument, deeds, found));
            }
        }
    }

    private static void tell(Fact fact, Argument argument, Phrase deeds, Consumer<Fact> found) {
        found.accept(fact.toBuilder()
                .arguments(fact.arguments().stream()
                        .map(other -> other.equals(argument) ? new Argument(argument.role(), deeds) : other)
                        .toList())
                .rule(RULE)
                .build());
    }

    private boolean isOfSomething(Phrase more) {
        return nouns.tables().has(Row.MORE, Nouns.head(more)) || isBeginning(more) || isEnd(more);
    }

    /** What is before the start of a match is before the match, and what is after its end is after it. */
    private static boolean standsFor(Phrase more, Phrase deeds, String role) {
        if (isBeginning(more)) {
            return role.equals("before") || (ROLES.contains(role) && isSudden(deeds));
        }
        return isEnd(more) ? role.equals("after") || role.equals("since") : ROLES.contains(role);
    }

    private static boolean isEnd(Phrase more) {
        return ENDS.contains(Nouns.head(more));
    }

    private static boolean isBeginning(Phrase more) {
        return BEGINNINGS.contains(Nouns.head(more));
    }

    /** After the match is not after its start; after an attack is after it began. */
    private static boolean isSudden(Phrase deeds) {
        return SUDDEN.contains(Nouns.head(deeds));
    }

    /** "le début de l'assaut en 2019": the assault of 2019. */
    private static Phrase withTime(Phrase deeds, Phrase more) {
        List<Complement> complements = new ArrayList<>(deeds.complements());
        more.complements().stream()
                .filter(complement -> complement.role().equals("time"))
                .forEach(complements::add);
        return deeds.withComplements(complements);
    }
}
