package org.constat.match.fact;

import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.query.Query;

/** Holds what somebody is made to do against the noun of the deed: who is led to talks is led to talk. */
final class InducedDeeds {
    private final FillerComparison fillers;

    InducedDeeds(FillerComparison fillers) {
        this.fillers = fillers;
    }

    /** "Amener en pourparlers", "bring into talks": French and English say where to. */
    boolean mayBe(Argument asked, Argument found, Query query) {
        return asked.role().equals("to")
                && (found.role().equals("to") || found.role().equals("place"))
                && asked.filler() instanceof Fact deed
                && found.filler() instanceof Phrase
                && isDoneByObject(deed, query.fact());
    }

    boolean satisfies(Argument asked, Argument found, Query query, Setting setting) {
        return mayBe(asked, found, query)
                && asked.filler() instanceof Fact deed
                && fillers.satisfies(
                        deed.toBuilder().subject(null).build(),
                        found.filler(),
                        query.objectScope(),
                        Use.THING,
                        setting);
    }

    private static boolean isDoneByObject(Fact deed, Fact around) {
        return deed.subject() != null
                && around.object() != null
                && deed.subject().text().equals(around.object().text());
    }
}
