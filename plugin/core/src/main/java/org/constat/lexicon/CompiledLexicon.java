package org.constat.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A general lexicon in its compiled form. */
final class CompiledLexicon implements Lexicon {
    private final Layer layer;
    private final WordForms wordForms;
    private final Hierarchy hierarchy = new Hierarchy(this::concept);

    CompiledLexicon(Layer layer, WordForms wordForms) {
        this.layer = layer;
        this.wordForms = wordForms;
    }

    @Override
    public String generalContent() {
        return layer.content();
    }

    @Override
    public List<Sense> senses(String lemmas, String language) {
        return layer.senses(LemmaKey.of(lemmas, language), language);
    }

    @Override
    public List<Sense> foldedSenses(String lemmas, String language) {
        return layer.foldedSenses(LemmaKey.of(lemmas, language), language);
    }

    @Override
    public boolean hasLonger(String lemmas, String language) {
        return layer.hasLonger(LemmaKey.beginning(lemmas, language), language);
    }

    @Override
    public Optional<Concept> concept(String id) {
        return layer.concept(id);
    }

    @Override
    public Set<String> broader(String id) {
        return hierarchy.broader(id);
    }

    @Override
    public Set<String> containing(String id) {
        return hierarchy.containing(id);
    }

    @Override
    public List<String> words(String id, String language, Sense.Form form) {
        return layer.words(id, language, form);
    }

    @Override
    public Set<String> ids() {
        return layer.ids();
    }

    @Override
    public List<NameEntry> names() {
        return List.of();
    }

    @Override
    public WordForms wordForms() {
        return wordForms;
    }
}
