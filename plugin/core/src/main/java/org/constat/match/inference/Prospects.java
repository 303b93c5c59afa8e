package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Leaves out the prospect of what is likely or not: where the prospect of a merger is remote, a merger is unlikely. */
final class Prospects {
    private static final Set<String> LIKELIHOODS = ConceptGroups.of("likelihoods");

    private final Lexemes lexemes;
    private final KindWords kinds = new KindWords();

    Prospects(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        boolean likely = (relation.isBeing() || ConceptGroups.says(relation, "becoming"))
                && fact.object() instanceof Phrase quality
                && LIKELIHOODS.stream().anyMatch(lexemes.of(Lexemes.head(quality), language)::says);
        if (!likely
                || !(fact.subject() instanceof Phrase prospect)
                || !kinds.isThought(lexemes.of(Lexemes.head(prospect), language))
                || prospect.complements().isEmpty()
                || !prospect.complements().get(0).role().equals(Roles.WEAK)) {
            return Optional.empty();
        }
        return Optional.of(new Conclusion("prospect", without(fact, prospect), null));
    }

    private static Fact without(Fact fact, Phrase prospect) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        List<Complement> all = prospect.complements();
        all.subList(1, all.size()).forEach(more -> arguments.add(new Argument(more.role(), more.phrase())));
        return fact.toBuilder()
                .subject(all.get(0).phrase())
                .arguments(arguments)
                .build();
    }
}
