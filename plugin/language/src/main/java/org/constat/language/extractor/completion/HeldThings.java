package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;

/** Says whose the things are that somebody defends: "Oslo défend ce que Lund appelle de vieux privilèges" are those of Oslo, and old to Lund. */
final class HeldThings {
    private static final String RULE = "so called";

    /** Verbs for what somebody does with what is his own. */
    private static final Set<String> HOLDING = Listed.as("holding");

    private HeldThings() {}

    /**
     * Returns what somebody finds the things of another to be.
     *
     * @param holding what somebody does with the thing
     * @param label what the other calls it
     * @param calling that the other calls it so
     */
    static List<Fact> of(Fact holding, Phrase label, Fact calling) {
        Word verb = holding.relation().head();
        List<Word> qualities = label.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE)
                .toList();
        if (verb == null
                || !HOLDING.contains(verb.lemma())
                || qualities.isEmpty()
                || !(holding.subject() instanceof Phrase owner)) {
            return List.of();
        }
        Phrase thing = owned(label, owner);
        return qualities.stream()
                .map(quality -> calling.toBuilder()
                        .object(thing)
                        .arguments(List.of(new Argument("as", Phrase.of(quality.text(), quality))))
                        .rule(RULE)
                        .build())
                .toList();
    }

    private static Phrase owned(Phrase label, Phrase owner) {
        List<Complement> complements = new ArrayList<>(label.complements());
        complements.add(new Complement("of", owner));
        return new Phrase(
                label.text(),
                null,
                label.head(),
                label.modifiers().stream()
                        .filter(word -> word.kind() != Word.Kind.ADJECTIVE)
                        .toList(),
                label.quantity(),
                complements,
                label.spans(),
                null);
    }
}
