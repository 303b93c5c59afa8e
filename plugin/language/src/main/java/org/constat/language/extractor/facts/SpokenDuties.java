package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** "Le maire souligne la nécessité de réparer le pont": it is he who says that it must be repaired. */
final class SpokenDuties {
    private final SentenceTools tools;

    SpokenDuties(SentenceTools tools) {
        this.tools = tools;
    }

    /** Returns the contexts of what a noun stands for: one a speaker, the one around it where nobody speaks of a duty. */
    List<Context> around(Clause clause, Clause content, Context context) {
        VerbChunk verb = clause.verb();
        if (verb == null || !isSpokenOf(clause, verb, content)) {
            return List.of(context);
        }
        List<@Nullable Filler> subjects = tools.slots.subjects(clause, verb, false);
        Predication said = new Predication(clause, verb, tools.relations.of(clause, verb), subjects);
        List<Context> voices = subjects.isEmpty() ? List.of() : tools.sources.inSpeech(said, context);
        return voices.isEmpty() ? List.of(context) : voices;
    }

    private boolean isSpokenOf(Clause clause, VerbChunk verb, Clause content) {
        return tools.contents.ofNoun(content) == Modality.OBLIGED
                && content.host() != null
                && clause.objects().contains(content.host())
                && tools.stances.reports(verb.lemma())
                && tools.status.polarity(clause, verb) == Polarity.AFFIRMATIVE;
    }
}
