package org.constat.language.derivations.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;

/** "Le pont a connu trois pannes": it broke down three times. */
final class Repeated {

    private Repeated() {}

    /** Returns what is said around an event, with how often it happened where its noun says so. */
    static List<Argument> times(Phrase noun, List<Argument> around, String language) {
        Quantity quantity = noun.quantity();
        boolean often = quantity != null
                && !quantity.ordinal()
                && quantity.unit() == null
                && quantity.value().compareTo(BigDecimal.ONE) > 0;
        if (!often) {
            return around;
        }
        boolean french = language.equals("fr");
        Word time = Word.of(french ? "fois" : "times", french ? "fois" : "time", Word.Kind.NOUN);
        String number = noun.text().substring(0, Math.max(noun.text().indexOf(' '), 0));
        Phrase times = new Phrase(
                (number + " " + time.text()).strip(), null, time, List.of(), quantity, List.of(), noun.spans(), null);
        List<Argument> all = new ArrayList<>(around);
        all.add(new Argument("time", times));
        return all;
    }
}
