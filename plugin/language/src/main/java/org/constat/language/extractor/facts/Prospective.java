package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Says that somebody wants what he wants something else for: "veut s'allier à Lund en vue d'une usine commune". */
final class Prospective {
    private static final String RULE = "in view";

    private final SentenceTools tools;
    private final FactWriter writer;

    Prospective(SentenceTools tools, FactWriter writer) {
        this.tools = tools;
        this.writer = writer;
    }

    /** @param contents what is wanted, whose places are those of what is had in view */
    List<Fact> of(Predication said, List<Fact> contents, Context context) {
        if (tools.stances.status(said.relation().lemma()) != Modality.WANTED) {
            return List.of();
        }
        List<@Nullable Filler> wanted = new ArrayList<>();
        said.clause().children().stream()
                .filter(ContentClauses::isContent)
                .flatMap(this::inView)
                .forEach(wanted::add);
        return wanted.isEmpty() ? List.of() : writer.facts(said, wanted, places(contents), context.by(RULE));
    }

    private Stream<Filler> inView(Clause content) {
        return content.arguments().stream()
                .filter(argument -> isInView(argument.preposition()))
                .map(Prepositional::nominal)
                .flatMap(nominal -> nominal.members().stream())
                .map(tools.phrases::phrase);
    }

    private static boolean isInView(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "en vue de", "with a view to" -> true;
                    default -> false;
                };
    }

    private static List<Argument> places(List<Fact> contents) {
        return contents.stream()
                .limit(1)
                .flatMap(content -> content.arguments().stream())
                .filter(argument -> argument.role().equals("place"))
                .toList();
    }
}
