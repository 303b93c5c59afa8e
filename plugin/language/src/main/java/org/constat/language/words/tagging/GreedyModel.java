package org.constat.language.words.tagging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's model of parts of speech with the features that it is trained with by default, read from left to right: each word gets
 * its best tag. It looks up the weights of a word's features once for all its places, which OpenNLP's own tagger does at each. Used
 * by one thread at a time.
 */
final class GreedyModel {
    private static final String MAXENT_MODEL = "pos.model";
    private static final int MOST_REMEMBERED = 20_000;

    /** The names of the features of the first three words. */
    private static final List<String> BEGIN = List.of("S=begin", "p1S=begin", "p2S=begin");

    private final Map<String, Context> features;
    private final String[] tags;
    /** The weights of the tag before, and of the two before. */
    private final @Nullable Context[] behindTag;

    private final @Nullable Context[][] behindTags;

    private final Map<String, WordWeights> words = new HashMap<>();
    private final double[] sums;

    @SuppressWarnings("unchecked")
    GreedyModel(POSModel model) {
        AbstractModel maxent = model.getArtifact(MAXENT_MODEL);
        Object[] structures = maxent.getDataStructures();
        features = (Map<String, Context>) structures[1];
        tags = (String[]) structures[2];
        behindTag = Arrays.stream(tags).map(tag -> features.get("t=" + tag)).toArray(Context[]::new);
        behindTags = Arrays.stream(tags).map(this::behind).toArray(Context[][]::new);
        sums = new double[tags.length];
    }

    private @Nullable Context[] behind(String second) {
        return Arrays.stream(tags)
                .map(last -> features.get("t2=" + second + "," + last))
                .toArray(Context[]::new);
    }

    /** Returns the tags of the words of a sentence. */
    String[] tag(List<String> sentence) {
        WordWeights[] weights = sentence.stream().map(this::weights).toArray(WordWeights[]::new);
        int[] found = new int[weights.length];
        for (int i = 0; i < found.length; i++) {
            addWords(weights, i);
            addTagsBefore(found, i);
            found[i] = best();
        }
        return Arrays.stream(found).mapToObj(tag -> tags[tag]).toArray(String[]::new);
    }

    private WordWeights weights(String word) {
        if (words.size() > MOST_REMEMBERED) {
            words.clear();
        }
        return words.computeIfAbsent(word, key -> WordWeights.of(key, features));
    }

    private void addWords(WordWeights[] sentence, int at) {
        Arrays.fill(sums, 0);
        for (Context feature : sentence[at].own()) {
            add(feature);
        }
        add(at > 0 ? sentence[at - 1].next() : null);
        add(at > 1 ? sentence[at - 2].second() : null);
        add(at + 1 < sentence.length ? sentence[at + 1].last() : null);
        add(at + 2 < sentence.length ? sentence[at + 2].lastButOne() : null);
    }

    private void addTagsBefore(int[] found, int at) {
        add(at < BEGIN.size() ? features.get(BEGIN.get(at)) : null);
        add(at > 0 ? behindTag[found[at - 1]] : null);
        add(at > 1 ? behindTags[found[at - 2]][found[at - 1]] : null);
    }

    private void add(@Nullable Context feature) {
        if (feature != null) {
            int[] tags = feature.getOutcomes();
            double[] weights = feature.getParameters();
            for (int i = 0; i < tags.length; i++) {
                sums[tags[i]] += weights[i];
            }
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
