package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Verbs;
import org.constat.language.derivations.nouns.Years;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of events that a sentence only mentions, where it takes them for granted: "depuis le début des travaux".
 */
final class MentionedEvent implements Derivation {

    private static final Set<String> GRANTED = Set.of("since", "after", "because", "despite");
    private static final Set<String> REPORTING = Set.of("say", "claim", "confirm", "show");
    /** "La direction invoque une chute des ventes": it says that there is one. */
    private static final Set<String> PLEADING = Set.of("invoke");

    private static final Set<String> KNOWING = Set.of("know");
    private static final Set<String> ENDS = Set.of("fin", "bout", "end");
    /** "La hausse est due, n'est pas due au gel": there is one. */
    private static final Set<String> OWING = Set.of("devoir", "owe");

    private static final Set<String> CAUSING = Set.of("cause", "lead-to");
    /** What is done to somebody, or for him, because of what has been done. */
    private static final Set<String> REQUITED = Set.of(
            "thank",
            "congratulate",
            "praise",
            "criticise",
            "blame",
            "convict",
            "sentence",
            "punish",
            "reward",
            "honour");

    private static final Set<String> FATEFUL = Set.of("investigate", "die");
    private static final Set<String> JUDGED = Set.of(
            "mourn",
            "condemn",
            "denounce",
            "criticise",
            "praise",
            "celebrate",
            "deplore",
            "welcome",
            "regret",
            "cause",
            "lead-to");

    private final Nouns nouns;
    private final EventNouns events;
    private final OwnActs ownActs;
    private final MentionedDoers doers;

    MentionedEvent(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        this.ownActs = new OwnActs(nouns);
        this.doers = new MentionedDoers(nouns, ownActs);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() != Modality.ASSERTED || Event.MENTIONED.equals(fact.rule())) {
            return;
        }
        if (fact.tense() == Tense.FUTURE) {
            consequence(fact, found);
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase noun && isGranted(argument.role(), noun, fact)) {
                mention(noun, doers.ofArgument(noun, argument, fact), fact, fact.source(), found);
            }
        }
        subject(fact, found);
        if (!isJudged(fact)) {
            object(fact, found);
        }
        ofYear(fact, found);
    }

    /** "Juge peu probable une grève": says what it would be, and not that there is one. */
    private static boolean isJudged(Fact fact) {
        return fact.object() instanceof Phrase noun
                && Determiners.isIndefinite(noun.text())
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("as"));
    }

    /** "Le film raconte l'enlèvement du consul en 1978": what has its year has been done, whatever is said of it. */
    private void ofYear(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Phrase noun && fact.tense() == Tense.PRESENT && isOfPastYear(noun)) {
            mention(noun, null, fact.toBuilder().tense(Tense.PAST).build(), fact.source(), found);
        }
    }

    private static boolean isOfPastYear(Phrase noun) {
        return noun.complements().stream()
                .anyMatch(complement -> complement.role().equals("time")
                        && Years.endsOver(complement.phrase().text()));
    }

    /** "La fusion entraînera la fermeture de l'usine": it will close then, and for that reason. */
    private void consequence(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Phrase noun
                && fact.polarity() == Polarity.AFFIRMATIVE
                && nouns.isConcept(Nouns.head(fact.relation()), CAUSING)) {
            mention(noun, null, fact, fact.source(), found);
        }
    }

    /** "depuis la fermeture"; "hué lors de l'inauguration", "morts dans le naufrage"; "félicité pour la rénovation". */
    private boolean isGranted(String role, Phrase noun, Fact fact) {
        if (GRANTED.contains(role)) {
            return true;
        }
        String relation = Nouns.head(fact.relation());
        return fact.polarity() == Polarity.AFFIRMATIVE
                && (!Determiners.isIndefinite(noun.text()) || harmsWithin(relation, noun))
                && switch (role) {
                    case "time", "place", "until" ->
                        isBygone(fact, noun) && !nouns.tables().has(Row.UNREAL, relation) && !isEndOfThing(noun);
                    case "with", "by" ->
                        fact.tense() == Tense.PAST
                                && fact.subject() != null
                                && nouns.tables().has(Row.OWN_ACT, Nouns.head(noun));
                    case "for" ->
                        doers.isKnownFor(fact)
                                || (!Determiners.isPossessive(noun.text()) && nouns.isConcept(relation, REQUITED));
                    default -> false;
                };
    }

    /** "à la fin du quai": where that is over, and not that it is over. */
    private boolean isEndOfThing(Phrase noun) {
        return ENDS.contains(Nouns.head(noun))
                && noun.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(complement -> Nouns.head(complement.phrase()))
                        .noneMatch(ended -> nouns.isDeed(ended)
                                || nouns.isA(ended, "event")
                                || nouns.tables().has(Row.GATHERING, ended));
    }

    /** "Il vit à Lens jusqu'à sa mort en 1962": the present tells what is over, too. */
    private static boolean isBygone(Fact fact, Phrase noun) {
        return fact.tense() == Tense.PAST
                || fact.arguments().stream().anyMatch(MentionedEvent::isBygoneTime)
                || isOfPastYear(noun);
    }

    private static boolean isBygoneTime(Argument argument) {
        return argument.role().equals("time")
                && Years.endsOver(argument.filler().text());
    }

    /** "La fermeture de l'usine inquiète la ville". */
    private void subject(Fact fact, Consumer<Fact> found) {
        String relation = Nouns.head(fact.relation());
        if (fact.subject() instanceof Phrase noun
                && (Nouns.isDefinite(noun) || isBygone(noun, fact))
                && !nouns.tables().has(Row.UNREAL, relation)
                && !nouns.tables().has(Row.HAPPENS, relation)) {
            mention(noun, null, fact, fact.source(), found);
        }
    }

    /** "Une attaque de l'armée contre le village a tué six civils": what has done something has been done. */
    private static boolean isBygone(Phrase noun, Fact fact) {
        return fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() != null
                && noun.complements().stream()
                        .anyMatch(complement -> complement.role().equals("against")
                                || complement.role().equals("by"));
    }

    private void object(Fact fact, Consumer<Fact> found) {
        String relation = Nouns.head(fact.relation());
        if (fact.subject() == null && OWING.contains(relation) && fact.object() instanceof Phrase noun) {
            mention(noun, null, fact, fact.source(), found);
        }
        if (!(fact.object() instanceof Phrase noun)
                || fact.polarity() == Polarity.NEGATIVE
                || EntrustedWork.isEntrusting(fact, nouns)) {
            return;
        }
        if (nouns.isConcept(relation, KNOWING) && fact.subject() instanceof Phrase knower) {
            mention(noun, doers.owner(noun, fact), fact, Told.saidBy(knower, fact), found);
        }
        boolean reported = nouns.isOfFamily(relation, REPORTING) || nouns.isConcept(relation, PLEADING);
        if (reported && fact.subject() instanceof Phrase speaker) {
            Filler doer = ownActs.doer(noun, fact);
            mention(noun, doer == null ? doers.owner(noun, fact) : doer, fact, Told.saidBy(speaker, fact), found);
        } else if (nouns.takesForGranted(relation) || nouns.isConcept(relation, JUDGED) || isFateful(relation, noun)) {
            boolean own = nouns.takesForGranted(relation) && !nouns.isConcept(relation, JUDGED);
            mention(noun, own ? doers.owner(noun, fact) : null, fact, fact.source(), found);
        }
    }

    /** "enquête sur la disparition de Lund", "die in the collapse". */
    private boolean isFateful(String relation, Phrase noun) {
        String verb = relation.endsWith(" dans") || relation.endsWith(" in")
                ? relation.substring(0, relation.lastIndexOf(' '))
                : relation;
        return nouns.isConcept(verb, FATEFUL)
                && ((nouns.tables().has(Row.HAPPENING, Nouns.head(noun)) && !Determiners.isIndefinite(noun.text()))
                        || nouns.tables().has(Row.DISASTER, Nouns.head(noun)));
    }

    /** "blessé dans une embuscade des rebelles": what somebody is hurt in takes place. */
    private boolean harmsWithin(String relation, Phrase noun) {
        return nouns.tables().has(Row.HARM, relation) && nouns.tables().has(Row.DISASTER, Nouns.head(noun));
    }

    /** "La pluie a provoqué l'effondrement du pont": it collapsed because of the rain. */
    private List<Argument> causes(Fact fact) {
        return nouns.isConcept(Nouns.head(fact.relation()), CAUSING) && fact.subject() != null
                ? List.of(new Argument("because", fact.subject()))
                : List.of();
    }

    private void mention(
            Phrase noun, @Nullable Filler owner, Fact fact, List<Attribution> source, Consumer<Fact> found) {
        boolean told = noun.head() != null && !isCounted(noun) && events.names(noun);
        if (told) {
            List<Argument> around = new ArrayList<>(Attached.to(noun, fact));
            around.addAll(noun.equals(fact.object()) ? causes(fact) : List.of());
            events.tell(noun, new Event(owner, null, around, fact, Modality.ASSERTED, source, Event.MENTIONED), found);
            stage(noun, fact, source, found);
        }
    }

    /** "trois fermetures", not "une fermeture". */
    private static boolean isCounted(Phrase noun) {
        return noun.quantity() != null && !Determiners.isIndefinite(noun.text());
    }

    /** "le début de l'offensive russe": what begins is itself an event. */
    private void stage(Phrase noun, Fact fact, List<Attribution> source, Consumer<Fact> found) {
        String verb = nouns.tables().value(Row.CHANGE, Nouns.head(noun));
        for (int i = 0; verb != null && i < noun.complements().size(); i++) {
            Phrase inner = noun.complements().get(i).phrase();
            Phrase actor = nouns.origins().actorByAdjective(inner);
            if (noun.complements().get(i).role().equals("of") && actor != null) {
                List<Argument> arguments = new ArrayList<>();
                noun.complements().stream()
                        .filter(complement -> !complement.role().equals("of"))
                        .forEach(complement -> arguments.add(new Argument(complement.role(), complement.phrase())));
                found.accept(fact.toBuilder()
                        .relation(nouns.relation(noun, Verbs.plain(verb)))
                        .subject(actor)
                        .object(inner)
                        .arguments(arguments)
                        .polarity(Polarity.AFFIRMATIVE)
                        .source(source)
                        .rule(Event.MENTIONED)
                        .build());
            }
        }
    }
}
