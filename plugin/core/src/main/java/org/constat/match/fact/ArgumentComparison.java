package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Tense;
import org.constat.match.Step;
import org.constat.match.parts.Durations;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Openings;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Sites;
import org.constat.match.phrase.TimeComparison;
import org.constat.match.phrase.Times;
import org.constat.match.phrase.Use;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Compares object and arguments together, since texts hang the same participant now on the one, now on the other. */
final class ArgumentComparison {
    /** Why, since when, in spite of what and of whom among others something is not so: it is not so all the same. */
    private static final Set<String> BESIDE_THE_POINT = Set.of("because", "despite", "since", "including");

    private final FillerComparison fillers;
    private final TimeComparison times;
    private final Sites sites;
    private final ArgumentRoles roles;
    private final ObjectComparison objects;
    private final Topics topics;
    private final ToldEvents events;
    private final HungArguments hung;
    private final InducedDeeds deeds;
    private final ImpliedThings implied;
    private final KnownOccasions occasions;

    ArgumentComparison(Lexemes lexemes, Openings openings, FillerComparison fillers, PhraseComparison phrases) {
        this.fillers = fillers;
        this.events = new ToldEvents(lexemes, fillers);
        this.times = new TimeComparison(phrases);
        this.sites = new Sites(lexemes, phrases);
        this.roles = new ArgumentRoles(lexemes, sites);
        this.hung = new HungArguments(lexemes, phrases, sites);
        this.deeds = new InducedDeeds(fillers);
        this.implied = new ImpliedThings(lexemes);
        this.occasions = new KnownOccasions(lexemes);
        this.topics = new Topics(lexemes, openings, fillers);
        this.objects = new ObjectComparison(lexemes, fillers, phrases);
    }

    void compare(Query asked, Fact found, Setting setting, Gaps gaps) {
        setting.proof().enter(Slot.ARGUMENTS);
        List<Argument> open = new ArrayList<>(asked.fact().arguments());
        List<Argument> free = new ArrayList<>(found.arguments());
        List<Argument> taken = new ArrayList<>();
        if (!open.isEmpty()) {
            open.removeIf(argument -> takeSame(argument, free, taken, asked, found, setting));
            open.removeIf(argument -> takeWithOthers(argument, free, asked, setting));
            open.removeIf(argument -> hung.hangs(argument, taken, asked.objectScope(), setting));
            open.removeIf(argument -> hung.hangsOn(found.subject(), argument, asked.objectScope(), setting));
            open.removeIf(argument -> isInPlaceFound(argument, found.arguments(), asked, setting));
        }
        setting.proof().enter(Slot.OBJECT);
        FoundParts around = new FoundParts(FillerComparison.asParts(free));
        List<Argument> unmet = new ArrayList<>(objects.compare(asked, found, open, around, setting, gaps));
        unmet.removeIf(argument -> isSaidOfContent(argument, asked, found, setting));
        unmet.removeIf(argument -> implied.include(argument, asked, found, setting));
        unmet.forEach(
                argument -> gaps.argument(argument.role(), Gaps.text(argument.filler()), inRole(argument, found)));
        setting.proof().enter(Slot.ARGUMENTS);
        free.removeIf(argument -> wasTaken(argument, around));
        compareRest(asked, found, free, setting, gaps);
    }

    private boolean takeSame(
            Argument asked, List<Argument> free, List<Argument> taken, Query query, Fact found, Setting setting) {
        Optional<Argument> same = free.stream()
                .filter(argument -> roles.agree(asked, argument, query, setting) || deeds.mayBe(asked, argument, query))
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
        if (ArgumentRoles.isAge(asked, found, query)) {
            setting.proof()
                    .add(Step.Kind.SAME, found.filler().text(), asked.filler().text(), "");
            return true;
        }
        Scope scope = query.objectScope();
        if ((Roles.isTime(asked.role()) || Roles.isTime(found.role()))
                && asked.filler() instanceof Phrase wanted
                && found.filler() instanceof Phrase given) {
            if (TimeComparison.pointElsewhere(wanted, given)) {
                return false;
            }
            if (times.satisfies(wanted, given, fact.tense(), scope, setting)) {
                return true;
            }
        }
        if (Roles.isLimit(asked.role())
                && asked.filler() instanceof Phrase wanted
                && found.filler() instanceof Phrase given
                && times.isSameDay(wanted, given, setting)) {
            return true;
        }
        boolean partner = asked.role().equals("with") && ConceptGroups.says(query.relation(), "dealing");
        Use use = Roles.isPlace(asked.role()) ? Use.PLACE : partner ? Use.AGENT : Use.THING;
        if (use == Use.PLACE
                && asked.filler() instanceof Phrase wanted
                && found.filler() instanceof Phrase given
                && sites.liesIn(wanted, given, scope, setting)) {
            return true;
        }
        return fillers.satisfies(asked.filler(), found.filler(), scope, use, setting)
                || (Topics.isRole(asked.role()) && topics.satisfies(asked.filler(), found.filler(), scope, setting))
                || deeds.satisfies(asked, found, query, setting)
                || events.satisfies(asked, found, scope, setting);
    }

    /** "Aims at the end of imports by May": by then it means to end them. */
    private boolean isSaidOfContent(Argument asked, Query query, Fact found, Setting setting) {
        boolean dated = Roles.isTime(asked.role()) || Roles.isLimit(asked.role());
        boolean said = dated
                && query.fact().object() instanceof Phrase
                && found.object() instanceof Fact content
                && content.arguments().stream()
                        .anyMatch(argument -> roles.agree(asked, argument, query, setting)
                                && satisfies(asked, argument, query, content, setting));
        if (said) {
            setting.proof().add(Step.Kind.ATTACHMENT, Gaps.text(found.object()), Gaps.text(asked.filler()), "");
        }
        return said;
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

    /** What could happen if it rains could happen; who threatens to leave if nobody pays threatens to leave. */
    private static boolean isOpenAnyway(Query asked, Setting setting) {
        return switch (asked.fact().modality()) {
            case CONDITIONAL, POSSIBLE -> true;
            case ASSERTED -> setting.open();
            default -> false;
        };
    }

    /** A condition takes the claim away, and under negation whatever more is said does. */
    private void compareRest(Query asked, Fact found, List<Argument> rest, Setting setting, Gaps gaps) {
        for (Argument argument : rest) {
            boolean mayStand = (!Roles.isCondition(argument.role()) || isOpenAnyway(asked, setting))
                    && (asked.objectScope() == Scope.NARROWING
                            || (!asked.options().exact()
                                    && (isMereCircumstance(argument, found)
                                            || occasions.hangs(argument, asked.fact(), found, setting))));
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

    /** "after three years of talks" says how long it took; "after lunch" may say when only. */
    private static boolean isCounted(Filler filler) {
        return filler instanceof Phrase phrase
                && phrase.quantity() != null
                && !phrase.quantity().ordinal();
    }

    /** What did not happen on Thursday, or after the storm, did not happen; what does not happen in 2022 or within a week may happen later. */
    private static boolean isMereCircumstance(Argument argument, Fact found) {
        return BESIDE_THE_POINT.contains(argument.role())
                || (argument.role().equals("after") && (found.tense() == Tense.PAST || isCounted(argument.filler())))
                || (argument.role().equals("time")
                        && !Durations.isOne(argument.filler())
                        && Times.isOnce(argument.filler().text()));
    }
}
