package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.Markers;
import org.constat.language.extractor.status.Purposes;
import org.constat.language.extractor.status.Stances;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Ranks;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Finds who does what an infinitive says: "X asks Y to act", "X promises to act", "the plan of X to act". */
final class Control {
    /** Finds the grammatical subjects of the clause around. */
    interface Around {
        List<Nominal> subjects(Clause clause);
    }

    private final Grammar grammar;
    private final HandedDown handed;
    private final Stances stances;
    private final Actors actors;
    private final Planners planners;
    private final ObjectControl byObject;

    Control(Grammar grammar, Stances stances, Actors actors) {
        this.grammar = grammar;
        this.handed = new HandedDown(grammar);
        this.stances = stances;
        this.actors = actors;
        this.planners = new Planners(grammar, actors);
        this.byObject = new ObjectControl(grammar, actors, planners);
    }

    /** "X asks Y to act", "X accuse Y d'avoir agi": Y acts; else X does. */
    List<Nominal> controller(Clause clause, Around around) {
        Clause parent = clause.parent();
        if (parent == null || ToughInfinitives.is(clause, grammar)) {
            return List.of();
        }
        if (clause.equals(Entrusted.deed(parent, grammar))) {
            return Entrusted.whose(clause);
        }
        if (clause.host() != null) {
            return Ranks.isRanked(clause.host().chunk())
                    ? ranked(clause.host(), parent, around)
                    : planners.of(clause.host(), parent, around);
        }
        VerbChunk outer = parent.verb();
        Nominal aim = outer == null ? null : planners.aim(parent, outer);
        if (aim != null) {
            return planners.of(aim, parent, around);
        }
        if (outer != null && GrantedTime.isTold(parent, outer, grammar)) {
            return GrantedTime.recipients(parent);
        }
        if (outer != null
                && (outer.lemma().equals("se voir")
                        || isSeen(clause, parent, outer)
                        || isLeftOpen(clause, parent, outer))) {
            return List.of();
        }
        if (isAccusedWhom(clause, parent, outer) || isAskedWhom(clause, parent, outer)) {
            return List.of(Objects.requireNonNull(parent.host()));
        }
        return byObject.isDoer(clause, parent, outer)
                ? parent.objects().subList(0, 1)
                : addressee(clause, parent, around);
    }

    /** "lui demande de partir", "recommends closing", "permet de gagner du temps": the sentence does not name who does. */
    private boolean isLeftOpen(Clause clause, Clause parent, VerbChunk outer) {
        boolean purpose = Markers.isPurpose(clause);
        boolean pronoun = !purpose && !outer.clitics().isEmpty();
        boolean others = isGerund(clause) && grammar.isAboutOthers(outer.lemma()) && !outer.passive();
        if (isSpentOn(clause, outer) || (!purpose && isJudgedSo(clause, parent, outer))) {
            return true;
        }
        boolean allowed = switch (outer.lemma()) {
            case "interdire", "permettre", "recommander", "préconiser", "conseiller", "déconseiller", "demander" ->
                true;
            default -> false;
        };
        boolean given = !purpose && clause.marker().equals("de") && (allowed || grammar.isGiving(outer.lemma()));
        return ((pronoun || others) && parent.objects().isEmpty())
                || isPlanOfOthers(clause, parent, outer)
                || GivenOrders.is(clause, parent, outer)
                || (given && parent.arguments().stream().noneMatch(argument -> isRecipient(argument, true)));
    }

    /** "a vu démolir la halle": whoever sees it done does not do it. */
    private static boolean isSeen(Clause clause, Clause parent, VerbChunk outer) {
        boolean seeing = outer.lemma().equals("voir") || outer.lemma().equals("regarder");
        return seeing && clause.marker().isEmpty() && parent.objects().isEmpty();
    }

    /** "will be spent on hiring teachers": the money hires nobody. */
    private static boolean isSpentOn(Clause clause, VerbChunk outer) {
        return clause.marker().equals("on")
                && isGerund(clause)
                && outer.passive()
                && outer.lemma().equals("spend");
    }

    /** "makes it easier to vote", "juge utile de fermer l'école": says of voting and closing what they are. */
    private boolean isJudgedSo(Clause clause, Clause parent, VerbChunk outer) {
        boolean expletive = parent.objects().stream()
                .anyMatch(object -> object.chunk().head().lemma().equals("it"));
        boolean french = clause.marker().equals("de") && grammar.isJudging(outer.lemma());
        return !parent.predicates().isEmpty() && (expletive || french);
    }

    /** "rejects the plan to leave". */
    private boolean isPlanOfOthers(Clause clause, Clause parent, VerbChunk outer) {
        return Set.of("to", "of").contains(clause.marker())
                && !parent.objects().isEmpty()
                && planners.isPlan(parent.objects().get(0).chunk())
                && !Purposes.isOwn(outer.lemma());
    }

    /** "the plant, which they accuse of polluting the air": the plant does. */
    private boolean isAccusedWhom(Clause clause, Clause parent, @Nullable VerbChunk outer) {
        return outer != null
                && parent.kind() == Clause.Kind.OBJECT_RELATIVE
                && parent.host() != null
                && parent.objects().isEmpty()
                && (clause.marker().equals("of") || clause.marker().equals("de"))
                && grammar.takesOf(outer.lemma());
    }

    /** "lui demande de partir": returns whether an infinitive is done by whom a pronoun before the verb around it names. */
    static boolean isOfSomebodyAsked(Clause clause, Grammar grammar) {
        Clause parent = clause.parent();
        VerbChunk outer = parent == null ? null : parent.verb();
        return clause.kind() == Clause.Kind.INFINITIVE
                && clause.marker().equals("de")
                && clause.host() == null
                && parent != null
                && parent.objects().isEmpty()
                && outer != null
                && (outer.clitics().contains("lui") || outer.clitics().contains("leur"))
                && grammar.isControlByDative(outer.lemma());
    }

    /** "l'accuse de mentir", "les invite à venir": returns whether it is done by whom a pronoun before the verb around names. */
    static boolean isOfSomebodyCalled(Clause clause, Grammar grammar) {
        Clause parent = clause.parent();
        VerbChunk outer = parent == null ? null : parent.verb();
        return clause.kind() == Clause.Kind.INFINITIVE
                && clause.host() == null
                && parent != null
                && parent.objects().isEmpty()
                && outer != null
                && !outer.clitics().isEmpty()
                && !outer.passive()
                && !grammar.isControlByDative(outer.lemma())
                && clause.marker().equals(grammar.markerOfControl(outer.lemma()));
    }

    /** "the minister, whom the party asked to resign": the minister would. */
    private boolean isAskedWhom(Clause clause, Clause parent, @Nullable VerbChunk outer) {
        return outer != null
                && parent.kind() == Clause.Kind.OBJECT_RELATIVE
                && parent.host() != null
                && parent.objects().isEmpty()
                && !Voice.isPassive(parent, outer)
                && !Markers.isPurpose(clause)
                && grammar.markerOfControl(outer.lemma()) != null
                && !handed.isFrom(parent);
    }

    static boolean isGerund(Clause clause) {
        return clause.verb() != null && clause.verb().form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** "elle est la première à voter": she votes. */
    private List<Nominal> ranked(Nominal host, Clause parent, Around around) {
        VerbChunk verb = parent.verb();
        return verb != null && grammar.isCopula(verb.lemma()) && isWhatItIs(parent, host)
                ? around.subjects(parent)
                : List.of(host);
    }

    /** "is one of the few to vote": of those. */
    private static boolean isWhatItIs(Clause parent, Nominal host) {
        return parent.objects().contains(host)
                || parent.objects().stream()
                        .flatMap(object -> object.complements().stream())
                        .anyMatch(of -> of.nominal() == host)
                || parent.arguments().stream().anyMatch(of -> of.nominal() == host);
    }

    private List<Nominal> addressee(Clause clause, Clause parent, Around around) {
        VerbChunk verb = parent.verb();
        boolean purpose = Markers.isPurpose(clause);
        boolean promise = verb != null && stances.promises(verb.lemma());
        boolean controls = verb != null && grammar.isControlByDative(verb.lemma());
        if (verb != null && isGoing(verb.lemma())) {
            return around.subjects(parent);
        }
        for (Prepositional argument : parent.arguments()) {
            if (isRecipient(argument, controls) && !purpose && (controls || !(promise || isAhead(argument, verb)))) {
                return List.of(argument.nominal());
            }
        }
        boolean undergone = verb != null && (verb.passive() || isUndergoneEffort(parent, verb));
        List<Nominal> doers = undergone && Markers.isAim(clause) ? doers(parent) : List.of();
        return doers.isEmpty() ? around.subjects(parent) : doers;
    }

    /** "went to court to have the permit cancelled": whoever goes somewhere does so. */
    private static boolean isGoing(String verb) {
        return switch (verb) {
            case "go", "come", "return", "travel", "rush", "head", "aller", "venir", "revenir", "retourner" -> true;
            default -> false;
        };
    }

    /** "les efforts menés par la ville pour sauver le parc": efforts save nothing. */
    private boolean isUndergoneEffort(Clause participle, VerbChunk verb) {
        Nominal host = participle.host();
        return participle.kind() == Clause.Kind.PARTICIPLE
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && host != null
                && planners.isPlan(host.chunk());
    }

    /** "le parc est arrosé par la ville pour sauver les arbres": the town wants to. */
    private static List<Nominal> doers(Clause passive) {
        return passive.arguments().stream()
                .filter(Voice::isAgent)
                .map(Prepositional::nominal)
                .toList();
    }

    /** "À Gand, le maire est prêt à partir": stands where a place does. */
    private static boolean isAhead(Prepositional argument, @Nullable VerbChunk verb) {
        return verb != null && argument.nominal().chunk().begin() < verb.begin();
    }

    private boolean isRecipient(Prepositional argument, boolean controls) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("à") || preposition.lemma().equals("to"))
                && (controls || actors.isActor(argument.nominal().chunk()));
    }
}
