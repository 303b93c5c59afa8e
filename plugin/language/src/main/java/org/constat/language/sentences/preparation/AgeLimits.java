package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Quantity;
import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology;

/** Reads up to which age, or from which, English persons are meant: "people over 60" are people of more than 60 years. */
final class AgeLimits {
    private static final int OLDEST = 120;

    private final Vocabulary vocabulary;

    AgeLimits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Chunk> read(List<Chunk> chunks) {
        List<Chunk> read = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (isLimit(chunks, i)) {
                PrepositionChunk limit = (PrepositionChunk) chunks.get(i);
                read.add(new PrepositionChunk(limit.begin(), limit.end(), "of", "from", false));
                read.add(age((NounChunk) chunks.get(++i), limit.lemma()));
            } else {
                read.add(chunks.get(i));
            }
        }
        return read;
    }

    private boolean isLimit(List<Chunk> chunks, int at) {
        return at > 0
                && at + 1 < chunks.size()
                && chunks.get(at) instanceof PrepositionChunk limit
                && (limit.lemma().equals("over") || limit.lemma().equals("under"))
                && chunks.get(at - 1) instanceof NounChunk persons
                && vocabulary.isA(persons.head().lemma(), "person")
                && chunks.get(at + 1) instanceof NounChunk number
                && isAge(number);
    }

    private static boolean isAge(NounChunk number) {
        Quantity quantity = number.quantity();
        return quantity != null
                && number.isBareNumber()
                && quantity.bound() == Bound.EXACT
                && quantity.value().intValue() <= OLDEST;
    }

    private static NounChunk age(NounChunk number, String limit) {
        Quantity years = Objects.requireNonNull(number.quantity());
        return new NounChunk(
                number.begin(),
                number.end(),
                Word.of(number.head().text(), "year", Word.Kind.NOUN),
                List.of(),
                new Quantity(years.value(), null, limit.equals("over") ? Bound.MORE_THAN : Bound.LESS_THAN, false),
                Determiner.NONE,
                null,
                null,
                Morphology.UNKNOWN,
                false);
    }
}
