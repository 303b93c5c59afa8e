package org.constat.language.derivations.nouns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a noun is there to do: "un moyen de réduire la facture".
 *
 * @since 0.1
 */
public final class Infinitives {

    private Infinitives() {}

    /** Returns the infinitives that hang on a noun, in order. */
    public static Stream<Phrase> of(Phrase noun) {
        return noun.complements().stream()
                .filter(complement -> complement.role().equals("to"))
                .map(Complement::phrase)
                .filter(phrase -> phrase.head() != null && phrase.head().kind() == Word.Kind.VERB);
    }

    /** Returns an infinitive as what somebody does. */
    public static Fact content(@Nullable Filler actor, Phrase action) {
        List<Argument> arguments = new ArrayList<>();
        Phrase object = null;
        for (Complement complement : action.complements()) {
            if (complement.role().equals("object") && object == null) {
                object = complement.phrase();
            } else {
                arguments.add(new Argument(complement.role(), complement.phrase()));
            }
        }
        Word head = action.head();
        Phrase relation = head == null ? action : Phrase.of(head.text(), head).withSpans(action.spans());
        return Fact.builder(relation)
                .subject(actor)
                .object(object)
                .arguments(arguments)
                .polarity(Polarity.AFFIRMATIVE)
                .build();
    }
}
