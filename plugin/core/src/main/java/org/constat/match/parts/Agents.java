package org.constat.match.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds the noun for those who do something: people demonstrating are demonstrators, people picking grapes grape pickers. */
final class Agents {
    private static final String OBJECT = "object";

    private static final Map<String, List<Agent>> BY_VERB = read();

    private final Lexemes lexemes;

    /**
     * Those who do something.
     *
     * @param noun what they are called
     * @param object base form of what they do it to; null where that does not matter
     */
    private record Agent(String noun, @Nullable String object) {}

    Agents(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    private static Map<String, List<Agent>> read() {
        Map<String, List<Agent>> byVerb = new HashMap<>();
        for (String line : WordLists.lines("agents.txt")) {
            String[] words = line.split(" ", -1);
            byVerb.computeIfAbsent(words[0] + " " + words[2], unused -> new ArrayList<>())
                    .add(new Agent(words[1].replace('_', ' '), words.length > 3 ? words[3] : null));
        }
        return byVerb;
    }

    /** Returns the phrase with those who do what is said of its people for its head. */
    Stream<Parts.Opened> of(Parts.Opened phrase) {
        return Parts.describingPeople(phrase).flatMap(part -> named(part, phrase));
    }

    private Stream<Parts.Opened> named(Part doing, Parts.Opened phrase) {
        String language = phrase.head().language();
        String verb = Lexemes.head(doing.phrase()).lemma();
        return BY_VERB.getOrDefault(language + " " + verb, List.of()).stream()
                .filter(agent -> agent.object() == null
                        || phrase.parts().stream().anyMatch(part -> isDoneTo(part, agent.object())))
                .map(agent -> new Parts.Opened(
                        lexemes.of(Word.of(agent.noun(), agent.noun(), Word.Kind.NOUN), language),
                        rest(phrase, doing, agent),
                        phrase.quantity()));
    }

    private static boolean isDoneTo(Part part, @Nullable String object) {
        return part.role().equals(OBJECT) && Lexemes.head(part.phrase()).lemma().equals(object);
    }

    /** What people do it to belongs to them: those who smoke cannabis are smokers of cannabis. */
    private static List<Part> rest(Parts.Opened phrase, Part doing, Agent agent) {
        List<Part> rest = new ArrayList<>();
        for (Part part : phrase.parts()) {
            boolean object = part.role().equals(OBJECT);
            if (!part.equals(doing) && !(agent.object() != null && object)) {
                rest.add(object ? new Part(Roles.WEAK, part.phrase(), part.place()) : part);
            }
        }
        return rest;
    }
}
