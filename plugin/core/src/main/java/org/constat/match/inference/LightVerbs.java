package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes what somebody does from the doing of it: who carries out an inspection of the plant inspects the plant. */
final class LightVerbs {
    private static final Set<String> OF_ITS_OBJECT = Set.of("of", "on", "about", "place", "in");

    private final Lexemes lexemes;

    LightVerbs(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    List<Conclusion> plain(Fact fact, Lexeme relation, String language) {
        if (!(fact.object() instanceof Phrase done)
                || !done.modifiers().isEmpty()
                || !ConceptGroups.says(relation, "doing")) {
            return List.of();
        }
        Fact doing = doing(fact, done);
        return lexemes.of(Lexemes.head(done), language).senses().stream()
                .filter(sense -> sense.form() == Sense.Form.NOMINALISATION)
                .map(Sense::concept)
                .map(Concept::id)
                .distinct()
                .map(concept -> new Conclusion("light-verb", doing, concept))
                .toList();
    }

    private static Fact doing(Fact fact, Phrase done) {
        Phrase object = null;
        List<Argument> arguments = new ArrayList<>();
        for (Complement complement : done.complements()) {
            if (object == null && OF_ITS_OBJECT.contains(complement.role())) {
                object = complement.phrase();
            } else {
                arguments.add(new Argument(complement.role(), complement.phrase()));
            }
        }
        for (Argument argument : fact.arguments()) {
            if (object == null && OF_ITS_OBJECT.contains(argument.role()) && isCounted(argument)) {
                object = (Phrase) argument.filler();
            } else {
                arguments.add(argument);
            }
        }
        return withObject(fact, object, arguments);
    }

    /** Where no preposition says more, a number tells what is inspected from where. */
    private static boolean isCounted(Argument argument) {
        return argument.filler() instanceof Phrase phrase && phrase.quantity() != null;
    }

    private static Fact withObject(Fact fact, @Nullable Phrase object, List<Argument> arguments) {
        return fact.toBuilder().object(object).arguments(arguments).build();
    }
}
