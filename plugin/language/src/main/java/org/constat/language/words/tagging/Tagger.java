package org.constat.language.words.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import org.constat.language.words.draft.Draft;

/**
 * Gives drafts the part of speech that a statistical model finds most likely. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class Tagger {

    /** Longer runs are cut, so that a hostile line costs no more a word than an honest one. */
    private static final int LONGEST_RUN = 250;

    private final GreedyModel model;

    /**
     * @param model is read with a beam of one. OpenNLP makes the features of a word once, for the best tags before it, and takes
     *     them for all tags that it still holds possible; so a wider beam ends with the same tags, only later.
     */
    public Tagger(POSModel model) {
        this.model = new GreedyModel(model);
    }

    public static POSModel load(String resource) {
        try (InputStream stream = Tagger.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the model " + resource + " is not on the class path");
            }
            return new POSModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + resource + " cannot be read", e);
        }
    }

    public void tag(List<Draft> drafts) {
        for (int from = 0; from < drafts.size(); from += LONGEST_RUN) {
            tagRun(drafts.subList(from, Math.min(drafts.size(), from + LONGEST_RUN)));
        }
    }

    private void tagRun(List<Draft> run) {
        String[] tags = model.tag(run.stream().map(draft -> draft.form).toList());
        for (int i = 0; i < tags.length; i++) {
            Draft draft = run.get(i);
            draft.pos = Tagging.pos(tags[i], draft.text);
        }
    }
}
