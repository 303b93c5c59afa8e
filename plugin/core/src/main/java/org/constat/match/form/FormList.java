package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.match.Step;
import org.constat.match.words.Lexeme;

/** The forms of one fact, as they are found. */
final class FormList {
    private final Fact original;
    private final String language;
    private final List<Form> forms = new ArrayList<>();

    FormList(Fact original, String language) {
        this.original = original;
        this.language = language;
    }

    String language() {
        return language;
    }

    void add(Fact fact, Lexeme relation, RelationView view, List<Step> steps) {
        forms.add(new Form(fact, original, language, relation, view, steps));
    }

    List<Form> all() {
        return forms;
    }
}
