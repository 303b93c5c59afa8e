package org.constat.language.words.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a word says for and against each tag, its own and those of the words beside it.
 *
 * @param own of its own tag: by its ends, by itself and by its letters
 * @param next of the tag of the word behind it
 * @param second of the tag of the second word behind it
 * @param last of the tag of the word before it
 * @param lastButOne of the tag of the second word before it
 */
record WordWeights(
        List<Context> own,
        @Nullable Context next,
        @Nullable Context second,
        @Nullable Context last,
        @Nullable Context lastButOne) {

    private static final List<AdaptiveFeatureGenerator> OWN = List.of(
            new OutcomePriorFeatureGenerator(),
            new SuffixFeatureGenerator(),
            new PrefixFeatureGenerator(),
            new TokenFeatureGenerator(),
            new TokenClassFeatureGenerator(true));

    /**
     * Returns the weights of a word.
     *
     * @param features all that the model knows of
     */
    static WordWeights of(String word, Map<String, Context> features) {
        List<String> names = new ArrayList<>();
        OWN.forEach(generator -> generator.createFeatures(names, new String[] {word}, 0, new String[0]));
        List<Context> own =
                names.stream().filter(features::containsKey).map(features::get).toList();
        String lower = "w=" + StringUtil.toLowerCase(word);
        return new WordWeights(
                own,
                features.get("p1" + lower),
                features.get("p2" + lower),
                features.get("n1" + lower),
                features.get("n2" + lower));
    }
}
