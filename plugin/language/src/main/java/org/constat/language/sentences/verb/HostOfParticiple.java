package org.constat.language.sentences.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Knows which of the nouns before it a past participle describes: one that agrees with it and can be what it says.
 *
 * @since 0.1
 */
public final class HostOfParticiple {
    private final Government government;

    HostOfParticiple(Government government) {
        this.government = government;
    }

    /** Behind a comma a participle describes the whole noun, else the nearest; one that agrees in any case. */
    @Nullable
    Nominal of(State state, VerbChunk participle) {
        if (isMoved(state, participle)) {
            return state.current.subjects().get(0);
        }
        Nominal share = state.innermost();
        if (share != null && isShareOfThem(state, share)) {
            return share;
        }
        Nominal located = LocatedNoun.of(state);
        if (located != null && canBe(located, participle)) {
            return located;
        }
        Nominal holder = holder(state);
        if (holder != null
                && canBe(holder, participle)
                && (isHeading(state, holder) || !government.verbs().isDoneToTown(participle.lemma()))) {
            return holder;
        }
        Nominal body = government.isFrench() ? null : BodyOfFigure.before(state, participle);
        if (body != null) {
            return body;
        }
        Nominal event = scheduled(state, participle);
        if (event != null) {
            return event;
        }
        List<Nominal> candidates = new ArrayList<>(state.chain);
        if (!state.afterBoundary) {
            Collections.reverse(candidates);
        }
        candidates.addAll(around(state.current));
        if (government.isFrench() && state.afterBoundary) {
            candidates.sort(Comparator.comparing(nominal -> isBare(nominal.chunk())
                    || isEndOfStretch(state, nominal)
                    || isWhereItWas(state, nominal, participle)));
        }
        for (Nominal nominal : candidates) {
            Nominal whole = BareComplement.whole(state, nominal);
            if (whole != nominal && canBe(whole, participle)) {
                return whole;
            }
            if (canBe(nominal, participle) || isDay(state, nominal, participle)) {
                return nominal;
            }
        }
        return state.innermost();
    }

    /** "suit des cours donnés dans la salle, payés par la ville": what the clause speaks of, or what it describes, and what is around that. */
    private static List<Nominal> around(Clause from) {
        List<Nominal> found = new ArrayList<>(from.objects());
        found.addAll(from.subjects());
        Clause clause = from;
        while (clause.kind() == Clause.Kind.PARTICIPLE && clause.host() != null && clause.parent() != null) {
            found.add(clause.host());
            clause = clause.parent();
            found.addAll(clause.objects());
            found.addAll(clause.subjects());
        }
        return found;
    }

    /** "le maire de Lens mis en examen", "le pont de Lens fermé": returns the mayor or the bridge, and not the town; null where none is named so. */
    private @Nullable Nominal holder(State state) {
        Nominal town = state.innermost();
        Nominal office = state.chain.size() < 2 ? null : state.chain.get(state.chain.size() - 2);
        boolean held = government.isFrench()
                && town != null
                && office != null
                && !state.afterBoundary
                && LocatedNoun.isBareName(town.chunk())
                && !office.chunk().isName()
                && (government.isSomebody(office.chunk())
                        || government.isSite(office.chunk())
                        || isHeading(state, office))
                && office.complements().stream().anyMatch(complement -> complement.nominal() == town);
        return held ? office : null;
    }

    /** "douze tableaux, dont la moitié prêtés par Lens": that half, although the participle agrees with the whole. */
    private boolean isShareOfThem(State state, Nominal share) {
        boolean part = switch (share.chunk().head().lemma()) {
            case "moitié", "tiers", "quart", "plupart", "majorité", "cinquième", "dixième" -> true;
            default -> false;
        };
        return part
                && government.isFrench()
                && state.before() == share.chunk()
                && state.ahead.at(state.index - 2) instanceof ConnectorChunk connector
                && connector.lemma().equals("dont");
    }

    /** "Mur de Taverny effondré : un enquêteur nommé": what a headline begins with. */
    private static boolean isHeading(State state, Nominal office) {
        Chunk next = state.ahead.at(state.index + 1);
        return office.chunk().begin() == 0
                && isBare(office.chunk())
                && (next == null || next instanceof PunctuationChunk);
    }

    /** "l'étape du Tour d'Anjou prévue jeudi": what the chain of nouns begins with, unless it ends with an event. */
    private @Nullable Nominal scheduled(State state, VerbChunk participle) {
        Nominal last = state.innermost();
        boolean sought = government.verbs().isScheduling(participle.lemma())
                && last != null
                && !government.isHappening(last.chunk());
        return !sought
                ? null
                : state.chain.stream()
                        .filter(nominal -> canBe(nominal, participle) && !isSomebodyOrPlace(nominal.chunk()))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isSomebodyOrPlace(NounChunk noun) {
        return government.isSomebody(noun) || government.isSite(noun) || government.isKindOfPlace(noun);
    }

    /** "ouvre une enquête pour vol, confiée à la police": behind a comma hardly what has no article. */
    private static boolean isBare(NounChunk noun) {
        return noun.determiner() == Determiner.NONE
                && !noun.isName()
                && noun.quantity() == null
                && noun.title() == null;
    }

    /** "finance la ligne entre Brive et Paris, jugée trop chère": the line, and neither of its ends. */
    private static boolean isEndOfStretch(State state, Nominal nominal) {
        return state.current.arguments().stream()
                .filter(argument -> argument.preposition() != null
                        && argument.preposition().role().equals("between"))
                .map(Prepositional::nominal)
                .anyMatch(end -> end == nominal || end.conjuncts().contains(nominal));
    }

    /** "arrêté à Pau, soupçonné de vol": whoever the clause is about, and not the town, which would be "située". */
    private boolean isWhereItWas(State state, Nominal nominal, VerbChunk participle) {
        NounChunk noun = nominal.chunk();
        return LocatedNoun.isBareName(noun)
                && !government.verbs().isDoneToTown(participle.lemma())
                && (isDescription(state.current)
                        || state.current.subjects().stream()
                                .anyMatch(subject -> government.isSomebody(subject.chunk())))
                && state.current.arguments().stream()
                        .anyMatch(argument -> argument.nominal() == nominal
                                && argument.preposition() != null
                                && LocatedNoun.isWhere(argument.preposition()));
    }

    /** "des billets imprimés à Pau, vendus par un club". */
    private static boolean isDescription(Clause clause) {
        return clause.kind() == Clause.Kind.PARTICIPLE && clause.host() != null;
    }

    /** "Sales rose to 12 million, helped by", "posted a loss, hit by": what moves whoever the clause is about. */
    private boolean isMoved(State state, VerbChunk participle) {
        return state.afterBoundary
                && state.current.subjects().size() == 1
                && government.verbs().isInfluencing(participle.lemma());
    }

    private boolean canBe(Nominal nominal, VerbChunk participle) {
        NounChunk noun = nominal.chunk();
        return (!noun.time() || noun.quantity() != null)
                && agrees(noun.morphology(), participle.agreement())
                && !isNobodys(noun, participle)
                && !isDeed(nominal, participle)
                && !isOneOfMany(noun, participle);
    }

    /** "la réouverture de la gare, fermée depuis mai": what is done to the station is no deed that is closed. A seat is none. */
    private boolean isDeed(Nominal nominal, VerbChunk participle) {
        return government.verbs().isTangible(participle.lemma())
                && !government.isSite(nominal.chunk())
                && government.isAction(nominal.chunk().head().lemma())
                && !nominal.complements().isEmpty();
    }

    /** "un contrat avec Moreau, évalué", "l'étape du Tour d'Anjou prévue jeudi": no name bears a price or is planned. */
    private boolean isNobodys(NounChunk noun, VerbChunk participle) {
        boolean bare = noun.isName() && noun.title() == null;
        return (noun.isName() && government.verbs().isPricing(participle.lemma()))
                || (bare && government.verbs().isScheduling(participle.lemma()))
                || (isNamed(noun) && government.verbs().isPublishing(participle.lemma()));
    }

    /** "organise une journée destinée aux voisins": a time that is an object is a thing like others. */
    private static boolean isDay(State state, Nominal nominal, VerbChunk participle) {
        return nominal.chunk().time()
                && state.current.objects().contains(nominal)
                && agrees(nominal.chunk().morphology(), participle.agreement());
    }

    /** "un sommet de 35 pays surnommé": several are not called so in the singular. */
    private static boolean isOneOfMany(NounChunk noun, VerbChunk participle) {
        Quantity quantity = noun.quantity();
        return participle.agreement().number() == GrammaticalNumber.SINGULAR
                && noun.morphology().number() == GrammaticalNumber.NONE
                && quantity != null
                && !quantity.ordinal()
                && quantity.unit() == null
                && quantity.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isNamed(NounChunk noun) {
        return noun.isName() || noun.modifiers().stream().anyMatch(word -> word.kind() == Word.Kind.NAME);
    }

    public static boolean agrees(Morphology noun, Morphology participle) {
        boolean number = noun.number() == GrammaticalNumber.NONE
                || participle.number() == GrammaticalNumber.NONE
                || noun.number() == participle.number();
        boolean gender = noun.gender() == Morphology.Gender.NONE
                || participle.gender() == Morphology.Gender.NONE
                || noun.gender() == participle.gender();
        return number && gender;
    }
}
