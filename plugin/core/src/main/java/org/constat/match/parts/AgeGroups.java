package org.constat.match.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Reads who is older or younger than so many years: "les moins de 16 ans" are persons under 16. */
final class AgeGroups {
    private static final String AGED = "aged";
    private static final Set<String> YEARS = Set.of("an", "year");
    private static final Set<Bound> OPEN = Set.of(Bound.MORE_THAN, Bound.LESS_THAN);
    private static final Pattern GROUP =
            Pattern.compile("^(?:les|des|aux) (?:plus|moins) de .*", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Bound> PREPOSITIONS = Map.of("under", Bound.LESS_THAN, "about", Bound.MORE_THAN);
    private static final Pattern OVER = Pattern.compile(".* over \\d{1,3}$");

    private final Lexemes lexemes;

    AgeGroups(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with its age as a part of its own; empty where it says none. */
    Optional<Parts.Opened> of(Phrase phrase, Parts.Opened plain) {
        Quantity own = phrase.quantity();
        if (own != null && isYears(phrase) && GROUP.matcher(phrase.text()).matches()) {
            Word persons = Word.of("personnes", "personne", Word.Kind.NOUN);
            return Optional.of(new Parts.Opened(
                    lexemes.of(persons, plain.head().language()), with(aged(own), plain.parts()), null));
        }
        return plain.parts().stream()
                .filter(part -> age(part) != null)
                .filter(part -> !part.role().equals("about")
                        || OVER.matcher(phrase.text()).matches())
                .findFirst()
                .map(part -> new Parts.Opened(plain.head(), with(age(part), without(part, plain.parts())), own));
    }

    private static @Nullable Part age(Part part) {
        Quantity years = part.phrase().quantity();
        boolean number = years != null
                && !years.ordinal()
                && (isYears(part.phrase()) || Lexemes.head(part.phrase()).kind() == Word.Kind.OTHER);
        Bound bound = PREPOSITIONS.get(part.role());
        if (!number || years == null) {
            return null;
        }
        if (bound != null && years.bound() == Bound.EXACT) {
            return aged(new Quantity(years.value(), null, bound, false));
        }
        return part.role().equals(Roles.WEAK) && isYears(part.phrase()) && OPEN.contains(years.bound())
                ? aged(years)
                : null;
    }

    private static boolean isYears(Phrase phrase) {
        Quantity years = phrase.quantity();
        return years != null
                && years.unit() == null
                && YEARS.contains(Lexemes.head(phrase).lemma());
    }

    private static Part aged(Quantity years) {
        String text = years.value().toPlainString();
        return new Part(
                AGED, Phrase.of(text, Word.of(text, text, Word.Kind.OTHER)).withQuantity(years), Part.Place.COMPLEMENT);
    }

    private static List<Part> with(@Nullable Part age, List<Part> others) {
        return Stream.concat(Stream.ofNullable(age), others.stream()).toList();
    }

    private static List<Part> without(Part part, List<Part> parts) {
        return parts.stream().filter(other -> !other.equals(part)).toList();
    }
}
