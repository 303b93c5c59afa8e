package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Says what somebody gets for what he does: "ouvre ses ports en échange d'un prêt de la banque". */
final class Exchanges {
    private static final String RULE = "exchange";

    private final SentenceTools tools;
    private final FactWriter writer;
    private final Relation getting;

    Exchanges(SentenceTools tools, FactWriter writer) {
        this.tools = tools;
        this.writer = writer;
        String verb = tools.grammar.language().equals("fr") ? "recevoir" : "receive";
        this.getting = new Relation(Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB)), verb, 0, false);
    }

    static boolean isOne(Fact fact) {
        return RULE.equals(fact.rule());
    }

    List<Fact> of(Predication said, List<Argument> arguments, Context context) {
        boolean gives = !said.subjects().isEmpty()
                && !Voice.isPassive(said.clause(), said.verb())
                && tools.status.polarity(said.clause(), said.verb()) == Polarity.AFFIRMATIVE;
        List<Fact> found = new ArrayList<>();
        for (Prepositional argument : gives ? said.clause().arguments() : List.<Prepositional>of()) {
            PrepositionChunk preposition = argument.preposition();
            if (preposition != null && preposition.isExchange()) {
                List<@Nullable Filler> got = new ArrayList<>();
                argument.nominal().members().forEach(member -> got.add(tools.phrases.phrase(member)));
                List<Argument> rest = new ArrayList<>(around(arguments));
                rest.addAll(given(said));
                found.addAll(writer.facts(said.with(getting), got, rest, context.by(RULE)));
            }
        }
        return found;
    }

    /** For what: the one thing that he gives or takes on. */
    private List<Argument> given(Predication said) {
        List<Nominal> objects = said.clause().objects();
        return objects.size() == 1 && objects.get(0).conjuncts().isEmpty()
                ? List.of(new Argument("for", tools.phrases.phrase(objects.get(0))))
                : List.of();
    }

    /** From whom, and who is among those. */
    private static List<Argument> around(List<Argument> arguments) {
        return arguments.stream()
                .filter(argument ->
                        argument.role().equals("from") || argument.role().equals("including"))
                .toList();
    }
}
