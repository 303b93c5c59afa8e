package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** "une réunion à laquelle participait la ville": the town took part in the meeting, by the verb's own preposition. */
final class RelativeGoals {
    private static final String RULE = "relative";

    private final SentenceTools tools;
    private final FactWriter writer;

    RelativeGoals(SentenceTools tools, FactWriter writer) {
        this.tools = tools;
        this.writer = writer;
    }

    List<Fact> of(Predication said, List<Argument> arguments, Context context) {
        Clause clause = said.clause();
        Nominal host = clause.kind() == Clause.Kind.OTHER_RELATIVE ? clause.host() : null;
        if (host == null || !clause.objects().isEmpty() || Voice.isPassive(clause, said.verb())) {
            return List.of();
        }
        return clause.arguments().stream()
                .filter(argument -> argument.nominal() == host)
                .filter(argument -> tools.roles.governs(said.verb().lemma(), argument))
                .flatMap(argument -> facts(said, argument, arguments, context).stream())
                .toList();
    }

    private List<Fact> facts(Predication said, Prepositional goal, List<Argument> arguments, Context context) {
        Phrase host = tools.phrases.phrase(goal.nominal());
        List<@Nullable Filler> objects = new ArrayList<>();
        objects.add(host);
        List<Argument> others = new ArrayList<>(arguments);
        others.removeIf(argument -> argument.filler().equals(host));
        others.addAll(places(said.clause(), goal.nominal()));
        return writer.facts(said.with(governing(said.verb(), goal)), objects, others, context.by(RULE));
    }

    private Relation governing(VerbChunk verb, Prepositional goal) {
        PrepositionChunk preposition = goal.preposition();
        String lemma = preposition == null ? verb.lemma() : verb.lemma() + " " + preposition.lemma();
        Word head = Word.of(tools.parse.sentence().tokens().get(verb.main()).text(), lemma, Word.Kind.VERB);
        return new Relation(tools.phrases.verb(head, verb.begin(), verb.end()), lemma, verb.end(), true);
    }

    /** "lors d'entretiens à Lille, auxquels …": where it took place, it took place for all. */
    private List<Argument> places(Clause clause, Nominal host) {
        Clause around = clause.parent();
        List<Argument> found = new ArrayList<>();
        List<Prepositional> arguments = around == null ? List.of() : around.arguments();
        for (int i = 1; i < arguments.size(); i++) {
            Prepositional place = arguments.get(i);
            if (arguments.get(i - 1).nominal() == host
                    && tools.roles.ofArgument(place).equals("place")) {
                found.add(new Argument("place", tools.phrases.phrase(place.nominal())));
            }
        }
        return found;
    }
}
