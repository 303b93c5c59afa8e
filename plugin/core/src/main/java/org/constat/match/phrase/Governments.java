package org.constat.match.phrase;

import java.util.Optional;
import org.constat.Phrase;
import org.constat.match.Step;
import org.constat.match.parts.Openings;
import org.constat.match.query.Scope;

/** Lets a state stand for its government where it acts or speaks, as its capital does; nobody has lakes by having a government. */
final class Governments {
    private final Openings openings;
    private final PhraseComparison phrases;

    Governments(Openings openings, PhraseComparison phrases) {
        this.openings = openings;
        this.phrases = phrases;
    }

    boolean areOne(Wanted asked, Phrase found, Scope scope, Use use, Setting setting) {
        if (use != Use.AGENT
                || scope == Scope.WIDENING
                || setting.asWritten()
                || !asked.attached().isEmpty()) {
            return false;
        }
        Optional<Phrase> wanted = openings.governed(asked.phrase(), setting.asked());
        Optional<Phrase> given = openings.governed(found, setting.found());
        boolean one = wanted.isPresent() != given.isPresent()
                && areOne(wanted.orElse(asked.phrase()), given.orElse(found), scope, setting);
        if (one) {
            setting.proof().add(Step.Kind.SEAT, found.text(), asked.phrase().text(), "");
        }
        return one;
    }

    /** An adjective says which state it is as well as a name does, and a capital as well as both. */
    private boolean areOne(Phrase asked, Phrase found, Scope scope, Setting setting) {
        return phrases.satisfies(asked, found, scope, Use.MODIFIER, setting)
                || phrases.satisfies(asked, found, scope, Use.AGENT, setting);
    }
}
