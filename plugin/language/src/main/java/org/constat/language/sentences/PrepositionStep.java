package org.constat.language.sentences;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Decides what a noun behind a preposition hangs on: the noun before it or the clause. */
final class PrepositionStep {
    private static final Set<String> MATERIALS = Set.of(
            "or",
            "argent",
            "bois",
            "béton",
            "acier",
            "verre",
            "pierre",
            "brique",
            "cuir",
            "plastique",
            "papier",
            "bronze",
            "marbre",
            "laine",
            "coton",
            "métal",
            "fer",
            "platine",
            "diamant",
            "carton");

    private static final Set<String> FEASTS =
            Set.of("Noël", "Pâques", "Pentecôte", "Toussaint", "Halloween", "Ramadan", "Hanoucca");

    /** Those who are named by what they have to do with. */
    private static final Set<String> RELATIONAL = Set.of(
            "auteur",
            "victime",
            "responsable",
            "témoin",
            "participant",
            "organisateur",
            "gagnant",
            "vainqueur",
            "membre",
            "partisan",
            "opposant",
            "adversaire",
            "acteur");

    private final Government government;

    PrepositionStep(Government government) {
        this.government = government;
    }

    void hold(State state, PrepositionChunk preposition) {
        state.preposition = preposition;
    }

    void attach(State state, Nominal nominal) {
        PrepositionChunk preposition = state.preposition;
        if (preposition == null) {
            return;
        }
        if (isDifference(state, preposition, nominal)) {
            state.current.argument(new Prepositional(preposition.as("by"), nominal));
            state.place(nominal);
            return;
        }
        NounChunk whose =
                Opinion.isIn(preposition, nominal.chunk()) ? nominal.chunk().possessor() : null;
        if (whose != null) {
            sourceClause(state).source(new Nominal(whose));
            state.place(nominal);
            return;
        }
        Prepositional prepositional = new Prepositional(preposition, nominal);
        if (preposition.isSource() || isOpinion(state, preposition)) {
            sourceClause(state).source(nominal);
            state.place(nominal);
            return;
        }
        if (isSpeaker(state, preposition)) {
            state.current.subject(nominal);
            state.place(nominal);
            return;
        }
        if (isObjectBehindTime(state, preposition)) {
            state.current.object(nominal);
            state.place(nominal);
            return;
        }
        if (isPartitive(state, preposition) || isObjectBehindRecipient(state, preposition)) {
            state.current.object(nominal);
            state.place(nominal);
            return;
        }
        if (isLabel(state)) {
            state.current.object(nominal);
            state.place(nominal);
            return;
        }
        if (isSumOf(state, preposition)) {
            hangOn(state, Objects.requireNonNull(state.innermost()), new Prepositional(of(preposition), nominal));
            return;
        }
        Nominal host = host(state, preposition);
        Nominal partner = host == null && state.afterCoordinator ? argumentOfSame(state, preposition) : null;
        if (partner != null) {
            partner.conjunct(nominal);
            state.chain.clear();
            state.chain.add(nominal);
        } else if (host != null) {
            hangOn(state, host, prepositional);
        } else {
            presenting(state, preposition).argument(prepositional);
            state.place(nominal);
        }
    }

    /** "présente le plan proposé comme une base": as what it is presented, not proposed. */
    private Clause presenting(State state, PrepositionChunk preposition) {
        Clause described = state.current;
        Clause around = described.parent();
        VerbChunk outer = around == null ? null : around.verb();
        boolean inside = described.kind() == Clause.Kind.PARTICIPLE && described.host() != null;
        return inside
                        && around != null
                        && outer != null
                        && preposition.lemma().equals("comme")
                        && around.objects().contains(described.host())
                        && government.governs(outer.lemma(), "comme")
                ? around
                : described;
    }

    /** "…, ont dit des voisins". */
    private static boolean isSpeaker(State state, PrepositionChunk preposition) {
        return state.current.kind() == Clause.Kind.SPEAKER
                && state.current.subjects().isEmpty()
                && SpeakerVerb.isSome(preposition, state.ahead.at(state.index - 2) == state.current.verb());
    }

    /** "Pour le préfet, la digue tient": what somebody thinks. */
    private boolean isOpinion(State state, PrepositionChunk preposition) {
        return government.isFrench()
                && preposition.lemma().equals("pour")
                && state.index == 1
                && state.ahead.at(1) instanceof NounChunk noun
                && (isNamedPerson(noun) || (noun.determiner() == Determiner.DEFINITE && government.isSomebody(noun)))
                && isCommaAhead(state);
    }

    private boolean isNamedPerson(NounChunk noun) {
        boolean known = government.isKnown(noun.head().lemma())
                || FEASTS.contains(noun.head().lemma());
        return noun.isName()
                && !noun.time()
                && (noun.title() != null || (noun.determiner() == Determiner.NONE && !known));
    }

    private static boolean isCommaAhead(State state) {
        int next = state.index + 1;
        while (state.ahead.at(next) instanceof NounChunk || state.ahead.at(next) instanceof PrepositionChunk) {
            next++;
        }
        return state.ahead.isMark(next, PunctuationChunk.Kind.COMMA) && state.ahead.at(next + 1) instanceof NounChunk;
    }

    /** "gagner du temps", "n'a pas de veto": an object, unless the verb takes "de" or goes to a place. */
    private boolean isPartitive(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && isBehind(state, verb)
                && government.isFrench()
                && preposition.lemma().equals("de")
                && !verb.passive()
                && state.current.objects().isEmpty()
                && (verb.negative() || hasArticle(state, preposition))
                && (!government.governs(verb.lemma(), "de") || (verb.negative() && government.isGiving(verb.lemma())))
                && state.ahead.at(state.index) instanceof NounChunk noun
                && !noun.isName()
                && !government.isPlace(noun);
    }

    /** "a annoncé mardi des mesures": a day has no such complement. */
    private boolean isObjectBehindTime(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && government.isFrench()
                && preposition.article()
                && preposition.lemma().equals("de")
                && !verb.passive()
                && state.current.objects().isEmpty()
                && state.ahead.at(state.index - 2) instanceof NounChunk day
                && day.time()
                && day.determiner() == Determiner.NONE
                && state.ahead.at(state.index - 3) == verb
                && state.ahead.at(state.index) instanceof NounChunk noun
                && noun.morphology().number() == GrammaticalNumber.PLURAL
                && !noun.time();
    }

    private static boolean isBehind(State state, VerbChunk verb) {
        boolean adverb = state.ahead.at(state.index - 2) instanceof AdverbChunk;
        return state.ahead.at(state.index - (adverb ? 3 : 2)) == verb;
    }

    private static boolean hasArticle(State state, PrepositionChunk preposition) {
        boolean many = state.ahead.at(state.index) instanceof NounChunk described
                && !described.modifiers().isEmpty()
                && described.morphology().number() == GrammaticalNumber.PLURAL;
        return preposition.article()
                || many
                || (state.ahead.at(state.index) instanceof NounChunk noun && noun.determiner() == Determiner.DEFINITE);
    }

    /** "offrir à l'Ukraine des garanties": a name has no such complement. */
    private boolean isObjectBehindRecipient(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        Nominal before = state.outermost();
        boolean plural = state.ahead.at(state.index) instanceof NounChunk noun
                && noun.morphology().number() == GrammaticalNumber.PLURAL
                && noun.determiner() == Determiner.NONE;
        return verb != null
                && before != null
                && plural
                && government.isFrench()
                && preposition.article()
                && preposition.lemma().equals("de")
                && !verb.passive()
                && state.current.objects().isEmpty()
                && before == state.innermost()
                && (before.chunk().isName() || before.chunk().head().lemma().equals("fois"))
                && !state.current.subjects().contains(before);
    }

    /** "…, selon X" at the end speaks for the whole, inside a clause for that clause. */
    private static Clause sourceClause(State state) {
        boolean last = state.ahead.endsSoon(state.index + 1);
        boolean wholeSentence = state.afterBoundary && last && !state.current.isRelative();
        return wholeSentence && state.current.kind() != Clause.Kind.CONTENT ? state.root() : state.current;
    }

    private static void hangOn(State state, Nominal host, Prepositional prepositional) {
        host.complement(prepositional);
        while (state.innermost() != host) {
            state.chain.remove(state.chain.size() - 1);
        }
        state.chain.add(prepositional.nominal());
    }

    private @Nullable Nominal host(State state, PrepositionChunk preposition) {
        if (state.chain.isEmpty()) {
            return null;
        }
        if (state.afterCoordinator) {
            return hostOfSame(state, preposition);
        }
        if (GerundSubject.isComplement(state, preposition)) {
            return state.innermost();
        }
        boolean awaitsVerb =
                state.current.awaitsVerb() && !state.current.subjects().isEmpty();
        if (isOf(preposition)) {
            return state.isAfterVerb() || isBehindPredicate(state) || isArgumentOfVerb(state, preposition)
                    ? null
                    : state.innermost();
        }
        if (isTimeOfEvent(state, preposition)) {
            return state.outermost();
        }
        boolean adjacent = isBehindNoun(state);
        if (adjacent && government.isFrench() && isMaterial(state, preposition)) {
            return state.innermost();
        }
        if (adjacent && government.isFrench() && isDoer(state, preposition)) {
            return state.outermost();
        }
        if (adjacent && isGovernedByListed(state, preposition)) {
            return state.outermost();
        }
        if (adjacent && !government.isFrench() && !state.afterBoundary && isSource(state)) {
            return state.innermost();
        }
        if (adjacent && isApposedToSpeaker(state)) {
            return state.innermost();
        }
        return awaitsVerb && adjacent && !state.afterBoundary ? state.outermost() : null;
    }

    private static PrepositionChunk of(PrepositionChunk preposition) {
        return new PrepositionChunk(preposition.begin(), preposition.end(), "of", "from", false);
    }

    /** "25 million crowns in emergency aid", "$3 million in losses": of what the sum consists. */
    private boolean isSumOf(State state, PrepositionChunk preposition) {
        Nominal sum = state.innermost();
        return !government.isFrench()
                && preposition.lemma().equals("in")
                && sum != null
                && isBehindNoun(state)
                && sum.chunk().quantity() != null
                && government.isMoney(sum.chunk().head().lemma())
                && state.ahead.at(state.index) instanceof NounChunk noun
                && noun.determiner() == Determiner.NONE
                && !noun.isName()
                && !noun.time()
                && !government.isPlace(noun);
    }

    /** "un diadème en or". */
    private static boolean isMaterial(State state, PrepositionChunk preposition) {
        return preposition.lemma().equals("en")
                && state.ahead.at(state.index) instanceof NounChunk noun
                && noun.determiner() == Determiner.NONE
                && MATERIALS.contains(noun.head().lemma());
    }

    /** "l'invasion de l'île par la flotte": the fleet invades. */
    private boolean isDoer(State state, PrepositionChunk preposition) {
        Nominal action = state.outermost();
        return preposition.lemma().equals("par")
                && action != null
                && state.chain.size() > 1
                && government.isAction(action.chunk().head().lemma())
                && state.ahead.at(state.index) instanceof NounChunk noun
                && !noun.time()
                && (noun.isName() || noun.determiner() == Determiner.DEFINITE);
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

    /** "said Ruth Calder, a chemist at the institute": of the chemist. */
    private static boolean isApposedToSpeaker(State state) {
        Nominal last = state.innermost();
        return state.current.kind() == Clause.Kind.SPEAKER
                && last != null
                && last != state.outermost()
                && !last.chunk().isName();
    }

    /** "depuis le début des travaux en mai": May is when the work began. */
    private boolean isTimeOfEvent(State state, PrepositionChunk preposition) {
        Nominal outermost = state.outermost();
        boolean time = state.ahead.at(state.index) instanceof NounChunk noun && noun.time();
        boolean when = preposition.lemma().equals("en") || preposition.lemma().equals("à");
        return government.isFrench()
                && outermost != null
                && time
                && when
                && !state.afterBoundary
                && isBehindNoun(state)
                && government.isEvent(outermost.chunk())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == outermost);
    }

    /** "according to people familiar with the talks": what hangs on who speaks. */
    private static boolean isSource(State state) {
        Nominal first = state.outermost();
        return first != null
                && (state.current.sources().contains(first)
                        || state.root().sources().contains(first));
    }

    private static boolean isBehindNoun(State state) {
        int before = state.index - 2;
        return state.ahead.at(before) instanceof NounChunk || state.ahead.at(before) instanceof AdjectiveChunk;
    }

    private static boolean isOf(PrepositionChunk preposition) {
        return preposition.lemma().equals("de") || preposition.lemma().equals("of");
    }

    /** "found the banker guilty of fraud": of what somebody is guilty. */
    private boolean isBehindPredicate(State state) {
        return !government.isFrench()
                && state.ahead.at(state.index - 2) instanceof AdjectiveChunk
                && !state.current.predicates().isEmpty();
    }

    /** "accuse X de fraude": the verb takes both. */
    private boolean isArgumentOfVerb(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        if (verb == null) {
            return false;
        }
        boolean directlyBehind = state.ahead.at(state.index - 2) instanceof VerbChunk;
        if (directlyBehind) {
            return true;
        }
        Nominal object = state.outermost();
        boolean bare = object != null
                && object == state.innermost()
                && state.current.objects().contains(object);
        if (bare && preposition.lemma().equals("of") && government.takesOf(verb.lemma())) {
            return true;
        }
        boolean dealt = bare && object != null && isDealt(state, verb, preposition, object);
        if (dealt || (bare && isCharge(state, verb, preposition))) {
            return true;
        }
        boolean owned = government.isFrench() && preposition.lemma().equals("de") && preposition.article();
        boolean actor = bare && !owned && object != null && government.canAct(object.chunk());
        if (government.isCopula(verb.lemma())) {
            return false;
        }
        boolean called = state.ahead.at(state.index) instanceof NounChunk name
                && name.isName()
                && name.determiner() == Determiner.NONE
                && object != null
                && !object.chunk().isName();
        return actor && !called && government.governs(verb.lemma(), preposition.lemma());
    }

    /** "à la grêle et aux inondations". */
    private static @Nullable Nominal argumentOfSame(State state, PrepositionChunk preposition) {
        List<Prepositional> arguments = state.current.arguments();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            PrepositionChunk other = arguments.get(i).preposition();
            if (other != null && isSame(other, preposition)) {
                return arguments.get(i).nominal();
            }
        }
        return null;
    }

    private static boolean isSame(PrepositionChunk first, PrepositionChunk second) {
        return first.lemma().equals(second.lemma()) || first.lemma().endsWith(" " + second.lemma());
    }

    /** "de l'UE ou de l'OTAN": the second hangs where the first does. */
    private static @Nullable Nominal hostOfSame(State state, PrepositionChunk preposition) {
        for (int i = state.chain.size() - 1; i > 0; i--) {
            Nominal nominal = state.chain.get(i);
            Nominal above = state.chain.get(i - 1);
            for (Prepositional complement : above.complements()) {
                PrepositionChunk other = complement.preposition();
                if (complement.nominal() == nominal && other != null && isSame(other, preposition)) {
                    return above;
                }
            }
        }
        return isOf(preposition) && state.chain.size() == 1 && state.current.awaitsVerb() ? state.outermost() : null;
    }

    /** "qualifie la mesure d'injuste", "traite le maire de menteur": what somebody calls it. */
    boolean isLabel(State state) {
        VerbChunk verb = state.current.verb();
        PrepositionChunk preposition = state.preposition;
        boolean bare = !(state.ahead.at(state.index) instanceof NounChunk noun)
                || (!noun.isName()
                        && (noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.INDEFINITE));
        return verb != null
                && bare
                && preposition != null
                && preposition.lemma().equals("de")
                && government.isFrench()
                && (verb.lemma().equals("qualifier") || verb.lemma().equals("traiter"))
                && (verb.passive()
                        || !state.current.objects().isEmpty()
                        || !verb.clitics().isEmpty())
                && state.current.objects().size() < 2;
    }

    /** "recule de 4 %", "a baissé de trois points": by how much. */
    private boolean isDifference(State state, PrepositionChunk preposition, Nominal nominal) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && government.isFrench()
                && preposition.lemma().equals("de")
                && isBehind(state, verb)
                && isDegree(nominal.chunk(), government.governs(verb.lemma(), "de"))
                && !isStart(state);
    }

    private static boolean isDegree(NounChunk noun, boolean governed) {
        boolean counted = noun.quantity() != null;
        return switch (noun.head().lemma()) {
            case "%", "pour cent", "point" -> counted;
            case "tiers", "moitié", "quart" -> true;
            case "degré", "euro", "dollar", "mètre", "centimètre", "tonne", "million", "milliard", "place", "rang" ->
                counted && !governed;
            case "an", "mois", "semaine", "jour", "heure", "minute" -> counted && !governed;
            default -> false;
        };
    }

    /** "passe de 9 % à 7 %": from where to where. */
    private static boolean isStart(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk next
                && next.lemma().equals("à")
                && state.ahead.at(state.index + 2) instanceof NounChunk noun
                && noun.quantity() != null;
    }

    /** "informe les riverains de la fermeture", "remercie le Chili de son aide": of what, and not whose. */
    private boolean isDealt(State state, VerbChunk verb, PrepositionChunk preposition, Nominal object) {
        return government.isFrench()
                && preposition.lemma().equals("de")
                && government.takesOf(verb.lemma())
                && state.ahead.at(state.index) instanceof NounChunk noun
                && !government.canAct(noun)
                && !government.isPlace(noun)
                && (object.chunk().isName() || isDeed(noun))
                && !RELATIONAL.contains(object.chunk().head().lemma());
    }

    private boolean isDeed(NounChunk noun) {
        return government.isAction(noun.head().lemma())
                || noun.determiner() == Determiner.POSSESSIVE
                || noun.head().lemma().equals("danger")
                || noun.head().lemma().equals("risque");
    }

    /** "accuse les deux camps de crimes", "soupçonne le trio de fraude". */
    private boolean isCharge(State state, VerbChunk verb, PrepositionChunk preposition) {
        return government.isFrench()
                && preposition.lemma().equals("de")
                && !preposition.article()
                && government.governs(verb.lemma(), "de")
                && "de".equals(government.markerOfControl(verb.lemma()))
                && !government.isControlByDative(verb.lemma())
                && state.ahead.at(state.index) instanceof NounChunk noun
                && !noun.isName()
                && noun.determiner() == Determiner.NONE;
    }
}
