package org.constat.language.extractor.arguments;

import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** "the loan he meant to repay", "la maison qu'elle a promis de vendre": repaid and sold is what the clause describes. */
final class HandedDown {
    private final Grammar grammar;

    HandedDown(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Returns whether what a relative clause describes is the object of an infinitive in it, and not its own. */
    boolean isFrom(Clause clause) {
        return clause.children().stream().anyMatch(child -> isTo(clause, child));
    }

    /** Returns what the relative clause around describes where the infinitive takes it for its object, or null. */
    @Nullable
    Nominal to(Clause infinitive) {
        Clause around = infinitive.parent();
        if (around == null || !isTo(around, infinitive) || isFrom(infinitive)) {
            return null;
        }
        return around.kind() == Clause.Kind.OBJECT_RELATIVE ? around.host() : to(around);
    }

    private boolean isTo(Clause around, Clause child) {
        VerbChunk outer = around.verb();
        VerbChunk verb = child.verb();
        boolean relative = around.kind() == Clause.Kind.OBJECT_RELATIVE || around.kind() == Clause.Kind.INFINITIVE;
        return relative
                && outer != null
                && verb != null
                && child.kind() == Clause.Kind.INFINITIVE
                && ContentClauses.isContent(child)
                && lacksObject(child, verb)
                && leaves(around, outer);
    }

    private boolean lacksObject(Clause child, VerbChunk verb) {
        return child.objects().isEmpty()
                && verb.clitics().isEmpty()
                && verb.form() == VerbChunk.Form.INFINITIVE
                && !verb.passive()
                && !grammar.isCopula(verb.lemma())
                && (!grammar.isIntransitive(verb.lemma()) || isSpeakingToNobody(child, verb))
                && child.children().stream().noneMatch(inner -> inner.kind() == Clause.Kind.CONTENT);
    }

    /** "the man they want to speak to": to whom stands before. */
    private static boolean isSpeakingToNobody(Clause child, VerbChunk verb) {
        return (verb.lemma().equals("speak") || verb.lemma().equals("talk"))
                && child.arguments().stream().noneMatch(HandedDown::isToSomebody);
    }

    private static boolean isToSomebody(Prepositional argument) {
        return argument.preposition() != null && argument.preposition().lemma().equals("to");
    }

    /** "the man she asked to leave": whoever is asked is described; "the loan she asked him to repay": what is repaid. */
    private boolean leaves(Clause around, VerbChunk outer) {
        boolean other = !around.objects().isEmpty() || Voice.isPassive(around, outer);
        return !isSeeing(outer.lemma())
                && (other || isWish(outer.lemma()) || grammar.markerOfControl(outer.lemma()) == null)
                && outer.clitics().isEmpty();
    }

    private static boolean isWish(String verb) {
        return switch (verb) {
            case "want", "need", "like", "prefer", "intend", "mean", "expect" -> true;
            default -> false;
        };
    }

    private static boolean isSeeing(String verb) {
        return switch (verb) {
            case "let", "make", "have", "see", "hear", "watch", "laisser", "faire", "voir", "entendre", "regarder" ->
                true;
            default -> false;
        };
    }
}
