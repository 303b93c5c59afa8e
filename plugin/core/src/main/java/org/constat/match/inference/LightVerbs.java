package org.constat.match.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ClaimWords;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.SupportVerbs;

/** Concludes what somebody does from the doing of it: who carries out an inspection of the plant inspects the plant. */
final class LightVerbs {
    private static final String RULE = "light-verb";
    /** Roles behind which the object of what a noun names may stand. */
    static final Set<String> OF_ITS_OBJECT = Set.of("of", "on", "about", "place", "in");

    /** Further prepositions behind which the object stands, by what the noun names. */
    private static final Map<String, Set<String>> MORE =
            Map.of("mutual", Set.of("with"), "attitude", Set.of("for"), "act", Set.of("against"));

    private final Lexemes lexemes;
    private final ClaimWords claims = new ClaimWords();

    LightVerbs(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    List<Conclusion> plain(Fact fact, Lexeme relation, String language) {
        if (!(fact.object() instanceof Phrase done) || takesClaimAway(done, language)) {
            return List.of();
        }
        Lexeme noun = lexemes.of(Lexemes.head(done), language);
        Set<String> groups = SupportVerbs.groups(relation).collect(Collectors.toSet());
        if (ConceptGroups.says(relation, "doing")) {
            groups.add("act");
        }
        List<Conclusion> conclusions = new ArrayList<>();
        for (String group : groups) {
            Set<String> roles = new HashSet<>(OF_ITS_OBJECT);
            roles.addAll(MORE.getOrDefault(group, Set.of()));
            Fact doing = doing(fact, done, roles);
            SupportVerbs.acts(group, noun)
                    .map(act -> new Conclusion(RULE, doing, act))
                    .forEach(conclusions::add);
        }
        return conclusions;
    }

    private boolean takesClaimAway(Phrase done, String language) {
        return done.modifiers().stream()
                .anyMatch(word ->
                        word.kind() != Word.Kind.ADJECTIVE || claims.takesClaimAway(lexemes.of(word, language)));
    }

    /** Returns the fact with the object of what its object names as its own. */
    static Fact doing(Fact fact, Phrase done, Set<String> roles) {
        List<Argument> all = Stream.concat(
                        done.complements().stream().map(LightVerbs::argument), fact.arguments().stream())
                .toList();
        Argument object = all.stream()
                .filter(argument -> argument.filler() instanceof Phrase && roles.contains(argument.role()))
                .filter(argument -> isOfTheAct(argument, fact))
                .findFirst()
                .orElse(null);
        List<Argument> rest = new ArrayList<>(all);
        rest.remove(object);
        return fact.toBuilder()
                .object(object == null ? null : object.filler())
                .arguments(rest)
                .build();
    }

    private static Argument argument(Complement complement) {
        return new Argument(complement.role(), complement.phrase());
    }

    /** Where no preposition says more, a number tells what is inspected from where. */
    private static boolean isOfTheAct(Argument argument, Fact fact) {
        return !fact.arguments().contains(argument)
                || !OF_ITS_OBJECT.contains(argument.role())
                || (argument.filler() instanceof Phrase phrase && phrase.quantity() != null);
    }
}
