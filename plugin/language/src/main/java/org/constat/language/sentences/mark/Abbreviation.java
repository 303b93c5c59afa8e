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
    /** "Kessel Mobile USA (KMUSA)": what is short already keeps its letters. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}-]{0,6}\\p{Lu}");

    private Abbreviation() {}

    /** Makes it another name of the noun whose words begin with its letters. */
    static void read(State state, int close) {
        if (close == state.index + 2
                && state.ahead.at(state.index + 1) instanceof NounChunk abbreviation
                && SHORT.matcher(abbreviation.head().text()).matches()) {
            List<Nominal> open = state.chain.stream()
                    .filter(named -> named.appositions().isEmpty() && isOf(abbreviation, named))
                    .toList();
            open.stream()
                    .filter(named -> beginsAlike(abbreviation, named))
                    .reduce((whole, inner) -> inner)
                    .or(() -> open.stream().findFirst())
                    .ifPresent(named -> named.apposition(new Nominal(name(abbreviation))));
        }
    }

    /** "le virus du sommeil (VDS)": whatever the virus is, the letters are a name. */
    private static NounChunk name(NounChunk abbreviation) {
        String text = abbreviation.head().text();
        Word name = Word.of(text, text, Word.Kind.NAME);
        return NounChunk.alone(abbreviation.begin(), abbreviation.end(), name, abbreviation.morphology());
    }

    /** "le directeur de l'Office des forêts (OF)": the office is called so, one of whose own words it begins with. */
    private static boolean beginsAlike(NounChunk abbreviation, Nominal named) {
        char first = initial(abbreviation.head());
        return initial(named.chunk().head()) == first
                || named.chunk().modifiers().stream().anyMatch(word -> initial(word) == first);
    }

    private static char initial(Word word) {
        return Character.toUpperCase(Folding.fold(word.text()).charAt(0));
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
            if (INITIALS.matcher(part).matches()) {
                part.chars().forEach(letter -> initials.add((char) letter));
            } else if (!part.isEmpty()) {
                initials.add(Character.toUpperCase(part.charAt(0)));
            }
        }
    }
}
