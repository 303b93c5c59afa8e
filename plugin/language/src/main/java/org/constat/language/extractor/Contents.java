package org.constat.language.extractor;

import java.util.List;
import java.util.Objects;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Knows which clauses are the content of a verb or noun, and what it makes of them: a report, a wish, a denial. */
final class Contents {
    private final Grammar grammar;
    private final Stances stances;
    private final Status status;

    Contents(Grammar grammar, Stances stances, Status status) {
        this.grammar = grammar;
        this.stances = stances;
        this.status = status;
    }

    static boolean isContent(Clause child) {
        return child.host() == null
                && (child.kind() == Clause.Kind.CONTENT
                        || (child.kind() == Clause.Kind.INFINITIVE && !Status.isPurpose(child)));
    }

    /** "rejette l'idée que …": what the noun stands for is what follows. */
    static boolean isThought(Clause clause, Clause child) {
        return child.kind() == Clause.Kind.CONTENT
                && child.host() != null
                && !isOwned(child.host())
                && clause.objects().contains(child.host());
    }

    /** "rappelle la promesse de Lund que …": what Lund has promised, and not what is said now. */
    private static boolean isOwned(Nominal thought) {
        return thought.chunk().possessor() != null
                || thought.complements().stream().anyMatch(Contents::isSomebodys);
    }

    private static boolean isSomebodys(Prepositional complement) {
        NounChunk owner = complement.nominal().chunk();
        PrepositionChunk preposition = complement.preposition();
        return owner.isName()
                || owner.determiner() == Determiner.DEFINITE
                || (preposition != null && preposition.article());
    }

    boolean reports(Clause clause, VerbChunk verb, Relation relation) {
        for (Clause child : clause.children()) {
            if (isContent(child)) {
                boolean infinitive = child.kind() == Clause.Kind.INFINITIVE;
                boolean request = infinitive
                        && child.marker().isEmpty()
                        && !clause.objects().isEmpty();
                boolean others = grammar.isAboutOthers(verb.lemma()) && isGerund(child);
                return infinitive
                        ? !request && !others && !verb.passive() && reportsInfinitive(verb, relation)
                        : !isWished(child) && (stances.reports(relation.lemma()) || stances.reports(verb.lemma()));
            }
        }
        return false;
    }

    /** "rules out closing" reports nothing, whatever a judge rules. */
    private boolean reportsInfinitive(VerbChunk verb, Relation relation) {
        boolean particle = grammar.language().equals("en") && verb.end() > verb.main() + 1;
        return !stances.isPhase(relation.lemma())
                && stances.reportsInfinitive(particle ? relation.lemma() : verb.lemma());
    }

    private static boolean isGerund(Clause content) {
        VerbChunk verb = content.verb();
        return verb != null && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** "propose que le vote ait lieu": the subjunctive is not a report. */
    private static boolean isWished(Clause content) {
        VerbChunk verb = content.verb();
        return verb != null
                && switch (verb.agreement().mood()) {
                    case SUBJUNCTIVE -> true;
                    case INFINITIVE -> verb.isFinite() && verb.isBare();
                    default -> false;
                };
    }

    /** "rien ne prouve que", "personne ne croit que": nobody says it. */
    static boolean isUnsaid(Clause clause) {
        return clause.subjects().stream()
                .anyMatch(subject ->
                        subject.chunk().isPronoun() && subject.chunk().isNegative());
    }

    /** "on soupçonne le caissier d'avoir triché": nobody is named who says so. */
    static boolean isRumour(Clause clause, List<@Nullable Filler> subjects) {
        return subjects.isEmpty()
                && !clause.objects().isEmpty()
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE);
    }

    /** Returns whether a clause stands for what the verb is about. */
    static boolean isContentOf(Clause clause, Clause child) {
        return isContent(child) || isThought(clause, child) || child.kind() == Clause.Kind.QUESTION;
    }

    /** Returns whether a clause describes a noun of the one around it. */
    static boolean describes(Clause clause, Clause child) {
        return !isThought(clause, child)
                && (child.host() != null || child.isRelative())
                && child.kind() != Clause.Kind.COMPARISON;
    }

    /** Returns what a verb makes of its content. */
    @Nullable
    Modality imposed(Clause child, Predication said) {
        if (isEnded(said)) {
            return null;
        }
        return child.kind() == Clause.Kind.QUESTION
                ? Modality.ASKED
                : isProved(child, said)
                        ? null
                        : imposed(said.clause(), governing(said.relation(), said.verb()), said.verb());
    }

    /** "c'est la preuve que la digue fuit": it leaks. */
    private boolean isProved(Clause child, Predication said) {
        VerbChunk verb = said.verb();
        return isThought(said.clause(), child)
                && grammar.isCopula(verb.lemma())
                && !verb.conditional()
                && verb.modality() == Modality.ASSERTED
                && status.polarity(said.clause(), verb) == Polarity.AFFIRMATIVE
                && stances.proves(Objects.requireNonNull(child.host()).chunk());
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
        return stances.denies(governing) != (verb.negative() && imposed(said.clause(), governing, verb) == null);
    }

    /** "a cessé de fumer", "stopped smoking": not any longer; "stopped to smoke" is an aim. */
    boolean isEnded(Predication said) {
        boolean gerund = said.verb().lemma().equals("cease")
                || said.clause().children().stream().anyMatch(Contents::isGerund);
        return stances.ends(said.verb().lemma())
                && !said.verb().negative()
                && said.clause().objects().isEmpty()
                && (grammar.language().equals("fr") || gerund);
    }

    /** Returns a content as it is: not at all, or no longer, where the verb says so. */
    Fact asItIs(Fact content, Predication said) {
        Fact own = isReversed(said) ? Nested.reversed(content) : content;
        return isEnded(said) ? own.toBuilder().tense(Tense.NO_LONGER).build() : own;
    }

    private @Nullable Modality imposed(Clause clause, String governing, VerbChunk verb) {
        Modality own = stances.status(governing);
        if (own == null) {
            return isUnproved(clause, verb) ? Modality.SUPPOSED : null;
        }
        if (isDone(verb) && stances.enables(verb.lemma())) {
            return null;
        }
        if (verb.negative() && own == Modality.DENIED) {
            return Modality.POSSIBLE;
        }
        return verb.negative() ? Modality.DENIED : own;
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
    @Nullable
    Modality ofNoun(Clause content) {
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
        Modality own = stances.ofNoun(host.chunk().head().lemma());
        boolean said = isOwned(host) && stances.isClaim(host.chunk().head().lemma());
        return said || (own == Modality.PLANNED && isDoneAlready(content)) ? null : own;
    }

    /** "l'annonce de Lund que six villes ont signé": they have. */
    private static boolean isDoneAlready(Clause content) {
        VerbChunk verb = content.verb();
        return content.kind() == Clause.Kind.CONTENT && verb != null && verb.perfect() && !verb.conditional();
    }
}
