package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.language.extractor.status.Purposes;
import org.constat.language.extractor.words.Actors;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Finds whose plan it is that an infinitive tells: "le refus du maire de négocier", "the plan of the town to close it". */
final class Planners {
    private final Grammar grammar;
    private final Actors actors;

    Planners(Grammar grammar, Actors actors) {
        this.grammar = grammar;
        this.actors = actors;
    }

    /** "la priorité du maire est de rénover l'école": the mayor will, and not the priority. */
    @Nullable
    Nominal aim(Clause parent, VerbChunk outer) {
        boolean linked = grammar.isCopula(outer.lemma())
                && parent.subjects().size() == 1
                && parent.predicates().isEmpty();
        Nominal subject = linked ? parent.subjects().get(0) : null;
        return subject != null && grammar.takesInfinitive(subject.chunk().head().lemma()) ? subject : null;
    }

    /** "le refus du maire de négocier", "a réaffirmé sa volonté de partir": those whose plan it is. */
    List<Nominal> of(Nominal host, Clause parent, Control.Around around) {
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

    /** "le refus", "the plan": what somebody means to do, and nobody. */
    boolean isPlan(NounChunk object) {
        return grammar.takesInfinitive(object.head().lemma()) && !actors.isActor(object);
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
}
