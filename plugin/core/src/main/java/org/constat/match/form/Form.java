package org.constat.match.form;

import java.util.List;
import org.constat.Fact;
import org.constat.match.Step;
import org.constat.match.words.Lexeme;

/**
 * One of the forms in which a fact can satisfy a pattern.
 *
 * @param fact the form
 * @param original the fact as the extractor sent it
 * @param language the language of its phrases
 * @param relation the word of its relation
 * @param view how the relation is looked at
 * @param steps how the form comes from the original
 * @since 0.1
 */
public record Form(Fact fact, Fact original, String language, Lexeme relation, RelationView view, List<Step> steps) {

    /** Copies the steps. */
    public Form {
        steps = List.copyOf(steps);
    }
}
