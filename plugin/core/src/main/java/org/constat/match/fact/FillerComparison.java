package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.phrase.Wanted;
import org.constat.match.query.Scope;

/** Says whether what fills a slot of a fact says what is asked there: phrases, groups of them, and nested facts. */
final class FillerComparison {
    private final PhraseComparison phrases;
    private final ContentComparison contents;

    FillerComparison(PhraseComparison phrases, ContentComparison contents) {
        this.phrases = phrases;
        this.contents = contents;
    }

    boolean satisfies(Filler asked, Filler found, Scope scope, Use use, Setting setting) {
        return satisfies(asked, List.of(), found, new FoundParts(List.of()), scope, use, setting);
    }

    /**
     * Returns whether the found filler says the asked one.
     *
     * @param attached arguments of the pattern that may hang on the filler
     * @param around parts of the fact that may cover what is asked of the filler
     */
    boolean satisfies(
            Filler asked, List<Part> attached, Filler found, FoundParts around, Scope scope, Use use, Setting setting) {
        if (asked instanceof Phrase wanted && found instanceof Phrase given) {
            return phrases.satisfies(new Wanted(wanted, attached), given, around, scope, use, setting);
        }
        if (asked instanceof Group wanted) {
            return attached.isEmpty()
                    && found instanceof Group given
                    && groupSatisfies(wanted, given, scope, use, setting);
        }
        if (found instanceof Group given) {
            return attached.isEmpty() && memberSatisfies(asked, given, scope, use, setting);
        }
        return contents.satisfies(asked, attached, found, around, scope, setting);
    }

    private boolean groupSatisfies(Group asked, Group found, Scope scope, Use use, Setting setting) {
        int mark = setting.proof().mark();
        List<Phrase> free = new ArrayList<>(found.members());
        for (Phrase member : asked.members()) {
            Phrase taken = free.stream()
                    .filter(given -> phrases.satisfies(member, given, scope, use, setting)
                            || (use == Use.AGENT && phrases.satisfies(member, given, scope, Use.PARTY, setting)))
                    .findFirst()
                    .orElse(null);
            if (taken == null) {
                return setting.proof().fail(mark);
            }
            free.remove(taken);
        }
        if (!free.isEmpty()) {
            setting.proof().add(Step.Kind.MORE_WORDS, new Group(free).text(), "", "");
        }
        return free.isEmpty() || scope == Scope.NARROWING || setting.proof().fail(mark);
    }

    private boolean memberSatisfies(Filler asked, Group found, Scope scope, Use use, Setting setting) {
        if (!(asked instanceof Phrase phrase) || scope != Scope.NARROWING) {
            return false;
        }
        boolean satisfied =
                found.members().stream().anyMatch(member -> phrases.satisfies(phrase, member, scope, use, setting));
        if (satisfied) {
            setting.proof().add(Step.Kind.MORE_WORDS, found.text(), asked.text(), "");
        }
        return satisfied;
    }

    static String text(Filler filler) {
        return filler instanceof Fact fact ? "(" + fact.text() + ")" : filler.text();
    }

    /** Returns the part that an argument is; only phrases can hang on another phrase. */
    static List<Part> asParts(List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.filler() instanceof Phrase)
                .map(argument -> new Part(argument.role(), (Phrase) argument.filler(), Part.Place.ARGUMENT))
                .toList();
    }
}
