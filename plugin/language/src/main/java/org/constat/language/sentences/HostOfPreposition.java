package org.constat.language.sentences;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows which of the nouns before it a preposition hangs on, and when it hangs on none of them but on the clause. */
final class HostOfPreposition {
    private final Government government;
    private final OfVerb ofVerb;
    private final KindBehindTo kinds;

    HostOfPreposition(Government government) {
        this.government = government;
        this.ofVerb = new OfVerb(government);
        this.kinds = new KindBehindTo(government);
    }

    /** Returns the noun, or null for the clause. */
    @Nullable
    Nominal of(State state, PrepositionChunk preposition) {
        if (state.chain.isEmpty() || isBehindPredicate(state)) {
            return null;
        }
        if (state.afterCoordinator) {
            return SamePreposition.host(state, preposition);
        }
        if (GerundSubject.isComplement(state, preposition)) {
            return state.innermost();
        }
        if (preposition.isOf() && (isBehindDate(state) || isBehindBlame(state))) {
            return null;
        }
        Nominal deed = preposition.isOf() ? deedOfDoer(state) : null;
        if (deed != null) {
            return deed;
        }
        if (preposition.isOf()) {
            return ofVerb.takes(state, preposition) ? null : state.innermost();
        }
        return state.isNounBeforePreposition() ? nounBefore(state, preposition) : null;
    }

    /** "reconnaît l'accusé coupable de fraude": with what somebody is held to be. */
    private static boolean isBehindPredicate(State state) {
        return state.ahead.at(state.index - 2) instanceof AdjectiveChunk adjective
                && state.ahead.at(state.index - 3) instanceof NounChunk
                && !state.current.objects().isEmpty()
                && state.current.predicates().contains(adjective);
    }

    /** "tient le maire pour responsable de la panne": what somebody is held to have done. */
    private static boolean isBehindBlame(State state) {
        Nominal blame = state.innermost();
        boolean guilty = blame != null
                && switch (blame.chunk().head().lemma()) {
                    case "responsable", "coupable" -> true;
                    default -> false;
                };
        return guilty
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk pour
                && pour.lemma().equals("pour");
    }

    /** "averti en septembre d'un résultat": a month is nobody's and nothing's. */
    private boolean isBehindDate(State state) {
        Nominal date = state.innermost();
        NounChunk noun = state.noun();
        return date != null
                && date.chunk().time()
                && date.chunk().quantity() == null
                && date.chunk().determiner() == Determiner.NONE
                && government.isDate(date.chunk().head().lemma())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == date)
                && noun != null
                && !noun.time();
    }

    private @Nullable Nominal nounBefore(State state, PrepositionChunk preposition) {
        if (isTimeOfEvent(state, preposition)) {
            return state.outermost();
        }
        if (isMaterial(state, preposition)
                || isKind(state, preposition)
                || kinds.is(state, preposition)
                || isInquiry(state, preposition)
                || isGovernedByDeed(state, preposition)
                || Remit.isIn(state, preposition)
                || isDoerBehind(state, preposition)) {
            return state.innermost();
        }
        if (isWork(state, preposition)) {
            return state.innermost();
        }
        if (isMemberOfListed(state, preposition)) {
            return state.innermost();
        }
        if (isDoer(state, preposition) || isGovernedByListed(state, preposition)) {
            return state.outermost();
        }
        if (isOfSource(state) || isApposed(state)) {
            return state.innermost();
        }
        return isOfSubject(state) ? state.outermost() : null;
    }

    /** "depuis le début des travaux en mai": May is when the work began. */
    private boolean isTimeOfEvent(State state, PrepositionChunk preposition) {
        Nominal outermost = state.outermost();
        NounChunk noun = state.noun();
        boolean when = preposition.lemma().equals("en") || preposition.lemma().equals("à");
        return government.isFrench()
                && outermost != null
                && noun != null
                && noun.time()
                && when
                && !state.afterBoundary
                && government.isEvent(outermost.chunk())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == outermost);
    }

    /** "un accord sur les droits de pêche au thon": of which kind. */
    private boolean isKind(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        Nominal deed = state.innermost();
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && preposition.lemma().equals("à")
                && preposition.article()
                && state.chain.size() > 1
                && deed != null
                && deed.chunk().determiner() == Determiner.NONE
                && government.isAction(deed.chunk().head().lemma())
                && noun != null
                && isThing(noun)
                && (verb == null || !government.governs(verb.lemma(), "à"));
    }

    private boolean isThing(NounChunk noun) {
        return !noun.time()
                && !noun.isName()
                && noun.quantity() == null
                && noun.determiner() == Determiner.NONE
                && !government.canAct(noun)
                && !government.isSite(noun)
                && !government.isPlace(noun);
    }

    /** "a rise in prices", "its reliance on coal": of what changes or is relied on. */
    private boolean isGovernedByDeed(State state, PrepositionChunk preposition) {
        Nominal deed = state.innermost();
        NounChunk noun = state.noun();
        return !government.isFrench()
                && deed != null
                && noun != null
                && !noun.time()
                && state.ahead.at(state.index - 2) == deed.chunk()
                && government.isNounWith(deed.chunk().head().lemma(), preposition.lemma())
                && !(preposition.lemma().equals("in") && (government.isPlace(noun) || government.isSite(noun)));
    }

    /** "an inquiry into the leak": of what is looked into. */
    private static boolean isInquiry(State state, PrepositionChunk preposition) {
        Nominal inquiry = state.innermost();
        return preposition.lemma().equals("into")
                && inquiry != null
                && switch (inquiry.chunk().head().lemma()) {
                    case "inquiry", "enquiry", "investigation", "probe", "inquest", "research", "insight" -> true;
                    default -> false;
                };
    }

    /** "un diadème en or". */
    private boolean isMaterial(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("en")
                && noun != null
                && noun.determiner() == Determiner.NONE
                && (government.isMaterial(noun.head().lemma()) || isContent(state.innermost()));
    }

    /** "la teneur en sucre", "une formation en droit". */
    private static boolean isContent(@Nullable Nominal whole) {
        return whole != null
                && switch (whole.chunk().head().lemma()) {
                    case "teneur", "concentration", "richesse", "besoin", "approvisionnement", "formation", "licence" ->
                        true;
                    case "diplôme", "doctorat", "master", "départ", "plainte", "procès" -> true;
                    default -> false;
                };
    }

    /** "l'invasion de l'île par la flotte": the fleet invades. */
    private boolean isDoer(State state, PrepositionChunk preposition) {
        Nominal action = state.outermost();
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("par")
                && action != null
                && state.chain.size() > 1
                && government.isAction(action.chunk().head().lemma())
                && noun != null
                && !noun.time()
                && (noun.isName() || noun.determiner() == Determiner.DEFINITE);
    }

    /** "blamed a strike by pilots", "reads a book by Lund": behind an active verb and its object, whose work it is. */
    private boolean isWork(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        Nominal last = state.innermost();
        NounChunk noun = state.noun();
        return !government.isFrench()
                && preposition.lemma().equals("by")
                && verb != null
                && !verb.passive()
                && verb.isFinite()
                && last != null
                && state.current.objects().contains(last)
                && last.chunk().quantity() == null
                && noun != null
                && isDoer(noun);
    }

    private static boolean isDoer(NounChunk noun) {
        boolean bare = !noun.isName()
                && noun.determiner() == Determiner.NONE
                && noun.morphology().number() != GrammaticalNumber.PLURAL;
        return !noun.time()
                && !bare
                && switch (noun.head().lemma()) {
                    case "majority", "margin", "vote", "landslide", "head", "whisker", "hand", "arm" -> false;
                    case "end", "start", "beginning", "middle", "turn", "deadline", "date", "dawn", "time" -> false;
                    default -> noun.quantity() == null;
                };
    }

    /** "le rachat par Norda de son rival": the rival is bought, and belongs to nobody yet; or null. */
    private @Nullable Nominal deedOfDoer(State state) {
        Nominal deed = state.chain.size() > 1 ? state.chain.get(state.chain.size() - 2) : null;
        Nominal doer = state.innermost();
        boolean done = deed != null
                && government.isFrench()
                && deed.complements().stream()
                        .anyMatch(complement -> complement.nominal() == doer
                                && complement.preposition() != null
                                && complement.preposition().lemma().equals("par"))
                && deed.complements().size() == 1;
        return done ? deed : null;
    }

    /** "le rachat par Norda": who does it. */
    private boolean isDoerBehind(State state, PrepositionChunk preposition) {
        Nominal deed = state.innermost();
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("par")
                && deed != null
                && deed.chunk().determiner() == Determiner.DEFINITE
                && government.isAction(deed.chunk().head().lemma())
                && noun != null
                && !noun.time()
                && (noun.isName() || noun.determiner() == Determiner.DEFINITE);
    }

    /** "notamment la baisse des prix et l'engagement en faveur du rail": of the last that is named. */
    private boolean isMemberOfListed(State state, PrepositionChunk preposition) {
        Nominal last = state.innermost();
        return last != null
                && last.isMember()
                && preposition.lemma().equals("en faveur de")
                && government.isAction(last.chunk().head().lemma());
    }

    /** "notamment l'adhésion du pays à l'alliance": of a noun that is named among others. */
    private boolean isGovernedByListed(State state, PrepositionChunk preposition) {
        Nominal listed = state.outermost();
        boolean among = state.current.arguments().stream()
                .anyMatch(argument -> argument.nominal() == listed
                        && argument.preposition() != null
                        && argument.preposition().role().equals("including"));
        return among
                && listed != null
                && state.chain.size() > 1
                && (preposition.lemma().equals("à") || preposition.lemma().equals("en faveur de"))
                && government.isAction(listed.chunk().head().lemma());
    }

    /** "according to people familiar with the talks": what hangs on who speaks. */
    private boolean isOfSource(State state) {
        Nominal first = state.outermost();
        return !government.isFrench()
                && !state.afterBoundary
                && first != null
                && (state.current.sources().contains(first)
                        || state.root().sources().contains(first));
    }

    /** "said Ruth Calder, a chemist at the institute", "le Lumex, un vaccin contre la grippe": of the noun beside a name. */
    private static boolean isApposed(State state) {
        Nominal last = state.innermost();
        boolean apposed = last != null
                && !last.chunk().isName()
                && last.chunk().determiner() != Determiner.NONE
                && state.chain.stream().anyMatch(noun -> noun.appositions().contains(last));
        boolean speaker = state.current.kind() == Clause.Kind.SPEAKER
                && last != null
                && last != state.outermost()
                && !last.chunk().isName();
        NounChunk noun = state.noun();
        return speaker || (apposed && noun != null && !noun.time());
    }

    /** "the bridge over the river closed": before the verb it says more of the subject. */
    private static boolean isOfSubject(State state) {
        return state.current.awaitsVerb() && !state.current.subjects().isEmpty() && !state.afterBoundary;
    }
}
