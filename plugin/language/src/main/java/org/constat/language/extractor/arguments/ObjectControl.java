package org.constat.language.extractor.arguments;

import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.Markers;
import org.constat.language.extractor.words.Actors;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Knows whether the object of a verb does what its infinitive says: "asks the town to pay", not "takes the decision to pay". */
final class ObjectControl {
    private final Grammar grammar;
    private final VerbClasses verbs;
    private final Actors actors;
    private final Planners planners;

    ObjectControl(Grammar grammar, Actors actors, Planners planners) {
        this.grammar = grammar;
        this.verbs = VerbClasses.of(grammar.language());
        this.actors = actors;
        this.planners = planners;
    }

    /** "asks the town to pay", "fined the driver for speeding": those asked or fined do or did. */
    boolean isDoer(Clause clause, Clause parent, @Nullable VerbChunk outer) {
        if (parent.objects().isEmpty() || isSum(parent.objects().get(0).chunk())) {
            return false;
        }
        boolean passive = outer != null && Voice.isPassive(parent, outer);
        boolean blamed = outer != null
                && Control.isGerund(clause)
                && clause.marker().equals("for")
                && grammar.isPunishing(outer.lemma());
        boolean hired = outer != null
                && !passive
                && isHiring(outer.lemma())
                && isToDo(clause.marker())
                && (!outer.lemma().startsWith("pay")
                        || actors.isActor(parent.objects().get(0).chunk()));
        boolean punished = Markers.isDone(clause) && !passive && outer != null && !isGetting(outer.lemma());
        return punished || ((!Markers.isPurpose(clause) || blamed || hired) && canControl(parent, clause));
    }

    /** "sent the guard to open", not "sent the guard a note before leaving". */
    private static boolean isToDo(String marker) {
        return switch (marker) {
            case "", "to", "pour", "à", "afin de", "for" -> true;
            default -> false;
        };
    }

    /** "a reçu un blâme pour avoir copié": those who got it did. */
    private static boolean isGetting(String verb) {
        return switch (verb) {
            case "recevoir", "obtenir", "toucher", "payer", "verser", "perdre", "purger", "subir" -> true;
            default -> false;
        };
    }

    /** "paid the driver 400 euros to wait", "presse la ville pour rouvrir le pont": the driver, the town does. */
    private static boolean isHiring(String verb) {
        return switch (verb) {
            case "pay", "bribe", "hire", "recruit", "employ", "send", "press", "push" -> true;
            case "payer", "embaucher", "recruter", "soudoyer", "envoyer", "presser", "pousser", "inciter" -> true;
            default -> false;
        };
    }

    /** "takes the decision to leave", "spends a fortune on selling it": the subject does, and not what it takes or spends. */
    private boolean canControl(Clause parent, Clause infinitive) {
        VerbChunk verb = parent.verb();
        boolean done = verb != null
                && (verbs.isCharging(verb.lemma())
                        || (verbs.isLettingDo(verb.lemma())
                                && infinitive.marker().isEmpty()));
        if (!done && planners.isPlan(parent.objects().get(0).chunk())) {
            return false;
        }
        boolean on = infinitive.marker().equals("on");
        boolean of = infinitive.marker().equals("de") || infinitive.marker().equals("of");
        boolean thing = on
                || (of
                        && verb != null
                        && grammar.markerOfControl(verb.lemma()) == null
                        && !grammar.takesOf(verb.lemma()));
        return !thing || actors.isActor(parent.objects().get(0).chunk());
    }

    /** "was fined 300 euros for speeding": those who pay them were. */
    private boolean isSum(NounChunk object) {
        return object.quantity() != null && grammar.isMoney(object.head().lemma());
    }
}
