package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "The club wants Smith to be captain": it wants Smith as captain; "refuse que Lund serve de médiateur": not as one.
 */
final class SeenInRole implements Derivation {
    private static final String RULE = "seen in role";
    private static final String AS = "as";
    private static final Set<String> STANCES = Set.of(
            "vouloir",
            "souhaiter",
            "rejeter",
            "refuser",
            "proposer",
            "suggérer",
            "accepter",
            "want",
            "reject",
            "refuse",
            "propose",
            "suggest",
            "accept");
    private static final Set<String> SERVING = Set.of(
            "être", "agir", "agir comme", "servir", "devenir", "be", "act", "act as", "serve", "serve as", "become");

    @Override
    public boolean meets(String relation) {
        return STANCES.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact role
                && role.polarity() == Polarity.AFFIRMATIVE
                && role.subject() instanceof Phrase somebody
                && SERVING.contains(Nouns.head(role.relation()))) {
            Argument as = as(role);
            if (as != null) {
                List<Argument> arguments = new ArrayList<>(fact.arguments());
                arguments.add(as);
                found.accept(fact.toBuilder()
                        .object(somebody)
                        .arguments(arguments)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** Returns what somebody shall be: the object of the verb, or what stands behind "as". */
    private static @Nullable Argument as(Fact role) {
        if (role.object() instanceof Phrase what) {
            return what.head() != null && what.head().kind() == Word.Kind.NOUN ? new Argument(AS, what) : null;
        }
        return role.arguments().stream()
                .filter(argument -> argument.role().equals(AS) && argument.filler() instanceof Phrase)
                .findFirst()
                .orElse(null);
    }
}
