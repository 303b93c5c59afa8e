package org.constat.match.fact;

import java.util.stream.Stream;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.Openings;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;

/** Looks through what is thought of a topic or done to it: talks about the question of pensions, about raising them, are about pensions. */
final class Topics {
    private final Openings openings;
    private final FillerComparison fillers;
    private final Thoughts thoughts;

    Topics(Lexemes lexemes, Openings openings, FillerComparison fillers) {
        this.openings = openings;
        this.fillers = fillers;
        this.thoughts = new Thoughts(lexemes);
    }

    /** Returns whether a role names a topic. */
    static boolean isRole(String role) {
        return role.equals("about") || role.equals("on");
    }

    boolean satisfies(Filler asked, Filler found, Scope scope, Setting setting) {
        boolean seenThrough = scope == Scope.NARROWING
                && !setting.asWritten()
                && Stream.of(
                                thoughts.inside(found, setting.found()).stream(),
                                thoughts.concerned(found, setting.found()).stream(),
                                undergoers(found, setting))
                        .flatMap(things -> things)
                        .anyMatch(thing -> fillers.satisfies(asked, thing, scope, Use.THING, setting));
        if (seenThrough) {
            setting.proof().add(Step.Kind.MORE_WORDS, found.text(), asked.text(), "");
        }
        return seenThrough;
    }

    /** What the deed is done to that a noun names: "the sale of land". */
    private Stream<Phrase> undergoers(Filler found, Setting setting) {
        return found instanceof Phrase phrase
                ? openings.plain(phrase, setting.found()).stream()
                        .filter(deed -> deed.head().isDeed())
                        .flatMap(deed -> deed.parts().stream())
                        .filter(part -> part.role().equals(Roles.WEAK) && isNoun(part.phrase()))
                        .map(Part::phrase)
                : Stream.empty();
    }

    private static boolean isNoun(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NOUN;
    }
}
