package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.reference.ObjectPronouns;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Makes arguments of the pronouns before a French verb: "lui a demandé", "y voit une chance". */
final class CliticArguments {
    private final PhraseBuilder phrases;
    private final ObjectPronouns pronouns;

    CliticArguments(PhraseBuilder phrases, ObjectPronouns pronouns) {
        this.phrases = phrases;
        this.pronouns = pronouns;
    }

    List<Argument> of(Clause clause, VerbChunk verb) {
        return Stream.concat(in("to", recipient(clause, verb)), in("place", seenThing(clause, verb)))
                .toList();
    }

    private static Stream<Argument> in(String role, @Nullable Phrase phrase) {
        return phrase == null ? Stream.empty() : Stream.of(new Argument(role, phrase));
    }

    /** "lui a demandé". */
    private @Nullable Phrase recipient(Clause clause, VerbChunk verb) {
        List<String> clitics = verb.clitics();
        boolean received = clitics.contains("lui") || clitics.contains("leur");
        return received ? pronouns.recipient(clitics, clause.subjects()) : null;
    }

    /** "Les élus y voient une chance": in what the sentence before speaks of. */
    private @Nullable Phrase seenThing(Clause clause, VerbChunk verb) {
        boolean seen = verb.lemma().equals("voir")
                && verb.clitics().contains("y")
                && !clause.objects().isEmpty();
        return seen ? seenThing(clause) : null;
    }

    /** "la boycottent, y voyant un piège": what the clause around is about. */
    private @Nullable Phrase seenThing(Clause clause) {
        Clause around = clause.kind() == Clause.Kind.PARTICIPLE ? clause.parent() : null;
        VerbChunk verb = around == null ? null : around.verb();
        if (around == null || verb == null) {
            return pronouns.seenThing();
        }
        if (around.objects().size() == 1) {
            return phrases.phrase(around.objects().get(0));
        }
        List<Nominal> others = Stream.concat(around.subjects().stream(), clause.objects().stream())
                .toList();
        return verb.clitics().stream()
                .map(clitic -> pronouns.object(clitic, verb, others))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
