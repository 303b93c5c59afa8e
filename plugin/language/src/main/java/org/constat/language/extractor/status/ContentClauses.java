package org.constat.language.extractor.status;

import java.util.List;
import org.constat.Filler;
import org.constat.language.extractor.relation.Untimely;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * Knows which clauses stand for what a verb or a noun is about.
 *
 * @since 0.1
 */
public final class ContentClauses {

    private ContentClauses() {}

    public static boolean isContent(Clause child) {
        return child.host() == null
                && (child.kind() == Clause.Kind.CONTENT
                        || (child.kind() == Clause.Kind.INFINITIVE
                                && (!Markers.isPurpose(child) || Untimely.is(child.parent()))));
    }

    /** "rejette l'idée que …": what the noun stands for is what follows. */
    static boolean isThought(Clause clause, Clause child) {
        return child.kind() == Clause.Kind.CONTENT
                && child.host() != null
                && !isAnnounced(child)
                && !isOwned(child.host())
                && clause.objects().contains(child.host());
    }

    /** "rejects Lund's idea that …": the idea is rejected, and it consists in what follows. */
    public static boolean isOwnedThought(Clause clause, Clause child) {
        return child.kind() == Clause.Kind.CONTENT
                && child.host() != null
                && !isAnnounced(child)
                && isOwned(child.host())
                && clause.objects().contains(child.host());
    }

    /** "fait une demande : …": what a noun before a colon announces. */
    public static boolean isAnnounced(Clause child) {
        return child.kind() == Clause.Kind.CONTENT
                && child.host() != null
                && child.marker().equals(":");
    }

    /** "rappelle la promesse de Lund que …": what Lund has promised, and not what is said now. */
    static boolean isOwned(Nominal thought) {
        return thought.chunk().possessor() != null
                || thought.complements().stream().anyMatch(ContentClauses::isSomebodys);
    }

    private static boolean isSomebodys(Prepositional complement) {
        NounChunk owner = complement.nominal().chunk();
        PrepositionChunk preposition = complement.preposition();
        return owner.isName()
                || owner.determiner() == Determiner.DEFINITE
                || (preposition != null && preposition.article());
    }

    /** Returns whether a clause stands for what the verb is about. */
    public static boolean isContentOf(Clause clause, Clause child) {
        return isContent(child) || isThought(clause, child) || child.kind() == Clause.Kind.QUESTION;
    }

    /** Returns whether a clause describes a noun of the one around it. */
    public static boolean describes(Clause clause, Clause child) {
        return !isThought(clause, child)
                && (child.host() != null || child.isRelative())
                && child.kind() != Clause.Kind.COMPARISON;
    }

    public static boolean isSaidByNobody(Clause clause, VerbChunk verb, List<@Nullable Filler> subjects) {
        boolean unnamed = subjects.isEmpty() && Voice.isPassive(clause, verb);
        return unnamed || isUnsaid(clause) || isRumour(clause, subjects);
    }

    /** "rien ne prouve que", "personne ne croit que": nobody says it. */
    private static boolean isUnsaid(Clause clause) {
        return clause.subjects().stream()
                .anyMatch(subject ->
                        subject.chunk().isPronoun() && subject.chunk().isNegative());
    }

    /** "on soupçonne le caissier d'avoir triché": nobody is named who says so. */
    private static boolean isRumour(Clause clause, List<@Nullable Filler> subjects) {
        return subjects.isEmpty()
                && !clause.objects().isEmpty()
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE);
    }
}
