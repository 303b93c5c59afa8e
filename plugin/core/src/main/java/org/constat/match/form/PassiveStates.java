package org.constat.match.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Turns a passive without an agent into the state or event that the lexicon has an entry for: "_ | base | the claim | about
 * a survey" is "the claim | be based on | a survey", and "_ | bear | Ida" is "Ida | be born".
 */
final class PassiveStates {
    private static final Pattern FRENCH_INFINITIVE = Pattern.compile("er$");
    private static final Pattern ELIDED = Pattern.compile("^ de ([aeéèêiouyh])");

    private final Lexemes lexemes;
    private final Map<String, List<String>> prepositions = new HashMap<>();

    PassiveStates(Lexemes lexemes) {
        this.lexemes = lexemes;
        WordLists.lines("state-prepositions.txt").forEach(line -> {
            List<String> words = Arrays.asList(line.split(" ", -1));
            prepositions.put(words.get(0) + " " + words.get(1), words.subList(2, words.size()));
        });
    }

    List<Fact> of(Fact fact, String language) {
        String be = language.equals("fr") ? "être" : language.equals("en") ? "be" : null;
        if (be == null || fact.subject() != null || !(fact.object() instanceof Phrase)) {
            return List.of();
        }
        String state = be + " " + Lexemes.head(fact.relation()).lemma();
        List<Fact> states = new ArrayList<>();
        if (lexemes.knowsVerb(state, language)) {
            states.add(state(fact, state, null).build());
        }
        if (language.equals("fr")) {
            spelledOut(fact, language).ifPresent(states::add);
        }
        for (Argument argument : fact.arguments()) {
            for (String preposition : prepositions.getOrDefault(language + " " + argument.role(), List.of())) {
                if (lexemes.knowsVerb(state + " " + preposition, language)) {
                    states.add(state(fact, state + " " + preposition, argument.filler())
                            .arguments(without(fact, argument))
                            .build());
                }
            }
        }
        return states;
    }

    /** "_ | porter | trois marins | as disparus" is "trois marins | être porté disparu". */
    private Optional<Fact> spelledOut(Fact fact, String language) {
        String verb = Lexemes.head(fact.relation()).lemma();
        String done = FRENCH_INFINITIVE.matcher(verb).replaceFirst("é");
        if (!done.equals(verb) && lexemes.knowsVerb("être " + done, language)) {
            return Optional.of(state(fact, "être " + done, null).build());
        }
        for (Argument argument : done.equals(verb) ? List.<Argument>of() : fact.arguments()) {
            String before = argument.role().equals("as") ? " " : argument.role().equals("from") ? " de " : "";
            if (!before.isEmpty() && argument.filler() instanceof Phrase phrase && isBare(phrase)) {
                String words =
                        "être " + done + elided(before + Lexemes.head(phrase).lemma());
                if (lexemes.knowsVerb(words, language)) {
                    return Optional.of(state(fact, words, null)
                            .arguments(without(fact, argument))
                            .build());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBare(Phrase phrase) {
        return phrase.modifiers().isEmpty() && phrase.complements().isEmpty() && phrase.quantity() == null;
    }

    private static String elided(String words) {
        return ELIDED.matcher(words).replaceFirst(" d'$1");
    }

    private static Fact.Builder state(Fact fact, String state, @Nullable Filler object) {
        Phrase verb = fact.relation();
        Phrase relation = new Phrase(
                verb.text(),
                null,
                Word.of(verb.text(), state, Word.Kind.VERB),
                verb.modifiers(),
                verb.quantity(),
                verb.complements(),
                verb.spans(),
                null);
        return fact.toBuilder().subject(fact.object()).relation(relation).object(object);
    }

    private static List<Argument> without(Fact fact, Argument argument) {
        return fact.arguments().stream()
                .filter(other -> !other.equals(argument))
                .toList();
    }
}
