package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.language.extractor.words.Listed;

/** Whether a verb does something to somebody ("l'arrête"), to something ("l'examine"), or to either ("l'accompagne"). */
enum DoneTo {
    SOMEBODY,
    SOMETHING,
    EITHER;

    private static final Set<String> PERSONS = Listed.as("done_to_persons");
    private static final Set<String> PERSONAL = Listed.as("personal");
    private static final Set<String> ANYTHING = Listed.as("either");
    private static final Set<String> HELPING = Listed.as("helping");

    /** @param verb its base form */
    static DoneTo of(String verb) {
        if (PERSONS.contains(verb) || PERSONAL.contains(verb)) {
            return SOMEBODY;
        }
        return ANYTHING.contains(verb) || HELPING.contains(verb) ? EITHER : SOMETHING;
    }
}
