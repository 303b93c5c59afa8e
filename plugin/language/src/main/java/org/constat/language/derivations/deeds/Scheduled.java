package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/** Knows for when something is set ("prévu en mai", "planned for May"), and to when it is moved ("reporté à mardi"). */
final class Scheduled {
    private static final String TIME = "time";
    private static final Pattern NAMED =
            Pattern.compile("day\\b|^(?:January|February|March|April|May|June|July|August)|ber\\b|\\b20\\d\\d");
    private static final Pattern CALENDAR = Pattern.compile("(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
            + "|janvier|février|mars|avril|\\bmai\\b|juin|juillet|août|(?:sept|nov|déc)embre|octobre");

    private final NounTables tables;

    Scheduled(NounTables tables) {
        this.tables = tables;
    }

    /** Returns whether a verb says when its object happens, or is to happen now. */
    boolean meets(String relation) {
        return tables.has(Row.SCHEDULES, relation) || tables.has(Row.RESCHEDULES, relation);
    }

    /** Returns what the fact says of its object's when and where; nothing if it sets or moves none. */
    List<Argument> around(Fact fact) {
        String verb = Nouns.head(fact.relation());
        List<Argument> around = List.of();
        if (tables.has(Row.RESCHEDULES, verb)) {
            around = moved(fact.arguments());
        } else if (fact.subject() == null && tables.has(Row.SCHEDULES, verb)) {
            around = set(fact.arguments());
        }
        boolean dated = around.stream().anyMatch(argument -> argument.role().equals(TIME));
        return dated ? around : List.of();
    }

    private static List<Argument> set(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> isNamed(argument) ? new Argument(TIME, argument.filler()) : argument)
                .toList();
    }

    private static boolean isNamed(Argument argument) {
        return argument.role().equals("for")
                && argument.filler() instanceof Phrase when
                && NAMED.matcher(when.text()).find();
    }

    /** When it was moved is not when it happens. */
    private List<Argument> moved(List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> argument.role().equals("to") && isWhen(argument))
                .map(argument -> new Argument(TIME, argument.filler()))
                .toList();
    }

    private boolean isWhen(Argument argument) {
        return argument.filler() instanceof Phrase when
                && (NAMED.matcher(when.text()).find()
                        || CALENDAR.matcher(when.text()).find()
                        || tables.has(Row.TIME, Nouns.head(when)));
    }
}
