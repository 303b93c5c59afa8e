package org.constat.language.derivations.nouns;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;

/**
 * Knows with whom an event is where the sentence says so of its verb: "la fin des discussions avec Oslo", "any meeting with her".
 *
 * @since 0.1
 */
public final class Parties {
    private Parties() {}

    /** Returns the event with those with whom or between whom it is; itself where nobody is named. */
    public static Phrase joined(Phrase event, Fact fact) {
        List<Complement> complements = new ArrayList<>(event.complements());
        StringBuilder text = new StringBuilder(event.text());
        for (Argument argument : fact.arguments()) {
            if (is(argument) && argument.filler() instanceof Phrase party) {
                complements.add(new Complement(argument.role(), party));
                text.append(' ').append(argument.role()).append(' ').append(party.text());
            }
        }
        return complements.equals(event.complements())
                ? event
                : new Phrase(
                        text.toString(),
                        event.entity(),
                        event.head(),
                        event.modifiers(),
                        event.quantity(),
                        complements,
                        event.spans(),
                        event.mention());
    }

    /** Returns whether an argument says with whom or between whom something is. */
    public static boolean is(Argument argument) {
        return argument.filler() instanceof Phrase
                && (argument.role().equals("with") || argument.role().equals("between"));
    }
}
