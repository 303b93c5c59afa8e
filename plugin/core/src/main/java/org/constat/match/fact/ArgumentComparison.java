package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Sites;
import org.constat.match.phrase.TimeComparison;
import org.constat.match.phrase.Times;
import org.constat.match.phrase.Use;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Compares object and arguments together, since texts hang the same participant now on the one, now on the other. */
final class ArgumentComparison {
    private final FillerComparison fillers;
    private final TimeComparison times;
    private final PhraseComparison phrases;
    private final Sites sites;
    private final ParticipantGaps participants;
    private final ArgumentRoles roles;
    private final Thoughts thoughts;
    private final HungArguments hung;

    ArgumentComparison(Lexemes lexemes, FillerComparison fillers, PhraseComparison phrases) {
        this.fillers = fillers;
        this.times = new TimeComparison(phrases);
        this.phrases = phrases;
        this.sites = new Sites(lexemes, phrases);
        this.participants = new ParticipantGaps(lexemes, phrases);
        this.roles = new ArgumentRoles(sites);
        this.hung = new HungArguments(phrases, sites);
        this.thoughts = new Thoughts(lexemes);
    }

    void compare(Query asked, Fact found, Setting setting, Gaps gaps) {
        setting.proof().enter(Slot.ARGUMENTS);
        List<Argument> open = new ArrayList<>(asked.fact().arguments());
        List<Argument> free = new ArrayList<>(found.arguments());
        List<Argument> taken = new ArrayList<>();
        open.removeIf(argument -> takeSame(argument, free, taken, asked, found, setting));
        open.removeIf(argument -> takeWithOthers(argument, free, asked, setting));
        open.removeIf(argument -> hung.hangs(argument, taken, asked.objectScope(), setting));
        open.removeIf(argument -> isInPlaceFound(argument, found.arguments(), asked, setting));
        setting.proof().enter(Slot.OBJECT);
        FoundParts around = new FoundParts(FillerComparison.asParts(free));
        List<Argument> unmet = compareObject(asked, found, open, around, setting, gaps);
        unmet.forEach(
                argument -> gaps.argument(argument.role(), Gaps.text(argument.filler()), inRole(argument, found)));
        setting.proof().enter(Slot.ARGUMENTS);
        free.removeIf(argument -> wasTaken(argument, around));
        compareRest(asked, free, setting, gaps);
    }

    private boolean takeSame(
            Argument asked, List<Argument> free, List<Argument> taken, Query query, Fact found, Setting setting) {
        Optional<Argument> same = free.stream()
                .filter(argument -> roles.agree(asked, argument, query, setting))
                .filter(argument -> satisfies(asked, argument, query, found, setting))
                .findFirst();
        same.ifPresent(free::remove);
        same.ifPresent(taken::add);
        return same.isPresent();
    }

    /** What is asked of an argument may stand beside it. */
    private boolean takeWithOthers(Argument asked, List<Argument> free, Query query, Setting setting) {
        for (Argument argument : List.copyOf(free)) {
            FoundParts around = hung.around(asked, argument, free);
            int others = around.free().size();
            if (others > 0
                    && roles.agree(asked, argument, query, setting)
                    && fillers.satisfies(
                            asked.filler(),
                            List.of(),
                            argument.filler(),
                            around,
                            query.objectScope(),
                            Use.THING,
                            setting)
                    && around.free().size() < others) {
                free.remove(argument);
                return free.removeIf(other -> hung.wasTaken(asked, other, around));
            }
        }
        return false;
    }

    /** Of two places asked the fact may name one by the other ("a level crossing in Lyon"). */
    private boolean isInPlaceFound(Argument asked, List<Argument> found, Query query, Setting setting) {
        return Roles.isPlace(asked.role())
                && asked.filler() instanceof Phrase wanted
                && found.stream()
                        .filter(argument -> Roles.isPlace(argument.role()))
                        .anyMatch(argument -> argument.filler() instanceof Phrase given
                                && sites.liesIn(wanted, given, query.objectScope(), setting));
    }

    private boolean satisfies(Argument asked, Argument found, Query query, Fact fact, Setting setting) {
        Scope scope = query.objectScope();
        if (Roles.isTime(asked.role())
                && asked.filler() instanceof Phrase wanted
                && found.filler() instanceof Phrase given
                && times.satisfies(wanted, given, fact.tense(), scope, setting)) {
            return true;
        }
        if (Roles.isLimit(asked.role())
                && asked.filler() instanceof Phrase wanted
                && found.filler() instanceof Phrase given
                && times.isSameDay(wanted, given, setting)) {
            return true;
        }
        Use use = Roles.isPlace(asked.role()) ? Use.PLACE : Use.THING;
        if (use == Use.PLACE
                && asked.filler() instanceof Phrase wanted
                && found.filler() instanceof Phrase given
                && sites.liesIn(wanted, given, scope, setting)) {
            return true;
        }
        return fillers.satisfies(asked.filler(), found.filler(), scope, use, setting);
    }

    /** Returns the arguments asked for that the object does not hold either. */
    private List<Argument> compareObject(
            Query asked, Fact found, List<Argument> open, FoundParts around, Setting setting, Gaps gaps) {
        Filler wanted = asked.fact().object();
        Filler given = found.object();
        if (wanted == null) {
            if (given != null && !asked.pattern().anyObject()) {
                gaps.participant(Slot.OBJECT, "nothing", Gaps.text(given));
            }
            return hungOn(given, open, asked, setting);
        }
        if (given == null) {
            gaps.participant(Slot.OBJECT, Gaps.text(wanted), "nothing");
            return open;
        }
        List<Part> attached = FillerComparison.asParts(open);
        boolean allCanHang = attached.size() == open.size();
        if (allCanHang && satisfies(asked, wanted, attached, given, around, setting)) {
            return List.of();
        }
        if (satisfiesThought(asked, wanted, given, around, setting)) {
            return open;
        }
        if (open.isEmpty() || !satisfies(asked, wanted, List.of(), given, around, setting)) {
            participants.add(Slot.OBJECT, wanted, given, setting, gaps);
        }
        return open;
    }

    /** Who rejects the idea of a tax rejects a tax. */
    private boolean satisfiesThought(Query asked, Filler wanted, Filler given, FoundParts around, Setting setting) {
        if (setting.asWritten() || !thoughts.areConcerned(asked)) {
            return false;
        }
        Filler thing =
                thoughts.inside(given, setting.found()).map(Filler.class::cast).orElse(given);
        Filler meant =
                thoughts.inside(wanted, setting.asked()).map(Filler.class::cast).orElse(wanted);
        boolean seenThrough = !(thing.equals(given) && meant.equals(wanted))
                && satisfies(asked, meant, List.of(), thing, around, setting);
        if (seenThrough) {
            setting.proof().add(Step.Kind.MORE_WORDS, given.text(), wanted.text(), "");
        }
        return seenThrough;
    }

    private boolean satisfies(
            Query asked, Filler wanted, List<Part> attached, Filler given, FoundParts around, Setting setting) {
        return fillers.satisfies(wanted, attached, given, around, asked.objectScope(), Use.THING, setting);
    }

    /** Any object will do; what is asked besides may hang on it. */
    private List<Argument> hungOn(@Nullable Filler given, List<Argument> open, Query asked, Setting setting) {
        List<Part> attached = FillerComparison.asParts(open);
        boolean hangs = given instanceof Phrase phrase
                && !open.isEmpty()
                && attached.size() == open.size()
                && asked.pattern().anyObject()
                && phrases.hang(attached, phrase, asked.objectScope(), setting);
        return hangs ? List.of() : open;
    }

    private static String inRole(Argument asked, Fact found) {
        String texts = found.arguments().stream()
                .filter(argument -> Roles.agree(asked.role(), argument.role()))
                .map(argument -> Gaps.text(argument.filler()))
                .collect(Collectors.joining(", "));
        return texts.isEmpty() ? "nothing" : texts;
    }

    private static boolean wasTaken(Argument argument, FoundParts around) {
        return argument.filler() instanceof Phrase phrase
                && around.free().stream()
                        .noneMatch(part ->
                                part.phrase().equals(phrase) && part.role().equals(argument.role()));
    }

    /** A condition takes the claim away, and under negation whatever more is said does. */
    private static void compareRest(Query asked, List<Argument> rest, Setting setting, Gaps gaps) {
        for (Argument argument : rest) {
            boolean mayStand =
                    (!Roles.isCondition(argument.role()) || asked.fact().modality() == Modality.CONDITIONAL)
                            && (asked.objectScope() == Scope.NARROWING
                                    || (!asked.options().exact() && isMereCircumstance(argument)));
            if (!mayStand) {
                gaps.argument(argument.role(), "nothing", Gaps.text(argument.filler()));
            }
        }
        if (!rest.isEmpty()) {
            String text = rest.stream()
                    .map(argument -> argument.role() + " " + Gaps.text(argument.filler()))
                    .collect(Collectors.joining(", "));
            setting.proof().add(Step.Kind.MORE_WORDS, text, "", "");
        }
    }

    /** What did not happen on Thursday did not happen; what does not happen in 2022 may happen later. */
    private static boolean isMereCircumstance(Argument argument) {
        return argument.role().equals("because")
                || (argument.role().equals("time")
                        && Times.isOnce(argument.filler().text()));
    }
}
