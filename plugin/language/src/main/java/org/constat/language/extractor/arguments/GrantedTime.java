package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Knows who is to do what time is given for: in "laisse dix jours au club pour payer", "gave the firm ten days to pay" who gets it. */
final class GrantedTime {
    private GrantedTime() {}

    /** Returns whether a clause says that somebody gives time. */
    static boolean isTold(Clause clause, VerbChunk verb, Grammar grammar) {
        List<Nominal> objects = clause.objects();
        boolean gives = grammar.isGiving(verb.lemma())
                || verb.lemma().equals("laisser")
                || verb.lemma().equals("allow");
        Nominal last = objects.isEmpty() ? null : objects.get(objects.size() - 1);
        return gives
                && last != null
                && last.chunk().time()
                && last.chunk().quantity() != null
                && !last.chunk().quantity().ordinal();
    }

    /** Returns whom it is given to; empty where that is left open. */
    static List<Nominal> recipients(Clause clause) {
        if (clause.objects().size() > 1) {
            return clause.objects().subList(0, 1);
        }
        return clause.arguments().stream()
                .filter(GrantedTime::isTo)
                .map(Prepositional::nominal)
                .limit(1)
                .toList();
    }

    private static boolean isTo(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("à") || preposition.lemma().equals("to"));
    }
}
