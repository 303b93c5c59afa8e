package org.constat.language.sentences.connector;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.HostOfParticiple;
import org.jspecify.annotations.Nullable;

/** Finds who does what only somebody does behind a deed: "the approval of the council, which refused", "le soutien de la région, qui promet". */
final class ActorOfDeed {
    private final Government government;

    ActorOfDeed(Government government) {
        this.government = government;
    }

    /** "le chiffre d'affaires du groupe, qui emploie …": what only somebody does is not done by a sum. */
    @Nullable
    Nominal orNearest(State state, ConnectorChunk connector, @Nullable Nominal noun) {
        boolean deliberate =
                (connector.lemma().equals("qui") || connector.lemma().equals("which"))
                        && noun != null
                        && (!government.isDoer(noun.chunk()) || isDeedOfSomebody(noun))
                        && !government.isSite(noun.chunk())
                        && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                        && !verb.passive()
                        && (government.isDeliberate(verb.lemma()) || government.isReacting(verb.lemma()));
        for (int i = state.chain.size() - 1; deliberate && noun != null && i >= 0; i--) {
            Nominal inner = state.chain.get(i);
            Nominal named = i == 0 ? null : bearer(inner, state.chain.get(i - 1));
            if (named != null && named != noun && agreesWithVerb(state, named)) {
                return named;
            }
            if (isActing(inner.chunk()) && !isWhereItIs(inner, noun) && agreesWithVerb(state, inner)) {
                return inner;
            }
        }
        return noun;
    }

    /** Returns whether a noun names what somebody does: "le soutien du ministère", though a supporter may be called so, too. */
    boolean isDeedOfSomebody(Nominal noun) {
        return government.isAction(noun.chunk().head().lemma())
                && government.isSomebody(noun.chunk())
                && noun.chunk().determiner() == Determiner.DEFINITE
                && !noun.complements().isEmpty();
    }

    /** "le soutien de la région, qui promet": those who govern it. */
    private boolean isActing(NounChunk noun) {
        return government.isDoer(noun) || government.isKindOfPlace(noun);
    }

    /** "la fermeture de l'usine de Nantes, qui emploie": the plant has its name from the town. */
    private @Nullable Nominal bearer(Nominal name, Nominal noun) {
        boolean bears = name.chunk().isName()
                && name.chunk().title() == null
                && !noun.chunk().isName()
                && noun.complements().stream().anyMatch(complement -> complement.nominal() == name);
        return bears && (government.isSite(noun.chunk()) || government.isDoer(noun.chunk())) ? noun : null;
    }

    /** "l'usine de Nantes, qui emploie 300 personnes": the town names the plant, and employs nobody. */
    private boolean isWhereItIs(Nominal place, Nominal site) {
        return place.chunk().isName() && (government.isPlace(place.chunk()) || government.isSite(site.chunk()));
    }

    private static boolean agreesWithVerb(State state, Nominal nominal) {
        return state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && HostOfParticiple.agrees(nominal.chunk().morphology(), verb.agreement());
    }
}
