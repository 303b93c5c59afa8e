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
import org.constat.language.phrases.NounChunk;
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

    Control(Grammar grammar, Stances stances, Actors actors) {
        this.grammar = grammar;
        this.handed = new HandedDown(grammar);
        this.stances = stances;
        this.actors = actors;
    }

    /** "X asks Y to act", "X accuse Y d'avoir agi": Y acts; else X does. */
    List<Nominal> controller(Clause clause, Around around) {
        Clause parent = clause.parent();
        if (parent == null) {
            return List.of();
        }
        if (clause.equals(Entrusted.deed(parent, grammar))) {
            return Entrusted.whose(clause);
        }
        if (clause.host() != null) {
            return Ranks.isRanked(clause.host().chunk())
                    ? ranked(clause.host(), parent, around)
                    : planners(clause.host(), parent, around);
        }
        VerbChunk outer = parent.verb();
        Nominal aim = outer == null ? null : aim(parent, outer);
        if (aim != null) {
            return planners(aim, parent, around);
        }
        if (outer != null && (outer.lemma().equals("se voir") || isLeftOpen(clause, parent, outer))) {
            return List.of();
        }
        if (isAccusedWhom(clause, parent, outer) || isAskedWhom(clause, parent, outer)) {
            return List.of(Objects.requireNonNull(parent.host()));
        }
        return isByObject(clause, parent, outer)
                ? parent.objects().subList(0, 1)
                : addressee(parent, Markers.isPurpose(clause), around);
    }

    /** "la priorité du maire est de rénover l'école": the mayor will, and not the priority. */
    private @Nullable Nominal aim(Clause parent, VerbChunk outer) {
        boolean linked = grammar.isCopula(outer.lemma())
                && parent.subjects().size() == 1
                && parent.predicates().isEmpty();
        Nominal subject = linked ? parent.subjects().get(0) : null;
        return subject != null && grammar.takesInfinitive(subject.chunk().head().lemma()) ? subject : null;
    }

    /** "lui demande de partir", "recommends closing", "permet de gagner du temps": the sentence does not name who does. */
    private boolean isLeftOpen(Clause clause, Clause parent, VerbChunk outer) {
        boolean purpose = Markers.isPurpose(clause);
        boolean pronoun = !purpose && !outer.clitics().isEmpty();
        boolean others = isGerund(clause) && grammar.isAboutOthers(outer.lemma());
        if (isSpentOn(clause, outer) || (!purpose && isJudgedSo(clause, parent, outer))) {
            return true;
        }
        boolean allowed = outer.lemma().equals("interdire") || outer.lemma().equals("permettre");
        boolean given = !purpose && clause.marker().equals("de") && (allowed || grammar.isGiving(outer.lemma()));
        return ((pronoun || others) && parent.objects().isEmpty())
                || isPlanOfOthers(clause, parent, outer)
                || (given && parent.arguments().stream().noneMatch(argument -> isRecipient(argument, true)));
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
                && isPlan(parent.objects().get(0).chunk())
                && !Purposes.isOwn(outer.lemma());
    }

    private boolean isByObject(Clause clause, Clause parent, @Nullable VerbChunk outer) {
        if (parent.objects().isEmpty() || isSum(parent.objects().get(0).chunk())) {
            return false;
        }
        boolean passive = outer != null && Voice.isPassive(parent, outer);
        boolean blamed = outer != null
                && isGerund(clause)
                && clause.marker().equals("for")
                && grammar.isPunishing(outer.lemma());
        boolean hired = outer != null && !passive && isHiring(outer.lemma());
        boolean punished = Markers.isDone(clause) && !passive && outer != null && !isGetting(outer.lemma());
        return punished || ((!Markers.isPurpose(clause) || blamed || hired) && canControl(parent, clause));
    }

    /** "a reçu un blâme pour avoir copié": those who got it did. */
    private static boolean isGetting(String verb) {
        return switch (verb) {
            case "recevoir", "obtenir", "toucher", "payer", "verser", "perdre", "purger", "subir" -> true;
            default -> false;
        };
    }

    /** "paid the driver 400 euros to wait": the driver does. */
    private static boolean isHiring(String verb) {
        return switch (verb) {
            case "pay", "bribe", "hire", "recruit", "employ", "send" -> true;
            case "payer", "embaucher", "recruter", "soudoyer", "envoyer" -> true;
            default -> false;
        };
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

    private static boolean isGerund(Clause clause) {
        return clause.verb() != null && clause.verb().form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** "le refus du maire de négocier", "a réaffirmé sa volonté de partir": those whose plan it is. */
    private List<Nominal> planners(Nominal host, Clause parent, Around around) {
        for (Prepositional complement : host.complements()) {
            if (isOfSomebody(complement)) {
                return List.of(complement.nominal());
            }
        }
        Nominal owner = host.namedOwner();
        if (owner != null) {
            return List.of(owner);
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

    /** "a l'intention de partir", "takes the decision to leave": the subject leaves, and not what it has or takes. */
    private boolean canControl(Clause parent, Clause infinitive) {
        VerbChunk verb = parent.verb();
        if (isPlan(parent.objects().get(0).chunk())) {
            return false;
        }
        boolean of = infinitive.marker().equals("de") || infinitive.marker().equals("of");
        boolean thing =
                of && verb != null && grammar.markerOfControl(verb.lemma()) == null && !grammar.takesOf(verb.lemma());
        return !thing || actors.isActor(parent.objects().get(0).chunk());
    }

    /** "elle est la première à voter": she votes. */
    private List<Nominal> ranked(Nominal host, Clause parent, Around around) {
        VerbChunk verb = parent.verb();
        return verb != null && grammar.isCopula(verb.lemma()) && isWhatItIs(parent, host)
                ? around.subjects(parent)
                : List.of(host);
    }

    /** "was fined 300 euros for speeding": those who pay them were. */
    private boolean isSum(NounChunk object) {
        return object.quantity() != null && grammar.isMoney(object.head().lemma());
    }

    private boolean isPlan(NounChunk object) {
        return grammar.takesInfinitive(object.head().lemma()) && !actors.isActor(object);
    }

    /** "is one of the few to vote": of those. */
    private static boolean isWhatItIs(Clause parent, Nominal host) {
        return parent.objects().contains(host)
                || parent.objects().stream()
                        .flatMap(object -> object.complements().stream())
                        .anyMatch(of -> of.nominal() == host)
                || parent.arguments().stream().anyMatch(of -> of.nominal() == host);
    }

    private List<Nominal> addressee(Clause parent, boolean purpose, Around around) {
        VerbChunk verb = parent.verb();
        boolean promise = verb != null && stances.promises(verb.lemma());
        boolean controls = verb != null && grammar.isControlByDative(verb.lemma());
        for (Prepositional argument : parent.arguments()) {
            if (isRecipient(argument, controls) && !purpose && (controls || !promise)) {
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
