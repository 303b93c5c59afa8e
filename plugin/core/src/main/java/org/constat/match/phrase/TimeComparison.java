package org.constat.match.phrase;

import java.time.MonthDay;
import java.util.Optional;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.match.Step;
import org.constat.match.parts.Measures;
import org.constat.match.query.Scope;
import org.constat.match.words.Folding;

/**
 * Says whether a time that a fact names lies in the one that is asked: by the calendar, else by the same words.
 *
 * @since 0.1
 */
public final class TimeComparison {
    private final PhraseComparison phrases;

    public TimeComparison(PhraseComparison phrases) {
        this.phrases = phrases;
    }

    /** Returns whether two times point to different ones from now: "this year", "last year". */
    public static boolean pointElsewhere(Phrase asked, Phrase found) {
        return TimePointer.differ(Folding.foldCase(asked.text()), Folding.foldCase(found.text()));
    }

    /** Returns whether a time lies in the one that is asked. */
    public boolean satisfies(Phrase asked, Phrase found, Tense tense, Scope scope, Setting setting) {
        if (isSameWeekday(asked, found) || isSameDayOfTheYear(asked, found) || isSameHour(asked, found)) {
            setting.proof().add(Step.Kind.CONCEPT, found.text(), asked.text(), "");
            return true;
        }
        Optional<TimeEdge> part = TimeEdge.of(found);
        if (part.isPresent()) {
            return isSameEdge(asked, found, setting)
                    || phrases.satisfies(asked, found, scope, Use.THING, setting)
                    || (scope == Scope.NARROWING
                            && TimeEdge.of(asked).isEmpty()
                            && satisfies(asked, part.get().whole(), tense, scope, setting));
        }
        Optional<Times.Days> wanted = Times.calendar(asked.text());
        Optional<Times.Days> given = wanted.isEmpty() ? Optional.empty() : days(found, tense, setting);
        if (wanted.isEmpty() || given.isEmpty()) {
            return phrases.satisfies(Measures.counted(asked), Measures.counted(found), scope, Use.THING, setting);
        }
        if (wanted.equals(given)) {
            setting.proof().add(Step.Kind.SAME, found.text(), asked.text(), "");
            return true;
        }
        if (scope != Scope.NARROWING || !wanted.get().contains(given.get())) {
            return false;
        }
        setting.proof().add(Step.Kind.CONTAINED, found.text(), asked.text(), "");
        return true;
    }

    /** Returns whether both name the same day, month or year, the same weekday or hour. */
    public boolean isSameDay(Phrase asked, Phrase found, Setting setting) {
        Optional<Times.Days> wanted = Times.calendar(asked.text());
        boolean same = isSameWeekday(asked, found)
                || isSameDayOfTheYear(asked, found)
                || isSameHour(asked, found)
                || (wanted.isPresent() && wanted.equals(Times.calendar(found.text())));
        if (!same && isSameEdge(asked, found, setting)) {
            return true;
        }
        if (same) {
            setting.proof().add(Step.Kind.CONCEPT, found.text(), asked.text(), "");
        }
        return same;
    }

    /** "late 2027" and "la fin de 2027". */
    private boolean isSameEdge(Phrase asked, Phrase found, Setting setting) {
        Optional<TimeEdge> wanted = TimeEdge.of(asked);
        Optional<TimeEdge> given = TimeEdge.of(found);
        boolean same = wanted.isPresent()
                && given.isPresent()
                && wanted.get().where() == given.get().where()
                && isSameTime(wanted.get().whole(), given.get().whole(), setting);
        if (same) {
            setting.proof().add(Step.Kind.CONCEPT, found.text(), asked.text(), "");
        }
        return same;
    }

    private boolean isSameTime(Phrase asked, Phrase found, Setting setting) {
        Optional<Times.Days> wanted = Times.calendar(asked.text());
        return wanted.isPresent()
                ? wanted.equals(Times.calendar(found.text()))
                : phrases.satisfies(asked, found, Scope.FIXED, Use.THING, setting);
    }

    private static boolean isSameWeekday(Phrase asked, Phrase found) {
        return !asked.text().equalsIgnoreCase(found.text())
                && Times.weekday(asked.text()).isPresent()
                && Times.weekday(asked.text()).equals(Times.weekday(found.text()));
    }

    private static boolean isSameDayOfTheYear(Phrase asked, Phrase found) {
        Optional<MonthDay> day = Times.dayOfTheYear(asked.text());
        return day.isPresent() && day.equals(Times.dayOfTheYear(found.text()));
    }

    private static boolean isSameHour(Phrase asked, Phrase found) {
        Optional<ClockTime> wanted = ClockTime.of(asked.text());
        Optional<ClockTime> given = wanted.isEmpty() ? wanted : ClockTime.of(found.text());
        return wanted.isPresent() && given.isPresent() && wanted.get().isSame(given.get());
    }

    private static Optional<Times.Days> days(Phrase found, Tense tense, Setting setting) {
        Optional<Times.Days> named = Times.calendar(found.text());
        return named.isPresent()
                ? named
                : setting.article().article().date().flatMap(today -> Times.relative(found.text(), today, tense));
    }
}
