package org.constat.language.extractor.arguments;

import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Knows orders that are given to nobody who is named: in "gave the order to close the road" somebody else is to close it. */
final class GivenOrders {
    private GivenOrders() {}

    static boolean is(Clause infinitive, Clause around, VerbChunk verb) {
        return infinitive.marker().isEmpty()
                && infinitive.kind() == Clause.Kind.INFINITIVE
                && around.objects().size() == 1
                && isGiven(verb.lemma())
                && isOrder(around.objects().get(0).chunk().head().lemma());
    }

    private static boolean isGiven(String verb) {
        return switch (verb) {
            case "give", "issue", "send", "grant", "shout" -> true;
            default -> false;
        };
    }

    private static boolean isOrder(String noun) {
        return switch (noun) {
            case "order", "command", "instruction", "permission", "authorisation", "authorization", "go-ahead" -> true;
            default -> false;
        };
    }
}
