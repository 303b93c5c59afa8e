package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.Argument;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.language.extractor.reference.Talk;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Context;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says, and when and to whom they say it. */
final class SpeechFacts {
    private final SentenceTools tools;
    private final FoundFacts found;
    private final ClauseFacts clauses;
    private final FactWriter writer;

    SpeechFacts(SentenceTools tools, FoundFacts found, ClauseFacts clauses) {
        this.tools = tools;
        this.found = found;
        this.clauses = clauses;
        this.writer = new FactWriter(tools.parse, tools.status);
    }

    /** "X says that P": P, with X as its source. */
    void report(Predication said, Context context) {
        circumstances(said, context);
        List<Context> voices = tools.sources.inSpeech(said, context);
        Modality imposed = imposed(said, context);
        Talk spokeBefore = tools.sources.listenTo(said.clause());
        for (Clause child : said.clause().children()) {
            if (ContentClauses.isContent(child)) {
                voices.forEach(voice -> clauses.read(child, imposed == null ? voice : voice.with(imposed, "reported")));
            }
        }
        tools.sources.listenAgain(spokeBefore);
    }

    private @Nullable Modality imposed(Predication said, Context context) {
        Modality own = tools.status.modality(said.clause(), said.verb(), context);
        boolean doubted = tools.status.isDoubted(said.clause(), said.verb());
        return doubted ? Modality.SUPPOSED : own == Modality.ASSERTED ? null : own;
    }

    /** "told reporters on Monday that …", "…, s'indigne le maire": whom they told and when, and how they took it, is said of them alone. */
    void circumstances(Predication said, Context context) {
        List<@Nullable Filler> objects = tools.slots.objects(said);
        List<Argument> arguments = tools.slots.arguments(said);
        boolean reacting = tools.grammar.isReacting(said.verb().lemma());
        if (reacting || !objects.isEmpty() || !arguments.isEmpty()) {
            writer.facts(said, objects, arguments, context.by("speech")).forEach(found::add);
        }
    }
}
