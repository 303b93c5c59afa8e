package org.constat.language.sentences.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.constat.language.text.Folding;

/** Reads the short name that parentheses give to what stands before them: "la nouvelle Agence régionale du rail (ARR)". */
final class Abbreviation {
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}-]{0,6}\\p{Lu}");

    private Abbreviation() {}

    /** Makes it another name of the noun whose words begin with its letters. */
    static void read(State state, int close) {
        if (close == state.index + 2
                && state.ahead.at(state.index + 1) instanceof NounChunk abbreviation
                && SHORT.matcher(abbreviation.head().text()).matches()) {
            state.chain.stream()
                    .filter(named -> named.appositions().isEmpty() && isOf(abbreviation, named))
                    .findFirst()
                    .ifPresent(named -> named.apposition(new Nominal(abbreviation)));
        }
    }

    private static boolean isOf(NounChunk abbreviation, Nominal named) {
        List<Character> initials = new ArrayList<>();
        addInitials(named, initials);
        return abbreviation
                .head()
                .text()
                .codePoints()
                .filter(Character::isUpperCase)
                .allMatch(letter -> initials.remove((Character) (char) letter));
    }

    private static void addInitials(Nominal nominal, List<Character> initials) {
        addInitials(nominal.chunk().head(), initials);
        nominal.chunk().modifiers().forEach(word -> addInitials(word, initials));
        nominal.conjuncts().forEach(other -> addInitials(other, initials));
        for (Prepositional complement : nominal.complements()) {
            addInitials(complement.nominal(), initials);
        }
    }

    private static void addInitials(Word word, List<Character> initials) {
        for (String part : Folding.fold(word.text()).split("[ '-]", -1)) {
            if (!part.isEmpty()) {
                initials.add(Character.toUpperCase(part.charAt(0)));
            }
        }
    }
}
