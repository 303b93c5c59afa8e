package org.constat.match.fact;

import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Finds what an event is named by in the clause that tells it: "after an avalanche", where one came down; "before the vote", where it begins. */
final class ToldEvents {
    private final Lexemes lexemes;
    private final FillerComparison fillers;

    ToldEvents(Lexemes lexemes, FillerComparison fillers) {
        this.lexemes = lexemes;
        this.fillers = fillers;
    }

    boolean satisfies(Argument asked, Argument found, Scope scope, Setting setting) {
        boolean told = scope == Scope.NARROWING
                && !setting.asWritten()
                && asked.filler() instanceof Phrase wanted
                && Lexemes.head(wanted).kind() == Word.Kind.NOUN
                && found.filler() instanceof Fact clause
                && isToldBy(asked.role(), clause, setting)
                && happensIn(asked.filler(), clause, scope, setting);
        if (told) {
            setting.proof().add(Step.Kind.MORE_WORDS, Gaps.text(found.filler()), Gaps.text(asked.filler()), "");
        }
        return told;
    }

    private boolean isToldBy(String role, Fact clause, Setting setting) {
        return switch (role) {
            case "after", "because" -> isSo(clause);
            case "before" -> clause.polarity() == Polarity.AFFIRMATIVE && begins(clause, setting);
            default -> false;
        };
    }

    private static boolean isSo(Fact clause) {
        return clause.polarity() == Polarity.AFFIRMATIVE && clause.modality() == Modality.ASSERTED;
    }

    private boolean begins(Fact clause, Setting setting) {
        return clause.relation().head() != null
                && ConceptGroups.says(lexemes.of(Lexemes.head(clause.relation()), setting.found()), "beginning");
    }

    private boolean happensIn(Filler asked, Fact clause, Scope scope, Setting setting) {
        Filler subject = clause.subject() == null ? clause.object() : clause.subject();
        return subject instanceof Phrase && fillers.satisfies(asked, subject, scope, Use.THING, setting);
    }
}
