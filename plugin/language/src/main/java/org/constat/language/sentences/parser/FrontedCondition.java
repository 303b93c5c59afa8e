package org.constat.language.sentences.parser;

import java.util.List;
import org.constat.Modality;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.jspecify.annotations.Nullable;

/** "If the vote fails, the mayor says he will resign": on that condition he will resign, and not say so. */
final class FrontedCondition {
    private final Government government;

    FrontedCondition(Government government) {
        this.government = government;
    }

    void place(List<Clause> clauses) {
        clauses.stream().filter(this::speaks).forEach(this::place);
    }

    private boolean speaks(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && clause.kind() == Clause.Kind.MAIN
                && clause.subjects().size() == 1
                && verb.modality() == Modality.ASSERTED
                && !verb.negative()
                && government.isSpeech(verb.lemma());
    }

    private void place(Clause speech) {
        List<Clause> said = speech.children().stream()
                .filter(child -> child.kind() == Clause.Kind.CONTENT && child.host() == null)
                .toList();
        if (!said.isEmpty()) {
            List.copyOf(speech.children()).stream()
                    .filter(child -> isCondition(child) && isAhead(child.verb(), speech))
                    .forEach(said.get(0)::adopt);
            List.copyOf(speech.arguments()).stream()
                    .filter(argument ->
                            isCondition(argument) && isAhead(argument.nominal().chunk(), speech))
                    .forEach(argument -> {
                        speech.dropArgument(argument);
                        said.get(0).argument(argument);
                    });
        }
    }

    /** "If you ask her, the mayor says that all is well": nothing hangs on that. */
    private boolean isCondition(Clause clause) {
        return clause.kind() == Clause.Kind.CONDITION
                && clause.verb() != null
                && !government.isAsking(clause.verb().lemma());
    }

    private static boolean isCondition(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.role().equals("if") || preposition.lemma().equals("faute de"));
    }

    private static boolean isAhead(@Nullable Chunk chunk, Clause speech) {
        return chunk != null && chunk.begin() < speech.subjects().get(0).chunk().begin();
    }
}
