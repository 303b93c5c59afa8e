package org.constat.language.extractor.reference;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Span;
import org.constat.Word;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;

/**
 * Somebody or something that the text has named, and how pronouns agree with it.
 *
 * @param phrase as the text names it
 * @param morphology its gender and number, as far as they are known
 * @param person whether a role or name says that it is a person
 * @since 0.1
 */
public record Mentioned(Phrase phrase, Morphology morphology, boolean person) {
    private static final String THE = "the ";
    private static final Pattern OWNED =
            Pattern.compile("(son|sa|ses|leurs?|his|her|its|their) ", Pattern.CASE_INSENSITIVE);

    boolean agreesWith(Morphology pronoun) {
        return agrees(morphology, pronoun) && !(pronoun.number() == GrammaticalNumber.SINGULAR && isCounted());
    }

    /** "trois mois": several, although the word does not show it. */
    private boolean isCounted() {
        Quantity quantity = phrase.quantity();
        return quantity != null && !quantity.ordinal() && quantity.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** Returns whether it is known to be of this gender and number. */
    boolean isOfForm(Morphology pronoun) {
        return morphology.gender() == pronoun.gender() && morphology.number() == pronoun.number();
    }

    /** "un obus": a common noun of which the form tells less than a pronoun, or no more. */
    boolean mayBeOfForm(Morphology pronoun) {
        return isOfForm(pronoun) || (!isNamed() && morphology.gender() != Gender.NONE && agreesWith(pronoun));
    }

    boolean isNamed() {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.NAME;
    }

    /** "the Elm Quartet": nobody has a name of several words with an English article. */
    boolean isNamedAsBody() {
        return hasSeveralWords() && phrase.text().regionMatches(true, 0, THE, 0, THE.length());
    }

    /** "Norrby": a town or body may be called so; somebody of whom a text speaks for the first time has a longer name. */
    boolean mayBeNoPerson() {
        return isNamed() && (!hasSeveralWords() || isNamedAsBody());
    }

    private boolean hasSeveralWords() {
        return phrase.head() != null && isNamed() && phrase.head().lemma().indexOf(' ') > 0;
    }

    /** "it" is said of no baker, and of nobody with a first name. */
    boolean isSomebody() {
        return morphology.gender() != Gender.NONE || (person && !isNamed());
    }

    /** "two million euros": nobody speaks of an amount by a pronoun. */
    boolean isMeasure() {
        return phrase.quantity() != null && phrase.quantity().unit() != null;
    }

    /** "contre 79 000": nobody speaks of a mere number. */
    boolean isNumber() {
        return phrase.head() == null || phrase.head().kind() == Word.Kind.OTHER;
    }

    /** "son avocat": whoever is named by whose they are is not whose they are. */
    boolean isOfSomebodyElse() {
        return OWNED.matcher(phrase.text()).lookingAt();
    }

    /** Returns whether it stands before an offset of the text. */
    boolean endsBefore(int offset) {
        return phrase.spans().stream().allMatch(span -> span.end() <= offset);
    }

    /** Returns whether it begins before an offset of the text. */
    boolean beginsBefore(int offset) {
        return phrase.spans().stream().allMatch(span -> span.begin() < offset);
    }

    /** Returns whether it is named as a part of something else ("parents of pupils"). */
    boolean isInside(Mentioned whole) {
        int begin = Resolver.begin(phrase);
        int end = end(phrase);
        int first = Resolver.begin(whole.phrase);
        int last = end(whole.phrase);
        return begin >= first && end <= last && last - first > end - begin;
    }

    private static int end(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::end).max().orElse(0);
    }

    static boolean agrees(Morphology noun, Morphology pronoun) {
        boolean gender =
                noun.gender() == Gender.NONE || pronoun.gender() == Gender.NONE || noun.gender() == pronoun.gender();
        boolean unknown = noun.number() == GrammaticalNumber.NONE && pronoun.number() != GrammaticalNumber.PLURAL;
        boolean number = unknown || noun.number() == pronoun.number();
        return gender && number;
    }
}
