package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.Stances;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Takes from "promises to provide help" that help is promised, and from "asks the army to send a boat" for what. */
final class PromisedGifts {
    private static final String RULE = "promised gift";

    private final Grammar grammar;
    private final Stances stances;
    private final FactWriter writer;

    PromisedGifts(Grammar grammar, Stances stances, FactWriter writer) {
        this.grammar = grammar;
        this.stances = stances;
        this.writer = writer;
    }

    List<Fact> of(Predication said, List<Fact> contents, Context context) {
        boolean gives = said.clause().children().stream().anyMatch(this::isGiving);
        boolean asks = stances.asks(said.verb().lemma());
        if (!gives || !(asks || stances.promises(said.relation().lemma()))) {
            return List.of();
        }
        List<Fact> found = new ArrayList<>();
        List<Fact> given = (asks ? contents.subList(0, Math.min(1, contents.size())) : contents)
                .stream().filter(this::isGiving).toList();
        for (Fact content : given) {
            if (content.object() instanceof Phrase gift && asks && content.subject() instanceof Phrase giver) {
                found.addAll(writer.facts(said, List.of(object(giver, gift)), asked(giver, gift), context.by(RULE)));
            } else if (content.object() != null && !asks) {
                List<@Nullable Filler> objects = List.of(content.object());
                found.addAll(writer.facts(said, objects, content.arguments(), context.by(RULE)));
            }
        }
        return found;
    }

    /** In English the army is asked for a boat, in French a boat is asked of the army. */
    private Phrase object(Phrase giver, Phrase gift) {
        return grammar.language().equals("fr") ? gift : giver;
    }

    private List<Argument> asked(Phrase giver, Phrase gift) {
        return List.of(grammar.language().equals("fr") ? new Argument("to", giver) : new Argument("for", gift));
    }

    private boolean isGiving(Fact content) {
        Word verb = content.relation().head();
        return verb != null && grammar.isGiving(verb.lemma());
    }

    private boolean isGiving(Clause child) {
        VerbChunk verb = child.verb();
        return child.kind() == Clause.Kind.INFINITIVE
                && verb != null
                && !verb.negative()
                && grammar.isGiving(verb.lemma());
    }
}
