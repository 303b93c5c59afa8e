package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.spi.PhraseReader;
import org.jspecify.annotations.Nullable;

/** Reads flat slots by putting each into a frame, a little sentence that the grammar knows how to read. */
final class GrammarPhraseReader implements PhraseReader {

    private final NounFrame nouns;
    private final RelationFrame relations;

    GrammarPhraseReader(Grammar grammar) {
        Frames frames = new Frames(grammar);
        nouns = new NounFrame(frames);
        relations = new RelationFrame(frames);
    }

    @Override
    public Phrase read(Phrase phrase) {
        return phrase.isFlat() ? nouns.read(phrase).phrase() : phrase;
    }

    @Override
    public Fact read(Fact fact) {
        List<Argument> arguments = new ArrayList<>();
        Slots slots = new Slots();
        for (Argument argument : fact.arguments()) {
            arguments.add(new Argument(argument.role(), filler(argument.filler(), argument.role(), slots)));
        }
        Fact.Builder builder = fact.toBuilder()
                .subject(nullable(fact.subject(), "subject", slots))
                .object(nullable(fact.object(), "object", slots))
                .arguments(arguments);
        Fact read = withSpeakers(fact, builder.build());
        read = fact.relation().isFlat() ? relations.read(read) : read;
        return slots.negative ? Declared.negated(read, fact) : read;
    }

    /** What the phrases of a fact said besides naming something. */
    private static final class Slots {
        private boolean negative;
    }

    private @Nullable Filler nullable(@Nullable Filler filler, String role, Slots slots) {
        return filler == null ? null : filler(filler, role, slots);
    }

    private Filler filler(Filler filler, String role, Slots slots) {
        if (filler instanceof Fact fact) {
            return read(fact);
        }
        if (filler instanceof Group group) {
            return new Group(group.members().stream().map(this::read).toList());
        }
        Phrase phrase = (Phrase) filler;
        if (!phrase.isFlat()) {
            return phrase;
        }
        NounFrame.Found found = role.equals("time") ? nouns.readTime(phrase) : nouns.read(phrase);
        slots.negative |= found.negative();
        return found.members().size() > 1 ? new Group(found.members()) : found.phrase();
    }

    private Fact withSpeakers(Fact original, Fact fact) {
        List<Attribution> chain = original.source().stream()
                .map(source -> new Attribution(read(source.speaker()), force(source.force())))
                .toList();
        return Declared.with(fact, fact.polarity(), fact.modality(), fact.tense(), chain);
    }

    /** A force that was written by hand is in any form of its verb, and stands for its own lemma. */
    private @Nullable Word force(@Nullable Word force) {
        return force == null || !force.lemma().equalsIgnoreCase(force.text()) ? force : relations.force(force);
    }
}
