package org.constat.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.constat.corpus.Location;
import org.constat.corpus.Nearest;
import org.constat.corpus.Problems;

/** Finds what is wrong with entries once all of them are known. */
final class LexiconChecks {
    private final Lexicon lexicon;
    private final Problems problems;

    /** @param lexicon both layers */
    LexiconChecks(Lexicon lexicon, Problems problems) {
        this.lexicon = lexicon;
        this.problems = problems;
    }

    void check(List<Entry> entries) {
        for (Entry entry : entries) {
            checkReferences(entry.concept());
            checkNoCircle(entry.concept());
            checkNotOpposedToItself(entry.concept());
            checkWordsAreNotOpposed(entry);
            checkJoinsNoOpposites(entry);
        }
    }

    private void checkReferences(Concept concept) {
        references(concept).forEach((key, named) -> {
            for (String id : new TreeSet<>(named)) {
                if (lexicon.concept(id).isEmpty()) {
                    add(
                            concept,
                            "\"" + key + "\" names \"" + id + "\", which is no concept"
                                    + Nearest.didYouMean(id, lexicon.ids()));
                }
            }
        });
    }

    private static Map<String, Set<String>> references(Concept concept) {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        references.put("opposite", concept.opposite());
        references.put("complement", concept.complement());
        references.put("broader", concept.broader());
        references.put("converse", concept.converse());
        return references;
    }

    private void checkNoCircle(Concept concept) {
        String id = concept.id();
        if (lexicon.broader(id).contains(id) || lexicon.containing(id).contains(id)) {
            add(concept, "\"broader\" leads from \"" + id + "\" back to itself; delete one step of the circle");
        }
    }

    private void checkNotOpposedToItself(Concept concept) {
        String id = concept.id();
        if (lexicon.excludes(id, id)) {
            add(concept, "\"" + id + "\" is its own opposite, by itself or by what is broader; delete one of the two");
        }
        if (concept.converse().contains(id)) {
            add(concept, "\"" + id + "\" is its own converse; write symmetric: true instead");
        }
    }

    private void checkWordsAreNotOpposed(Entry entry) {
        for (Wording wording : entry.wordings()) {
            opposedSense(entry.concept(), wording)
                    .ifPresent(sense -> add(
                            entry.concept(),
                            "\"" + wording.text() + "\" cannot say \""
                                    + entry.concept().id() + "\": it says \""
                                    + sense.concept().id() + "\", the opposite; delete it here"));
        }
    }

    private Optional<Sense> opposedSense(Concept concept, Wording wording) {
        return senses(concept, wording)
                .filter(sense -> lexicon.excludes(concept.id(), sense.concept().id()))
                .findFirst();
    }

    private void checkJoinsNoOpposites(Entry entry) {
        Map<String, String> unmistakable = new LinkedHashMap<>();
        for (Wording wording : entry.wordings()) {
            List<Sense> senses = senses(entry.concept(), wording).toList();
            if (senses.size() == 1) {
                unmistakable.put(wording.text(), senses.get(0).concept().id());
            }
        }
        unmistakable.forEach((word, id) -> unmistakable.forEach((other, otherId) -> {
            if (id.compareTo(otherId) < 0 && lexicon.excludes(id, otherId)) {
                add(
                        entry.concept(),
                        "\"" + word + "\" and \"" + other + "\" are opposites (" + id + ", " + otherId
                                + "); an entry cannot join them");
            }
        }));
    }

    /** The other concepts of the same kind that these words say. */
    private Stream<Sense> senses(Concept concept, Wording wording) {
        return wording.form() != Sense.Form.BASE
                ? Stream.of()
                : lexicon.senses(wording.text(), wording.language()).stream()
                        .filter(sense -> sense.form() == Sense.Form.BASE)
                        .filter(sense -> sense.concept().kind() == concept.kind())
                        .filter(sense -> !sense.concept().id().equals(concept.id()));
    }

    private void add(Concept concept, String message) {
        Location location = concept.location();
        if (location != null) {
            problems.add(location, message);
        }
    }
}
