package org.constat.language.sentences.connector;

import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.BareComplement;
import org.jspecify.annotations.Nullable;

/** Knows which of the nouns before it a relative clause is about: somebody, where only somebody can do what it says. */
final class DescribedNoun {
    private final Government government;
    private final ContentNouns contentNouns;
    private final ActorOfDeed actors;

    DescribedNoun(Government government) {
        this.government = government;
        this.contentNouns = new ContentNouns(government);
        this.actors = new ActorOfDeed(government);
    }

    /** Returns whether a noun that a clause may describe stands right before it. */
    static boolean isBefore(State state) {
        int before = state.index - 1;
        while (state.ahead.at(before) instanceof AdverbChunk
                || state.ahead.isMark(before, PunctuationChunk.Kind.COMMA)) {
            before--;
        }
        return state.ahead.at(before) instanceof NounChunk noun
                && (!noun.time() || isOccasionBefore(state, before) || isOfTime(state, before))
                && !state.chain.isEmpty();
    }

    /** "the third time this year that", "the first time since May that": what happened that often is said of the times. */
    private static boolean isOccasionBefore(State state, int time) {
        int occasion = state.ahead.at(time - 1) instanceof PrepositionChunk ? time - 2 : time - 1;
        return state.ahead.at(occasion) instanceof NounChunk noun
                && noun.quantity() != null
                && (noun.head().lemma().equals("time") || noun.head().lemma().equals("fois"));
    }

    /** "un temple du XIIe siècle, que les experts": the time behind "de" says of which age a noun is. */
    private static boolean isOfTime(State state, int time) {
        return state.ahead.at(time - 1) instanceof PrepositionChunk of
                && of.lemma().equals("de")
                && state.ahead.at(time - 2) instanceof NounChunk noun
                && !noun.time()
                && state.chain.stream().anyMatch(nominal -> nominal.chunk().equals(noun));
    }

    @Nullable
    Nominal by(State state, ConnectorChunk connector) {
        Nominal head = government.isFrench() ? null : HeadBeforeRelative.of(state, connector);
        if (head != null || isTown(state, connector)) {
            return head == null ? state.innermost() : head;
        }
        Nominal described = pastPlace(state, connector);
        described = described == null ? PastInsertedPlace.of(state, connector, government) : described;
        if (described != null) {
            return described;
        }
        Nominal nearest =
                isPersonal(connector) ? person(state, connector) : Antecedent.of(state, connector, government);
        Nominal noun =
                connector.kind() == ConnectorChunk.Kind.CONTENT ? contentNouns.orNearest(state, nearest) : nearest;
        Nominal firm = HeadedFirm.of(state, connector, noun, government);
        Nominal owner = firm == null ? ownerBehindDeed(state, connector, noun) : firm;
        if (owner != null) {
            return owner;
        }
        boolean rather = saysSomething(state, connector) || isNameOfWhose(state, connector, noun);
        Nominal actor = actors.orNearest(state, connector, noun);
        return rather ? somebody(state, actor) : actor;
    }

    /** "une société établie à Riga, dont le gérant", "son rapport, publié mardi, qui": the firm, and not where or when something was done to it. */
    private @Nullable Nominal pastPlace(State state, ConnectorChunk connector) {
        Nominal nearest = state.innermost();
        Clause clause = state.current;
        return government.isFrench()
                        && clause.kind() == Clause.Kind.PARTICIPLE
                        && nearest != null
                        && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                        && (BareComplement.isStuff(nearest.chunk())
                                || (nearest.chunk().isName() && government.isPlace(nearest.chunk())))
                        && (connector.lemma().equals("dont")
                                || connector.lemma().equals("qui"))
                ? clause.host()
                : null;
    }

    /** "la faillite de Norvale, dont les dettes": those of Norvale, as a bankruptcy has none. */
    private @Nullable Nominal ownerBehindDeed(State state, ConnectorChunk connector, @Nullable Nominal noun) {
        boolean owned = (connector.lemma().equals("dont") || connector.lemma().equals("whose"))
                && noun != null
                && government.isAction(noun.chunk().head().lemma())
                && !government.isDoer(noun.chunk())
                && state.ahead.at(state.index + 1) instanceof NounChunk;
        int inner = state.chain.indexOf(noun) + 1;
        Nominal owner = owned && inner > 0 && inner < state.chain.size() ? state.chain.get(inner) : null;
        boolean owns = owner != null
                && (owner.chunk().isName() || government.isDoer(owner.chunk()) || government.isSite(owner.chunk()));
        return owns ? owner : null;
    }

    /** "without the consent of Korland, where farmers": there, and not in the consent. */
    private boolean isTown(State state, ConnectorChunk connector) {
        Nominal nearest = state.innermost();
        return connector.lemma().equals("where")
                && nearest != null
                && nearest.chunk().isName()
                && nearest.chunk().title() == null
                && state.ahead.at(state.index - 2) == nearest.chunk()
                && state.isAfterMark(PunctuationChunk.Kind.COMMA);
    }

    private static boolean isPersonal(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "who", "whom", "to whom", "for whom", "with whom", "à qui", "avec qui", "pour qui" -> true;
            default -> false;
        };
    }

    /** "a chemist at the institute who …": the nearest that can be somebody. */
    private @Nullable Nominal person(State state, ConnectorChunk connector) {
        Nominal preferred = Antecedent.of(state, connector, government);
        Nominal worn = preferred == null ? null : wearer(state, preferred);
        boolean where = preferred != null && SomebodySomewhere.isPlace(state, preferred);
        if (worn != null || preferred == null || !(where || government.isNobody(preferred.chunk()))) {
            return worn == null ? preferred : worn;
        }
        boolean inner = false;
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal nominal = state.chain.get(i);
            boolean place = SomebodySomewhere.isPlace(state, nominal);
            if (!place && !government.isNobody(nominal.chunk())) {
                return nominal;
            }
            inner |= place;
        }
        if (where || inner) {
            return where ? SomebodySomewhere.before(state, preferred, government) : preferred;
        }
        return state.current.objects().stream()
                .filter(object -> !government.isNobody(object.chunk()))
                .reduce((first, last) -> last)
                .orElse(preferred);
    }

    /** "a woman in a red coat who left": a thing with an indefinite article right behind somebody is no person. */
    private @Nullable Nominal wearer(State state, Nominal thing) {
        NounChunk noun = thing.chunk();
        boolean behind = noun.equals(state.before())
                && !noun.isName()
                && noun.determiner() == Determiner.INDEFINITE
                && !government.isSomebody(noun)
                && !government.canAct(noun)
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("in") || preposition.lemma().equals("with"));
        return behind
                        && state.ahead.at(state.index - 3) instanceof NounChunk somebody
                        && government.isSomebody(somebody)
                ? SomebodySomewhere.among(state, somebody)
                : null;
    }

    /** "le chercheur de Lyon qui affirme": a place says nothing. */
    private boolean saysSomething(State state, ConnectorChunk connector) {
        return connector.lemma().equals("qui")
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && !verb.passive()
                && government.isSpeech(verb.lemma());
    }

    /** "le maire de Lund qui démissionne", "a student from Cork who hoped": the mayor, and not the town. */
    private boolean isNameOfWhose(State state, ConnectorChunk connector, @Nullable Nominal noun) {
        return (connector.lemma().equals("qui") || connector.lemma().equals("who"))
                && noun != null
                && noun.chunk().isName()
                && noun.chunk().title() == null
                && state.chain.size() > 1
                && noun == state.innermost()
                && state.chain.stream().anyMatch(this::isOnePerson);
    }

    private boolean isOnePerson(Nominal nominal) {
        return !nominal.chunk().isName() && nominal.conjuncts().isEmpty() && government.isSomebody(nominal.chunk());
    }

    private @Nullable Nominal somebody(State state, @Nullable Nominal otherwise) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal nominal = state.chain.get(i);
            if (government.isSomebody(nominal.chunk()) && !actors.isDeedOfSomebody(nominal)) {
                return nominal;
            }
        }
        return otherwise;
    }
}
