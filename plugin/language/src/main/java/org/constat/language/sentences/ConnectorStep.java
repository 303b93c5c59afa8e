package org.constat.language.sentences;

import java.util.Set;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Opens the clause that a connector announces. */
final class ConnectorStep {
    private static final Set<String> ASKING = Set.of(
            "demander",
            "se demander",
            "savoir",
            "ignorer",
            "vérifier",
            "décider",
            "dire",
            "voir",
            "ask",
            "wonder",
            "know",
            "see",
            "check",
            "decide",
            "say",
            "tell",
            "examine");

    private final Government government;
    private final ContentNouns contentNouns;

    ConnectorStep(Government government) {
        this.government = government;
        this.contentNouns = new ContentNouns(government);
    }

    void take(State state, ConnectorChunk connector) {
        if (isAmong(state, connector)) {
            state.preposition = new PrepositionChunk(connector.begin(), connector.end(), "dont", "including", false);
            return;
        }
        switch (connector.kind()) {
            case COORDINATOR -> coordinate(state);
            case CONTENT -> content(state, connector);
            case SUBJECT_RELATIVE, OBJECT_RELATIVE, OTHER_RELATIVE -> relative(state, connector);
            case QUESTION -> subordinate(state, connector, Clause.Kind.QUESTION);
            case CONDITION -> condition(state, connector);
            case CAUSE -> subordinate(state, connector, Clause.Kind.CAUSE);
            case CIRCUMSTANCE -> subordinate(state, connector, Clause.Kind.CIRCUMSTANCE);
            case PURPOSE -> subordinate(state, connector, Clause.Kind.PURPOSE);
            case COMPARISON -> subordinate(state, connector, Clause.Kind.COMPARISON);
        }
        state.preposition = null;
    }

    /** "six pays, dont le Chili et le Pérou": some of those before, where no verb follows. */
    private static boolean isAmong(State state, ConnectorChunk connector) {
        if (!connector.lemma().equals("dont") || !(state.ahead.at(state.index + 1) instanceof NounChunk noun)) {
            return false;
        }
        return noun.quantity() == null && state.isAfterMark(PunctuationChunk.Kind.COMMA) && !isVerbAhead(state);
    }

    private static boolean isVerbAhead(State state) {
        for (int i = state.index + 1; state.ahead.at(i) != null; i++) {
            boolean over = state.ahead.isMark(i, PunctuationChunk.Kind.STOP)
                    || state.ahead.isMark(i, PunctuationChunk.Kind.COMMA)
                    || state.ahead.isMark(i, PunctuationChunk.Kind.SEMICOLON);
            if (over) {
                return false;
            }
            if (state.ahead.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private static void coordinate(State state) {
        state.afterCoordinator = true;
        state.afterBoundary = false;
    }

    /** "que" and "that" open content behind a verb, and a relative clause behind a noun. */
    private void content(State state, ConnectorChunk connector) {
        if (isCompared(state)) {
            subordinate(state, connector, Clause.Kind.COMPARISON);
            return;
        }
        if (state.afterCoordinator) {
            anotherContent(state, connector);
        } else if (isCleft(state)) {
            cleft(state, connector);
        } else if (isTold(state)) {
            state.open(state.current, Clause.Kind.CONTENT, connector.lemma(), null);
            state.passed();
        } else if (contentNouns.of(state) != null) {
            state.open(state.current, Clause.Kind.CONTENT, connector.lemma(), contentNouns.of(state));
            state.passed();
        } else if (isBehindNoun(state) && connector.end() - connector.begin() == 1 && !isAddressee(state)) {
            relative(state, connector);
        } else {
            subordinate(state, connector, Clause.Kind.CONTENT);
        }
    }

    private static void anotherContent(State state, ConnectorChunk connector) {
        for (Clause clause = state.current; clause != null; clause = clause.parent()) {
            boolean same = clause.kind() == Clause.Kind.CONTENT
                    || clause.kind() == Clause.Kind.OBJECT_RELATIVE
                    || clause.kind() == Clause.Kind.CIRCUMSTANCE
                    || clause.kind() == Clause.Kind.CONDITION;
            if (same && clause.parent() != null) {
                state.beside(clause);
                state.passed();
                return;
            }
        }
        subordinate(state, connector, Clause.Kind.CONTENT);
    }

    private static boolean isBehindNoun(State state) {
        int before = state.index - 1;
        while (state.ahead.at(before) instanceof AdverbChunk
                || state.ahead.isMark(before, PunctuationChunk.Kind.COMMA)) {
            before--;
        }
        return state.ahead.at(before) instanceof NounChunk noun && !noun.time() && !state.chain.isEmpty();
    }

    /** "a prévenu le maire que", "a déclaré à la presse que": a verb of speech has its addressee before its content. */
    private boolean isAddressee(State state) {
        Nominal noun = state.innermost();
        VerbChunk verb = state.current.verb();
        boolean told = noun != null
                && verb != null
                && !noun.chunk().isPronoun()
                && (!government.isFrench() || noun == state.outermost())
                && !(government.isFrench() && state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.COMMA))
                && government.isSpeech(verb.lemma())
                && government.canAct(noun.chunk());
        return (told || isAddressed(state, verb)) && subjectFollows(state);
    }

    /** "plus grande que Bergen", "plus vite que les salaires". */
    private boolean isCompared(State state) {
        if (!government.isFrench() || !(state.ahead.at(state.index + 1) instanceof NounChunk)) {
            return false;
        }
        if (state.ahead.at(state.index - 1) instanceof AdjectiveChunk adjective) {
            return adjective.modifiers().stream().anyMatch(word -> isDegree(word.lemma()));
        }
        return state.ahead.at(state.index - 1) instanceof AdverbChunk
                && state.ahead.at(state.index - 2) instanceof AdverbChunk degree
                && isDegree(degree.word().lemma());
    }

    private static boolean isDegree(String lemma) {
        return lemma.equals("plus") || lemma.equals("moins") || lemma.equals("aussi");
    }

    /** "a déclaré à la presse que …". */
    private boolean isAddressed(State state, @Nullable VerbChunk verb) {
        return government.isFrench()
                && verb != null
                && government.isSpeech(verb.lemma())
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("à");
    }

    /** "told the court that …", "said in a letter that …": what stands between is no antecedent. */
    private boolean isTold(State state) {
        VerbChunk verb = state.current.verb();
        if (verb == null || !isBehindNoun(state) || !subjectFollows(state) || isApposed(state)) {
            return false;
        }
        boolean listener = state.current.objects().size() == 1 && government.takesListener(verb.lemma());
        if (government.isFrench()) {
            return listener || isToldSomewhere(state, verb);
        }
        return listener || (state.current.objects().isEmpty() && !verb.passive() && government.isSpeech(verb.lemma()));
    }

    /** "called for a boycott, a step that …": what is set apart is described, and nobody is told. */
    private static boolean isApposed(State state) {
        return state.before() instanceof NounChunk noun
                && !noun.time()
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA)
                && state.chain.size() > 1;
    }

    private static boolean subjectFollows(State state) {
        return state.ahead.at(state.index + 1) instanceof NounChunk;
    }

    private void relative(State state, ConnectorChunk connector) {
        Nominal host = isPersonal(connector) ? person(state, connector) : antecedent(state, connector);
        host = connector.kind() == ConnectorChunk.Kind.CONTENT ? contentNouns.orNearest(state, host) : host;
        if (saysSomething(state, connector) || isNameOfWhose(state, connector, host)) {
            host = somebody(state, host);
        }
        if (host != null
                && isThoughtOf(host, connector)
                && state.current.objects().contains(host)) {
            state.open(state.current, Clause.Kind.CONTENT, connector.lemma(), host);
            state.passed();
            return;
        }
        Clause parent = state.current;
        if (state.afterCoordinator && state.current.isRelative() && state.current.parent() != null) {
            state.beside(state.current);
            state.passed();
            return;
        }
        boolean when = host != null && host.chunk().head().lemma().equals("fois");
        Clause.Kind kind = when ? Clause.Kind.OTHER_RELATIVE : relativeKind(state, connector);
        Clause clause = state.open(parent, kind, connector.lemma(), host);
        RelativePreposition.place(clause, connector);
        state.passed();
    }

    /** "exclut un scénario où le pont fermerait": that it closes is what is ruled out. */
    private static boolean isThoughtOf(Nominal host, ConnectorChunk connector) {
        boolean inside = switch (connector.lemma()) {
            case "où", "dans lequel", "dans laquelle", "selon lequel", "selon laquelle" -> true;
            default -> false;
        };
        return inside
                && switch (host.chunk().head().lemma()) {
                    case "situation", "scénario", "hypothèse", "éventualité", "cas de figure", "cas" ->
                        host.complements().isEmpty();
                    default -> false;
                };
    }

    private static Clause.Kind relativeKind(State state, ConnectorChunk connector) {
        return switch (connector.kind()) {
            case SUBJECT_RELATIVE -> startsWithVerb(state) ? Clause.Kind.SUBJECT_RELATIVE : Clause.Kind.OBJECT_RELATIVE;
            case CONTENT, OBJECT_RELATIVE ->
                connector.lemma().equals("that") && startsWithVerb(state)
                        ? Clause.Kind.SUBJECT_RELATIVE
                        : Clause.Kind.OBJECT_RELATIVE;
            default -> Clause.Kind.OTHER_RELATIVE;
        };
    }

    private static boolean startsWithVerb(State state) {
        int next = state.index + 1;
        while (state.ahead.at(next) instanceof AdverbChunk || state.ahead.isMark(next, PunctuationChunk.Kind.COMMA)) {
            next++;
        }
        return !(state.ahead.at(next) instanceof NounChunk noun) || noun.time();
    }

    private static boolean isPersonal(ConnectorChunk connector) {
        return connector.lemma().equals("who") || connector.lemma().equals("whom");
    }

    /** "a chemist at the institute who …": the nearest that can be somebody. */
    private @Nullable Nominal person(State state, ConnectorChunk connector) {
        Nominal preferred = antecedent(state, connector);
        if (preferred == null || !government.isNobody(preferred.chunk())) {
            return preferred;
        }
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            if (!government.isNobody(state.chain.get(i).chunk())) {
                return state.chain.get(i);
            }
        }
        return preferred;
    }

    private static @Nullable Nominal antecedent(State state, ConnectorChunk connector) {
        return Antecedent.of(state, connector);
    }

    /** "si" behind a verb of asking is a question, else a condition. */
    private static void condition(State state, ConnectorChunk connector) {
        boolean asked = connector.lemma().equals("si") || connector.lemma().equals("if");
        VerbChunk verb = state.current.verb();
        boolean behindVerb = isBehindVerb(state) && verb != null && ASKING.contains(verb.lemma());
        subordinate(state, connector, asked && behindVerb ? Clause.Kind.QUESTION : Clause.Kind.CONDITION);
    }

    private static void subordinate(State state, ConnectorChunk connector, Clause.Kind kind) {
        Clause parent = state.current.kind() == Clause.Kind.SPEAKER ? holder(state) : state.current;
        if (isConcession(connector) && state.isAfterMark(PunctuationChunk.Kind.COMMA)) {
            parent = outOfInfinitives(parent);
        }
        boolean behindNoun = state.before() instanceof NounChunk noun && !noun.time();
        Nominal host = kind == Clause.Kind.CONTENT && behindNoun ? state.innermost() : null;
        state.open(parent, kind, connector.lemma(), host);
        state.passed();
    }

    /** "compte bâtir un pont, bien que la rive soit fragile": set apart, it goes with the clause around. */
    private static boolean isConcession(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "bien que", "quoique", "même si", "alors que", "tandis que", "although", "though", "even though" ->
                true;
            default -> false;
        };
    }

    private static Clause outOfInfinitives(Clause from) {
        Clause clause = from;
        while (clause.parent() != null
                && (clause.kind() == Clause.Kind.INFINITIVE || clause.kind() == Clause.Kind.PARTICIPLE)) {
            clause = clause.parent();
        }
        return clause;
    }

    private static Clause holder(State state) {
        return state.resumed;
    }

    /** "a annoncé jeudi à Lyon que …", "a assuré devant la presse que …": the verb still lacks what it says. */
    private boolean isToldSomewhere(State state, VerbChunk verb) {
        Nominal outermost = state.outermost();
        return outermost != null
                && state.current.objects().isEmpty()
                && !verb.passive()
                && government.isSpeech(verb.lemma())
                && state.current.children().stream().noneMatch(child -> child.kind() == Clause.Kind.CONTENT)
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == outermost);
    }

    private static boolean isBehindVerb(State state) {
        int before = state.index - 1;
        while (state.ahead.at(before) instanceof AdverbChunk) {
            before--;
        }
        return state.ahead.at(before) instanceof VerbChunk;
    }

    /** "le chercheur de Lyon qui affirme": a place says nothing. */
    private boolean saysSomething(State state, ConnectorChunk connector) {
        return connector.lemma().equals("qui")
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && !verb.passive()
                && government.isSpeech(verb.lemma());
    }

    /** "le maire de Lund qui démissionne": the mayor, and not the town. */
    private boolean isNameOfWhose(State state, ConnectorChunk connector, @Nullable Nominal host) {
        return connector.lemma().equals("qui")
                && host != null
                && host.chunk().isName()
                && host.chunk().title() == null
                && state.chain.size() > 1
                && host == state.innermost()
                && state.chain.stream()
                        .anyMatch(nominal -> !nominal.chunk().isName()
                                && nominal.conjuncts().isEmpty()
                                && government.isSomebody(nominal.chunk()));
    }

    private @Nullable Nominal somebody(State state, @Nullable Nominal otherwise) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            if (government.isSomebody(state.chain.get(i).chunk())) {
                return state.chain.get(i);
            }
        }
        return otherwise;
    }

    /** "C'est à Lyon que se tiendra le congrès": the place goes with the verb behind. */
    private boolean isCleft(State state) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        Nominal last = state.outermost();
        return government.isFrench()
                && verb != null
                && verb.lemma().equals("être")
                && clause.objects().isEmpty()
                && clause.subjects().size() == 1
                && isIt(clause.subjects().get(0).chunk().head().lemma())
                && last != null
                && clause.arguments().stream().anyMatch(argument -> argument.nominal() == last);
    }

    private static boolean isIt(String pronoun) {
        return pronoun.equals("ce") || pronoun.equals("c'");
    }

    private static void cleft(State state, ConnectorChunk connector) {
        Prepositional set =
                state.current.arguments().get(state.current.arguments().size() - 1);
        Clause clause = state.open(state.current, Clause.Kind.OTHER_RELATIVE, connector.lemma(), set.nominal());
        clause.argument(set);
        state.passed();
    }
}
