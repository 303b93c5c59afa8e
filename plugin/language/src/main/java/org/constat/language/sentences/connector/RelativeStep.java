package org.constat.language.sentences.connector;

import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.PushedRelative;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Opens a clause that describes a noun, and knows what the noun is in it: subject, object or circumstance. */
final class RelativeStep {
    private final DescribedNoun described;
    private final Denial denials;
    private final PushedRelative pushed;

    RelativeStep(Government government) {
        this.pushed = new PushedRelative(government);
        this.described = new DescribedNoun(government);
        this.denials = new Denial(government);
    }

    void open(State state, ConnectorChunk connector) {
        NounChunk part = PartOfWhole.before(state, connector);
        if (part != null) {
            PartOfWhole.open(state, connector, part);
            return;
        }
        boolean denial = Denial.is(state, connector);
        Nominal host = denial ? denials.denied(state) : described.by(state, connector);
        Clause around = denial ? Denial.around(state.current) : state.current;
        if (host != null && isThoughtOf(host, connector) && around.objects().contains(host)) {
            state.open(around, Clause.Kind.CONTENT, connector.lemma(), host);
        } else if (state.afterCoordinator && around.isRelative() && around.parent() != null) {
            joined(state, connector, around, around.parent());
        } else {
            boolean other = isOccasion(host) || pushed.begins(state, connector);
            Clause.Kind kind = other ? Clause.Kind.OTHER_RELATIVE : kind(state, connector);
            boolean whole = host == null && kind == Clause.Kind.SUBJECT_RELATIVE && isBehindClause(state, connector);
            Clause clause = state.open(around, kind, connector.lemma(), whole ? itself(connector) : host);
            RelativePreposition.place(state, clause, connector);
        }
        state.passed();
    }

    /** "It has closed, which worries the town": that it has. */
    private static boolean isBehindClause(State state, ConnectorChunk connector) {
        return connector.lemma().equals("which") && state.isAfterMark(PunctuationChunk.Kind.COMMA);
    }

    private static Nominal itself(ConnectorChunk connector) {
        Word pronoun = Word.of(connector.lemma(), connector.lemma(), Word.Kind.PRONOUN);
        return new Nominal(NounChunk.alone(connector.begin(), connector.end(), pronoun, Morphology.UNKNOWN));
    }

    /** "un moteur qui consomme peu et dont le prix baisse", "une ville dont il rêve et qui l'attend": both describe the same noun, each in its way. */
    private static void joined(State state, ConnectorChunk connector, Clause first, Clause parent) {
        boolean whose = connector.lemma().equals("dont") || connector.lemma().equals("whose");
        boolean who = connector.kind() == ConnectorChunk.Kind.SUBJECT_RELATIVE
                && (first.kind() == Clause.Kind.OTHER_RELATIVE || first.kind() == Clause.Kind.OBJECT_RELATIVE)
                && startsWithVerb(state);
        if (whose || who) {
            Clause clause = state.open(parent, kind(state, connector), connector.lemma(), first.host());
            RelativePreposition.place(state, clause, connector);
        } else {
            state.beside(first);
        }
    }

    /** "la première fois que …", "the first time that": then, and neither who nor what. */
    private static boolean isOccasion(@Nullable Nominal host) {
        return host != null
                && (host.chunk().head().lemma().equals("fois")
                        || (host.chunk().head().lemma().equals("time")
                                && host.chunk().quantity() != null));
    }

    /** "exclut un scénario où le pont fermerait": that it closes is what is ruled out. */
    private static boolean isThoughtOf(Nominal host, ConnectorChunk connector) {
        return isInside(connector)
                && switch (host.chunk().head().lemma()) {
                    case "situation", "scénario", "hypothèse", "éventualité", "cas de figure", "cas" ->
                        host.complements().isEmpty();
                    default -> false;
                };
    }

    private static boolean isInside(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "où", "dans lequel", "dans laquelle", "selon lequel", "selon laquelle" -> true;
            default -> false;
        };
    }

    private static Clause.Kind kind(State state, ConnectorChunk connector) {
        boolean eitherWay = connector.kind() == ConnectorChunk.Kind.SUBJECT_RELATIVE
                || connector.lemma().equals("that");
        return switch (connector.kind()) {
            case SUBJECT_RELATIVE, CONTENT, OBJECT_RELATIVE ->
                eitherWay && startsWithVerb(state) ? Clause.Kind.SUBJECT_RELATIVE : Clause.Kind.OBJECT_RELATIVE;
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
}
