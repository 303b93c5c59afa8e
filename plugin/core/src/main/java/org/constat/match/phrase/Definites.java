package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/** Knows which phrases name one thing that is known already: "the minister", which "the minister of health" only describes. */
final class Definites {
    private static final Pattern ONE = Pattern.compile(
            "^(?:(?:the|this|that|its|his|her|le|la|ce|cette|cet|son|sa) |l['’])", Pattern.CASE_INSENSITIVE);

    private Definites() {}

    /** Returns whether both phrases name one thing, so that what more is said of it narrows nothing. */
    static boolean areOneThing(Phrase asked, Phrase found) {
        return isOne(asked) && isOne(found);
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
