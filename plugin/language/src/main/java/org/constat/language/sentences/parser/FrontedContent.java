package org.constat.language.sentences.parser;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.jspecify.annotations.Nullable;

/** "Pas de péage sur le pont : Lund cède à la demande des riverains": what stands before the colon is what they demand. */
final class FrontedContent {
    private final Government government;

    FrontedContent(Government government) {
        this.government = government;
    }

    void place(List<Clause> clauses, List<Chunk> chunks) {
        Nominal demand = clauses.size() == 2 && isOfNone(clauses.get(0), chunks) ? demand(clauses.get(1)) : null;
        if (demand != null) {
            Clause fronted = clauses.remove(0);
            Clause content = clauses.get(0).open(Clause.Kind.CONTENT, ":", demand);
            fronted.subjects().forEach(content::subject);
            fronted.arguments().forEach(content::argument);
        }
    }

    private static boolean isOfNone(Clause clause, List<Chunk> chunks) {
        return clause.verb() == null
                && clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().isNegative()
                && chunks.stream().filter(PunctuationChunk.class::isInstance).findFirst().stream()
                        .anyMatch(chunk -> ((PunctuationChunk) chunk).kind() == PunctuationChunk.Kind.COLON);
    }

    /** Returns what somebody says or asks for, by its only such noun; or null. */
    private @Nullable Nominal demand(Clause clause) {
        List<Nominal> found = clause.verb() == null
                ? List.of()
                : Stream.concat(
                                clause.objects().stream(),
                                clause.arguments().stream()
                                        .map(Prepositional::nominal)
                                        .filter(Objects::nonNull))
                        .filter(nominal ->
                                government.isSpeechNoun(nominal.chunk().head().lemma()))
                        .toList();
        return found.size() == 1 && !found.get(0).complements().isEmpty() ? found.get(0) : null;
    }
}
