package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/**
 * Knows which phrases name one thing that is known already: "the minister", which "the minister of health" only describes.
 *
 * @since 0.1
 */
public final class Definites {
    private static final Pattern ONE = Pattern.compile(
            "^(?:(?:the|this|that|its|his|her|le|la|ce|cette|cet|son|sa) |l['’])", Pattern.CASE_INSENSITIVE);

    private static final Pattern MANY = Pattern.compile("^(?:the|these|those|les|ces) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN = Pattern.compile("^(?:its|his|her|their|ses|leurs) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern NONE =
            Pattern.compile("^(?:(?:no|any|aucune?|nulle?|pas de) |pas d['’])", Pattern.CASE_INSENSITIVE);

    private Definites() {}

    /** Returns whether both phrases name what is known already, so that what more is said of it narrows nothing. */
    public static boolean areKnown(Phrase asked, Phrase found) {
        return (isOne(asked) && isOne(found))
                || (isMany(asked) && isMany(found) && found.modifiers().isEmpty());
    }

    /** Returns whether both phrases name all that somebody has of a kind: "its members" are "its 80 members". */
    static boolean areAllOfOwn(Phrase asked, Phrase found) {
        return asked.quantity() == null && isAllOfOwn(asked) && isAllOfOwn(found);
    }

    private static boolean isAllOfOwn(Phrase phrase) {
        return phrase.modifiers().isEmpty()
                && Lexemes.head(phrase).kind() == Word.Kind.NOUN
                && OWN.matcher(phrase.text()).find();
    }

    /**
     * Returns whether a phrase under negation speaks of any such thing and so of none that is known: "no offer", and
     * "(pas) d'offre", which is left without its article.
     */
    static boolean areAny(Phrase phrase, String language) {
        Word head = Lexemes.head(phrase);
        boolean bare = language.startsWith("fr") && phrase.text().startsWith(head.text());
        return head.kind() == Word.Kind.NOUN
                && (bare || NONE.matcher(phrase.text()).find());
    }

    /** "the guards", who may be "the guards of the prison", and not "the Polish guards". */
    private static boolean isMany(Phrase phrase) {
        Word head = Lexemes.head(phrase);
        return head.kind() == Word.Kind.NOUN
                && phrase.quantity() == null
                && MANY.matcher(phrase.text()).find();
    }

    /** Returns whether a phrase speaks of one thing or person that is known already. */
    static boolean isOne(Phrase phrase) {
        Word head = Lexemes.head(phrase);
        return head.kind() == Word.Kind.NOUN
                && phrase.quantity() == null
                && head.text().equalsIgnoreCase(head.lemma())
                && ONE.matcher(phrase.text()).find();
    }
}
