package org.constat.language.extractor.status;

import java.util.Objects;
import java.util.Set;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.words.Listed;
import org.constat.language.extractor.words.Ranks;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a verb or noun makes of its content: a wish, a denial, what is so or is so no longer.
 *
 * @since 0.1
 */
public final class Contents {
    /** Verbs whose object there is not yet where it is new. */
    private static final Set<String> CREATING = Listed.as("creating");

    /** Verbs that say how somebody takes what is wanted or planned. */
    private static final Set<String> WEIGHING = Listed.as("weighing");

    private final Grammar grammar;
    private final Stances stances;
    private final NounStances nouns;
    private final Status status;

    public Contents(Grammar grammar, Stances stances, NounStances nouns, Status status) {
        this.grammar = grammar;
        this.stances = stances;
        this.nouns = nouns;
        this.status = status;
    }

    /** Returns what a verb makes of its content. */
    public @Nullable Modality imposed(Clause child, Predication said) {
        if (isEnded(said) || goesOn(said) || Linked.isKeptUp(said, child)) {
            return null;
        }
        if (Linked.isLeft(said, child)) {
            return Modality.OBLIGED;
        }
        if (isMadeSo(said)) {
            return Modality.SUPPOSED;
        }
        if (isToldTo(child, said)) {
            return Modality.ASKED;
        }
        Modality planned = Linked.aim(said, child, grammar);
        if (planned != null) {
            return planned;
        }
        if (isOnlyThought(child, said)) {
            return Modality.SUPPOSED;
        }
        return child.kind() == Clause.Kind.QUESTION
                ? Modality.ASKED
                : isChosen(child, said)
                                || isProved(child, said)
                                || Linked.isGranted(said, child, grammar)
                                || Linked.isEvident(said, child)
                        ? null
                        : imposed(said.clause(), governing(said.relation(), said.verb()), said.verb());
    }

    /** "finds the idea that Lund leaves absurd", "weighs the risk of Lund leaving": whether it leaves is open. */
    private boolean isOnlyThought(Clause child, Predication said) {
        Nominal thought = child.host();
        return thought != null
                && child.kind() == Clause.Kind.CONTENT
                && stances.status(said.relation().lemma()) == null
                && !nouns.proves(thought.chunk())
                && (grammar.isEventuality(thought.chunk().head().lemma())
                        || (grammar.isJudging(said.verb().lemma())
                                && !said.clause().predicates().isEmpty()));
    }

    /** "propose une taxe versée par les ports": they do not pay it yet. */
    public @Nullable Modality ofThingPlanned(Clause described, Predication said) {
        Nominal thing = described.host();
        boolean yetToCome = described.kind() == Clause.Kind.PARTICIPLE
                && thing != null
                && thing.chunk().determiner() == Determiner.INDEFINITE
                && !isJudgedAlready(described)
                && CREATING.contains(said.verb().lemma())
                && said.clause().objects().stream()
                        .anyMatch(object -> object.members().contains(thing));
        return yetToCome ? imposed(said.clause(), said.relation().lemma(), said.verb()) : null;
    }

    /** "promet une aide, jugée trop faible", "demande une enquête, refusée par le préfet": the promise has been judged. */
    private boolean isJudgedAlready(Clause described) {
        VerbChunk verb = described.isApart() ? described.verb() : null;
        return verb != null && (grammar.isJudging(verb.lemma()) || WEIGHING.contains(verb.lemma()));
    }

    /** "a préféré partir", "preferred to leave": and did. */
    private static boolean isChosen(Clause child, Predication said) {
        VerbChunk verb = said.verb();
        boolean prefers = verb.lemma().equals("préférer") || verb.lemma().equals("prefer");
        return prefers
                && child.kind() == Clause.Kind.INFINITIVE
                && child.host() == null
                && said.clause().objects().isEmpty()
                && isDone(verb);
    }

    /** "c'est la preuve que la digue fuit": it leaks. */
    private boolean isProved(Clause child, Predication said) {
        VerbChunk verb = said.verb();
        return ContentClauses.isThought(said.clause(), child)
                && grammar.isCopula(verb.lemma())
                && !verb.conditional()
                && verb.modality() == Modality.ASSERTED
                && status.polarity(said.clause(), verb) == Polarity.AFFIRMATIVE
                && nouns.proves(Objects.requireNonNull(child.host()).chunk());
    }

    private String governing(Relation relation, VerbChunk verb) {
        return stances.status(relation.lemma()) == Modality.SUPPOSED ? verb.lemma() : relation.lemma();
    }

    /** "failed to land": it did not land. */
    boolean isReversed(Predication said) {
        VerbChunk verb = said.verb();
        String governing = governing(said.relation(), verb);
        if (isEnded(said)) {
            return true;
        }
        if (goesOn(said)) {
            return false;
        }
        return stances.denies(governing) != (verb.negative() && imposed(said.clause(), governing, verb) == null);
    }

    /** "a cessé de fumer", "stopped smoking": not any longer; "stopped to smoke" is an aim. */
    boolean isEnded(Predication said) {
        boolean gerund = said.verb().lemma().equals("cease")
                || said.clause().children().stream().anyMatch(Reports::isGerund);
        return stances.ends(said.verb().lemma())
                && !said.verb().negative()
                && said.clause().objects().isEmpty()
                && (grammar.language().equals("fr") || gerund);
    }

    /** "makes it illegal to sell vapes": whoever may do so. */
    private static boolean isMadeSo(Predication said) {
        return !said.clause().predicates().isEmpty()
                && said.clause().objects().stream()
                        .anyMatch(object -> object.chunk().head().lemma().equals("it"));
    }

    /** "were told to leave": asked, and not said to. */
    private static boolean isToldTo(Clause child, Predication said) {
        return said.verb().lemma().equals("tell")
                && child.kind() == Clause.Kind.INFINITIVE
                && (child.marker().isEmpty() || child.marker().equals("to"))
                && !said.verb().negative();
    }

    /** "n'a cessé de nier": still did so. */
    private boolean goesOn(Predication said) {
        return stances.ends(said.verb().lemma())
                && said.verb().negative()
                && said.verb().modality() == Modality.ASSERTED
                && said.clause().objects().isEmpty();
    }

    /** "pourrait réussir à vendre": may sell; null where what the verb implies is so. */
    public @Nullable Modality implied(Predication said, Context context) {
        Modality own = status.modality(said.clause(), said.verb(), context);
        return own == Modality.ASSERTED ? null : own;
    }

    /** "parviendra à vendre": will sell. */
    private Fact inTime(Fact content, Predication said) {
        boolean later = said.verb().tense() == Tense.FUTURE
                && content.tense() == Tense.PRESENT
                && content.modality() != Modality.PLANNED
                && !stances.isPhase(said.relation().lemma())
                && isImplied(said);
        return later ? content.toBuilder().tense(Tense.FUTURE).build() : content;
    }

    /** Returns whether a verb says by itself that its content is so, or not so ("réussir", "échouer"). */
    public boolean isImplied(Predication said) {
        String governing = governing(said.relation(), said.verb());
        return stances.implies(governing) || stances.denies(governing);
    }

    /** Returns a content as it is: not at all, or no longer, where the verb says so. */
    public Fact asItIs(Fact content, Predication said) {
        if (!isOwn(content, said)) {
            return isReversed(said) && "reported".equals(content.rule()) ? unproved(content) : content;
        }
        Fact timely = inTime(content, said);
        Fact own = isReversed(said) ? Nested.reversed(timely) : timely;
        return isEnded(said) ? own.toBuilder().tense(over(said)).build() : own;
    }

    /** Who will stop selling tea will no longer sell it, which is told like what one will not do. */
    private static Tense over(Predication said) {
        return said.verb().tense() == Tense.FUTURE ? Tense.FUTURE : Tense.NO_LONGER;
    }

    /** "failed to sell the plant that it owns": it owns it. */
    private static boolean isOwn(Fact content, Predication said) {
        return ("content of " + said.verb().lemma()).equals(content.rule());
    }

    /** "failed to prove that the valve leaks": it may leak or not. */
    private static Fact unproved(Fact content) {
        return content.modality() == Modality.ASSERTED
                ? content.toBuilder().modality(Modality.SUPPOSED).build()
                : content;
    }

    private @Nullable Modality imposed(Clause clause, String governing, VerbChunk verb) {
        Modality own = stances.status(governing);
        if (own == null) {
            return isUnproved(clause, verb) ? Modality.SUPPOSED : null;
        }
        if (isDone(verb) && stances.enables(verb.lemma())) {
            return null;
        }
        boolean meant = own == Modality.WANTED || own == Modality.PLANNED;
        boolean negative = verb.negative() || (meant && status.polarity(clause, verb) == Polarity.NEGATIVE);
        if (negative && own == Modality.DENIED) {
            return Modality.POSSIBLE;
        }
        return negative ? Modality.DENIED : own;
    }

    /** "nothing proves that the valve leaks", "did not confirm that": it may leak or not. */
    private boolean isUnproved(Clause clause, VerbChunk verb) {
        return status.isDoubted(clause, verb)
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.CONTENT);
    }

    private static boolean isDone(VerbChunk verb) {
        return verb.tense() == Tense.PAST
                && verb.modality() == Modality.ASSERTED
                && !verb.negative()
                && !verb.conditional();
    }

    /** What a noun makes of its content: "la volonté de", "le premier à". */
    public @Nullable Modality ofNoun(Clause content) {
        Nominal host = content.host();
        if (host == null) {
            return Modality.SUPPOSED;
        }
        if (Purposes.isAble(host.chunk())) {
            return Modality.POSSIBLE;
        }
        if (Ranks.isRanked(host.chunk())) {
            return null;
        }
        Modality own = nouns.ofNoun(host.chunk().head().lemma());
        boolean said = ContentClauses.isOwned(host)
                && nouns.isClaim(host.chunk().head().lemma());
        return said || (own == Modality.PLANNED && isDoneAlready(content)) ? null : own;
    }

    /** "l'annonce de Lund que six villes ont signé": they have. */
    private static boolean isDoneAlready(Clause content) {
        VerbChunk verb = content.verb();
        return content.kind() == Clause.Kind.CONTENT && verb != null && verb.perfect() && !verb.conditional();
    }
}
