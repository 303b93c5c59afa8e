package org.constat.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;

/**
 * The assertions that a run is about.
 *
 * @param selected those whose outcome is asked for, in the order of the facts files
 * @param run these, and those that arm a near miss among them
 */
record Selection(List<Assertion> selected, List<Assertion> run) {
    private static final Location FILTER = Location.of("constat.ids, constat.tags");

    /** @throws org.constat.corpus.CorpusException if an id or a tag is of no assertion, or the two have none in common */
    static Selection of(List<Assertion> all, Set<String> ids, Set<String> tags) {
        Problems problems = new Problems();
        Set<String> knownIds = all.stream().map(Assertion::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> knownTags = all.stream()
                .flatMap(assertion -> assertion.tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        unknown(ids, knownIds).forEach(id -> problems.add(FILTER, CheckMessages.unknownId(id, knownIds)));
        unknown(tags, knownTags).forEach(tag -> problems.add(FILTER, CheckMessages.unknownTag(tag, knownTags)));
        problems.throwIfAny();
        List<Assertion> selected = all.stream()
                .filter(assertion -> isSelected(assertion, ids, tags))
                .toList();
        if (selected.isEmpty()) {
            problems.add(FILTER, CheckMessages.nothingSelected());
            problems.throwIfAny();
        }
        return new Selection(selected, withArming(selected, all));
    }

    private static List<String> unknown(Collection<String> asked, Set<String> known) {
        return asked.stream().filter(name -> !known.contains(name)).sorted().toList();
    }

    private static boolean isSelected(Assertion assertion, Set<String> ids, Set<String> tags) {
        return (ids.isEmpty() || ids.contains(assertion.id()))
                && (tags.isEmpty() || assertion.tags().stream().anyMatch(tags::contains));
    }

    private static List<Assertion> withArming(List<Assertion> selected, List<Assertion> all) {
        Set<String> wanted = new HashSet<>();
        selected.forEach(assertion -> {
            wanted.add(assertion.id());
            if (assertion.armedBy() != null) {
                wanted.add(assertion.armedBy());
            }
        });
        return all.stream().filter(assertion -> wanted.contains(assertion.id())).toList();
    }

    boolean isComplete(List<Assertion> all) {
        return selected.size() == all.size();
    }

    /** Returns whether some assertion can look at an article. */
    boolean looksAt(String article) {
        return run.stream()
                .anyMatch(assertion ->
                        assertion.articles().isEmpty() || assertion.articles().contains(article));
    }
}
