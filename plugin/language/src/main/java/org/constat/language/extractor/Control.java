package org.constat.language.extractor;

import java.util.List;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Finds who does what an infinitive says: "X asks Y to act", "X promises to act", "the plan of X to act". */
final class Control {
    /** Finds the grammatical subjects of the clause around. */
    interface Around {
        List<Nominal> subjects(Clause clause);
    }

    private final Grammar grammar;
    private final Stances stances;
    private final Actors actors;

    Control(Grammar grammar, Stances stances, Actors actors) {
        this.grammar = grammar;
        this.stances = stances;
        this.actors = actors;
    }

    /** "X asks Y to act", "X accuse Y d'avoir agi": Y acts; else X does. */
    List<Nominal> controller(Clause clause, Around around) {
        Clause parent = clause.parent();
        boolean purpose = Markers.isPurpose(clause);
        if (parent == null) {
            return List.of();
        }
        if (clause.host() != null) {
            return Ranks.isRanked(clause.host().chunk())
                    ? ranked(clause.host(), parent, around)
                    : planners(clause.host(), parent, around);
        }
        VerbChunk outer = parent.verb();
        if (!purpose
                && outer != null
                && !outer.clitics().isEmpty()
                && parent.objects().isEmpty()) {
            return List.of();
        }
        boolean gerund = clause.verb() != null && clause.verb().form() == VerbChunk.Form.PRESENT_PARTICIPLE;
        if (gerund && outer != null && parent.objects().isEmpty() && grammar.isAboutOthers(outer.lemma())) {
            return List.of();
        }
        boolean blamed = gerund && clause.marker().equals("for") && outer != null && grammar.isPunishing(outer.lemma());
        boolean given = outer != null && !purpose && clause.marker().equals("de") && grammar.isGiving(outer.lemma());
        if (given && parent.arguments().stream().noneMatch(argument -> isRecipient(argument, true))) {
            return List.of();
        }
        boolean passive = outer != null && Voice.isPassive(parent, outer);
        if (Markers.isDone(clause) && !parent.objects().isEmpty() && !passive) {
            return parent.objects().subList(0, 1);
        }
        boolean object = (!purpose || blamed) && !parent.objects().isEmpty() && canControl(parent, clause);
        return object ? parent.objects().subList(0, 1) : addressee(parent, purpose, around);
    }

    /** "le refus du maire de négocier", "a réaffirmé sa volonté de partir": those whose plan it is. */
    private List<Nominal> planners(Nominal host, Clause parent, Around around) {
        for (Prepositional complement : host.complements()) {
            if (isOfSomebody(complement)) {
                return List.of(complement.nominal());
            }
        }
        if (Purposes.isAble(host.chunk())) {
            return List.of(host);
        }
        VerbChunk verb = parent.verb();
        boolean own = verb != null
                && parent.objects().contains(host)
                && (isPossessed(host.chunk()) || Purposes.isOwn(verb.lemma()));
        return own && verb != null ? around.subjects(parent) : List.of();
    }

    private static boolean isPossessed(NounChunk noun) {
        return noun.possessor() != null && noun.possessor().isPronoun();
    }

    private boolean isOfSomebody(Prepositional complement) {
        PrepositionChunk preposition = complement.preposition();
        return preposition != null
                && (preposition.lemma().equals("de") || preposition.lemma().equals("of"))
                && (preposition.article() || actors.canPlan(complement.nominal().chunk()));
    }

    /** "a l'intention de partir": the subject leaves, and not its intention. */
    private boolean canControl(Clause parent, Clause infinitive) {
        VerbChunk verb = parent.verb();
        boolean thing =
                infinitive.marker().equals("de") && verb != null && grammar.markerOfControl(verb.lemma()) == null;
        return !thing || actors.isActor(parent.objects().get(0).chunk());
    }

    /** "elle est la première à voter": she votes. */
    private List<Nominal> ranked(Nominal host, Clause parent, Around around) {
        VerbChunk verb = parent.verb();
        return verb != null
                        && grammar.isCopula(verb.lemma())
                        && parent.objects().contains(host)
                ? around.subjects(parent)
                : List.of(host);
    }

    private List<Nominal> addressee(Clause parent, boolean purpose, Around around) {
        VerbChunk verb = parent.verb();
        boolean promise = verb != null && stances.promises(verb.lemma());
        boolean controls = verb != null && grammar.isControlByDative(verb.lemma());
        for (Prepositional argument : parent.arguments()) {
            if (isRecipient(argument, controls) && !purpose && !promise) {
                return List.of(argument.nominal());
            }
        }
        return around.subjects(parent);
    }

    private boolean isRecipient(Prepositional argument, boolean controls) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("à") || preposition.lemma().equals("to"))
                && (controls || actors.isActor(argument.nominal().chunk()));
    }
}
