package org.constat.language.words.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La ville ferme le vieux pont parce que la ferme voisine en a fait la demande .",
                "fr | Les poules du couvent couvent , et le président du jury ne les avait pas vues hier soir .",
                "fr | Que la mer monte ou non , ceux qui vivent là - bas savent ce qu' ils risquent .",
                "en | The old man the boats while the young watch the watch they lost on the way back .",
                "en | What plants need more light than that was what her book set out to book in record time .",
                "en | Prices fell sharply last fall , so did rent , and few who left saw their left bank again ."
            })
    void tagsAsTheWiderBeamOfOpenNlpDoes(String language, String sentence) {
        POSModel model = Tagger.load(
                language.equals("fr")
                        ? "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin"
                        : "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
        String[] words = sentence.split(" ");
        String[] tags = new POSTaggerME(model).tag(words);

        List<Draft> drafts = drafts(words);
        new Tagger(model).tag(drafts);

        List<Pos> expected = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            expected.add(Tagging.pos(tags[i], words[i]));
        }
        assertThat(drafts).extracting(draft -> draft.pos).isEqualTo(expected);
    }

    private static List<Draft> drafts(String[] words) {
        return Arrays.stream(words).map(word -> new Draft(word, 0)).toList();
    }
}
