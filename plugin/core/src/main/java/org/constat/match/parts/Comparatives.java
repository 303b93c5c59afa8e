package org.constat.match.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is to be more so for its becoming more so: "faster talks" is "an acceleration of talks", and "increased fares"
 * are a rise in fares.
 *
 * @since 0.1
 */
public final class Comparatives {
    private static final Pattern UNDER_WAY = Pattern.compile("(?:ing|ante?s?)$");

    private final Map<String, String> compared = read("comparatives.txt");
    private final Map<String, String> changed = read("changed-things.txt");

    private static Map<String, String> read(String list) {
        Map<String, String> changes = new HashMap<>();
        WordLists.lines(list).forEach(line -> {
            String[] words = line.split(" ", -1);
            for (int i = 2; i < words.length; i++) {
                changes.put(words[0] + " " + Folding.foldCase(words[i]), words[1]);
            }
        });
        return changes;
    }

    /** Returns the phrase as a change of what it names; empty where nothing in it is compared. */
    public Optional<Phrase> asChange(Phrase phrase, String language) {
        for (Word word : phrase.modifiers()) {
            String change = changeOf(word, phrase, language);
            if (change != null) {
                return Optional.of(change(change, word, phrase));
            }
        }
        return Optional.empty();
    }

    private @Nullable String changeOf(Word word, Phrase phrase, String language) {
        String key = language + " " + Folding.foldCase(word.lemma());
        String compares = compared.get(key);
        if (compares != null && isCompared(word, phrase)) {
            return compares;
        }
        String change = changed.get(key);
        return change == null || isUnderWay(word) ? null : change;
    }

    /** Rising fares are not a rise in fares that somebody makes. */
    private static boolean isUnderWay(Word word) {
        return UNDER_WAY.matcher(Folding.foldCase(word.text())).find();
    }

    /** Returns whether an English adjective is compared by its ending: weaker, weakest. */
    static boolean isInflected(Word word) {
        String form = word.text();
        return word.kind() == Word.Kind.ADJECTIVE
                && (form.endsWith("er") || form.endsWith("est"))
                && form.length() > word.lemma().length();
    }

    private static boolean isCompared(Word word, Phrase phrase) {
        String form = word.text().toLowerCase(Locale.ROOT);
        String text = phrase.text().toLowerCase(Locale.ROOT);
        boolean inflected = !form.equalsIgnoreCase(word.lemma()) && form.endsWith("er");
        return inflected
                || IRREGULAR.contains(form)
                || text.contains("more " + form)
                || text.contains("less " + form)
                || text.contains("plus " + form);
    }

    private static final List<String> IRREGULAR =
            List.of("better", "worse", "meilleur", "meilleure", "meilleurs", "meilleures");

    private static Phrase change(String noun, Word word, Phrase phrase) {
        List<Word> rest = new ArrayList<>(phrase.modifiers());
        rest.remove(word);
        rest.removeIf(other -> List.of("plus", "more").contains(other.lemma()));
        Phrase changed = phrase.withModifiers(rest);
        return Phrase.of(phrase.text(), Word.of(noun, noun, Word.Kind.NOUN))
                .withComplements(List.of(new Complement(Roles.WEAK, changed)));
    }
}
