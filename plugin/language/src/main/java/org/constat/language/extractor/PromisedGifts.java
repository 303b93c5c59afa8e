package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Takes from "promises to provide help" that help is promised. */
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
        if (!gives || !stances.promises(said.relation().lemma())) {
            return List.of();
        }
        List<Fact> found = new ArrayList<>();
        for (Fact content : contents) {
            if (content.object() != null) {
                List<@Nullable Filler> objects = List.of(content.object());
                found.addAll(writer.facts(said, objects, content.arguments(), context.by(RULE)));
            }
        }
        return found;
    }

    private boolean isGiving(Clause child) {
        VerbChunk verb = child.verb();
        return child.kind() == Clause.Kind.INFINITIVE && verb != null && grammar.isGiving(verb.lemma());
    }
}
