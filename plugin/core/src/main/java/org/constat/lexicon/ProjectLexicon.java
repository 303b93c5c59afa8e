package org.constat.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A project's own entries on top of a general lexicon. */
final class ProjectLexicon implements Lexicon {
    private final Lexicon general;
    private final Layer own;
    private final Map<String, Concept> merged;
    private final List<NameEntry> names;
    private final Hierarchy hierarchy = new Hierarchy(this::concept);

    ProjectLexicon(Lexicon general, LexiconEntries project) {
        this.general = general;
        this.own = Layer.read(LayerWriter.compile(project.entries(), general.wordForms()));
        this.merged = Relations.merged(general, project.concepts());
        this.names = project.names();
    }

    @Override
    public List<Sense> senses(String lemmas, String language) {
        return joined(general.senses(lemmas, language), own.senses(LemmaKey.of(lemmas, language), language));
    }

    @Override
    public List<Sense> foldedSenses(String lemmas, String language) {
        return joined(
                general.foldedSenses(lemmas, language), own.foldedSenses(LemmaKey.of(lemmas, language), language));
    }

    @Override
    public boolean hasLonger(String lemmas, String language) {
        return general.hasLonger(lemmas, language) || own.hasLonger(LemmaKey.beginning(lemmas, language), language);
    }

    @Override
    public Optional<Concept> concept(String id) {
        Concept concept = merged.get(id);
        return concept == null ? general.concept(id) : Optional.of(concept);
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
        return Stream.concat(general.words(id, language, form).stream(), own.words(id, language, form).stream())
                .distinct()
                .toList();
    }

    @Override
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(general.ids());
        ids.addAll(own.ids());
        return ids;
    }

    @Override
    public String generalContent() {
        return general.generalContent();
    }

    @Override
    public List<NameEntry> names() {
        return names;
    }

    @Override
    public List<Concept> projectConcepts() {
        return merged.values().stream().filter(Concept::isOfProject).toList();
    }

    @Override
    public WordForms wordForms() {
        return general.wordForms();
    }

    private List<Sense> joined(List<Sense> ofGeneral, List<Sense> ofProject) {
        if (merged.isEmpty()) {
            return ofGeneral;
        }
        return Stream.concat(ofGeneral.stream(), ofProject.stream())
                .map(sense -> new Sense(merged.getOrDefault(sense.concept().id(), sense.concept()), sense.form()))
                .distinct()
                .toList();
    }
}
