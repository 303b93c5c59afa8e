package org.constat.lexicon;

import java.util.List;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;

/**
 * Makes lexicons from their files.
 *
 * @since 0.1
 */
public final class Lexicons {
    private static final Lexicon EMPTY = of(new LexiconEntries(List.of(), List.of()), WordForms.NONE);

    private Lexicons() {}

    /** Returns a lexicon that knows nothing: the general layer where there is no language module. */
    public static Lexicon empty() {
        return EMPTY;
    }

    /**
     * Lays a project's entries on top of a general lexicon.
     *
     * @param general the layer below
     * @param document the project's {@code lexicon.yaml}
     * @param problems takes whatever is wrong with it
     * @return both layers as one, without the entries that could not be read
     */
    public static Lexicon withProject(Lexicon general, YamlDocument document, Problems problems) {
        LexiconEntries entries = LexiconReader.read(List.of(document), general, problems);
        Lexicon both = new ProjectLexicon(general, entries);
        new LexiconChecks(both, problems).check(entries.entries());
        return both;
    }

    /**
     * Compiles the files of a general lexicon, for {@link #load(byte[], WordForms)}. It is slow, and belongs into a build.
     *
     * @param documents files of the same format as a project's
     * @param wordForms the dictionary by which their words are reduced to lemmas
     * @param problems takes whatever is wrong with them
     * @return the compiled form; of use only where there were no problems
     */
    public static byte[] compile(List<YamlDocument> documents, WordForms wordForms, Problems problems) {
        LexiconEntries entries = LexiconReader.read(documents, EMPTY, problems);
        byte[] compiled = compiled(entries, wordForms);
        new LexiconChecks(load(compiled, wordForms), problems).check(entries.entries());
        return compiled;
    }

    /**
     * Returns a compiled lexicon. It is fast: entries are decoded when they are first asked for.
     *
     * @param compiled what {@link #compile} returned; not to be changed afterwards
     * @param wordForms the dictionary by which the words of a project on top are reduced to lemmas
     */
    public static Lexicon load(byte[] compiled, WordForms wordForms) {
        return new CompiledLexicon(Layer.read(compiled), wordForms);
    }

    private static Lexicon of(LexiconEntries entries, WordForms wordForms) {
        return new CompiledLexicon(Layer.read(compiled(entries, wordForms)), wordForms);
    }

    private static byte[] compiled(LexiconEntries entries, WordForms wordForms) {
        return LayerWriter.compile(Relations.mirrored(entries.entries()), wordForms);
    }
}
