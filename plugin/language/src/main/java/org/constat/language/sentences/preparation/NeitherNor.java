package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Token;

/** "neither the mayor nor the prefect": negates both nouns, as "no" would. */
final class NeitherNor {
    private NeitherNor() {}

    static List<Chunk> negated(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> negated = new ArrayList<>(chunks);
        for (int i = 0; i + 3 < negated.size(); i++) {
            boolean neither = tokens.get(negated.get(i).begin()).text().equalsIgnoreCase("neither");
            if (neither
                    && negated.get(i + 1) instanceof NounChunk one
                    && negated.get(i + 2) instanceof ConnectorChunk connector
                    && connector.lemma().equals("nor")
                    && negated.get(i + 3) instanceof NounChunk other) {
                negated.set(i + 1, one.with(Determiner.NEGATIVE));
                negated.set(i + 3, other.with(Determiner.NEGATIVE));
            }
        }
        return negated;
    }
}
