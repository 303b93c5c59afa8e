package org.constat.language.sentences.connector;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Tense;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Gives the noun that a relative clause describes its role in that clause ("la gare où …", "the deal under which …"). */
final class RelativePreposition {
    private static final Set<String> KINDS_OF_DATE = Set.of("date", "année", "jour", "mois", "moment", "époque");
    private static final Map<String, String[]> PREPOSITIONS = new HashMap<>();

    static {
        add("à", "to", "auquel", "à laquelle", "auxquels", "auxquelles", "à qui");
        add("dans", "place", "où", "dans lequel", "dans laquelle", "dans lesquels", "dans lesquelles");
        add("pour", "for", "pour lequel", "pour laquelle", "pour lesquels");
        add("avec", "with", "avec lequel", "avec laquelle", "avec qui");
        add("par", "by", "par lequel", "par laquelle");
        add("sur", "about", "sur lequel", "sur laquelle");
        add("contre", "against", "contre lequel", "contre laquelle");
        add("selon", "source", "selon lequel", "selon laquelle", "selon lesquels", "selon lesquelles");
        add("in", "place", "where", "in which", "at which");
        add("to", "to", "to which", "to whom");
        add("for", "for", "for which", "for whom");
        add("with", "with", "with which", "with whom");
        add("by", "by", "by which");
        add("from", "from", "from which");
        add("against", "against", "against which");
        add("under", "under", "under which");
        add("during", "time", "during which");
    }

    private RelativePreposition() {}

    private static void add(String lemma, String role, String... markers) {
        for (String marker : markers) {
            PREPOSITIONS.put(marker, new String[] {lemma, role});
        }
    }

    /** Adds the host of a clause to its arguments, or to its sources ("un rapport selon lequel …"). */
    static void place(State state, Clause clause, ConnectorChunk connector) {
        Nominal date = dateBefore(state);
        if (date != null && clause.kind() == Clause.Kind.OTHER_RELATIVE) {
            clause.argument(new Prepositional(preposition(connector, "en", "time"), date));
            return;
        }
        boolean opinion = isInEyesOf(state, connector);
        String[] known = PREPOSITIONS.get(opinion ? "selon lequel" : connector.lemma());
        Nominal host = clause.host();
        if (known == null || host == null || clause.kind() != Clause.Kind.OTHER_RELATIVE) {
            return;
        }
        PrepositionChunk preposition = preposition(connector, known[0], known[1]);
        if (preposition.isSource()) {
            clause.source(host.chunk().time() ? beforeDate(clause, host) : host);
        } else {
            clause.argument(new Prepositional(preposition, host));
        }
    }

    /** "des rumeurs, en mai, selon lesquelles": no date tells anything. */
    private static Nominal beforeDate(Clause clause, Nominal date) {
        Clause around = clause.parent();
        if (around == null) {
            return date;
        }
        return Stream.of(others(around), around.objects().stream(), around.subjects().stream())
                .flatMap(nominals -> nominals)
                .filter(nominal -> !nominal.chunk().time())
                .filter(nominal -> nominal.chunk().end() < date.chunk().begin())
                .max(Comparator.comparingInt(nominal -> nominal.chunk().end()))
                .orElse(date);
    }

    private static Stream<Nominal> others(Clause clause) {
        return clause.arguments().stream().map(Prepositional::nominal);
    }

    private static PrepositionChunk preposition(ConnectorChunk connector, String lemma, String role) {
        return new PrepositionChunk(connector.begin(), connector.end(), lemma, role, false);
    }

    /** "jusqu'en 1995, date à laquelle il …", "1995, année où il …": returns what the clause is dated by; null where it is not. */
    private static @Nullable Nominal dateBefore(State state) {
        boolean apart = state.ahead.at(state.index - 1) instanceof NounChunk kind
                && KINDS_OF_DATE.contains(kind.head().lemma())
                && kind.determiner() == Determiner.NONE
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
        return apart && state.ahead.at(state.index - 3) instanceof NounChunk date && date.time()
                ? new Nominal(date)
                : null;
    }

    /** "la sénatrice, pour qui la facture est trop lourde", "pour qui « rien ne presse »": so it is in her eyes. */
    private static boolean isInEyesOf(State state, ConnectorChunk connector) {
        int verb = state.ahead.verbOf(state.index);
        boolean present = state.ahead.at(verb) instanceof VerbChunk said && said.tense() == Tense.PRESENT;
        return connector.lemma().equals("pour qui")
                && state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.COMMA)
                && (present || state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.QUOTE));
    }
}
