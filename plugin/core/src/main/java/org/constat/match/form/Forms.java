package org.constat.match.form;

import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.match.Step;
import org.constat.match.inference.Conclusion;
import org.constat.match.inference.InferenceRules;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Makes of each fact the forms in which it can satisfy a pattern: what it reports, implies, excludes, from each of its ends.
 *
 * @since 0.1
 */
public final class Forms {
    private final Occurrences occurrences;
    private final ReportedContent reported;
    private final Wordings wordings;
    private final RelationViews views;
    private final Perspectives perspectives;
    private final InferenceRules rules;

    public Forms(
            Lexemes lexemes, ReportedContent reported, Wordings wordings, RelationViews views, InferenceRules rules) {
        this.occurrences = new Occurrences(lexemes);
        this.reported = reported;
        this.wordings = wordings;
        this.views = views;
        this.perspectives = new Perspectives(lexemes, wordings, views);
        this.rules = rules;
    }

    /** Returns every form, the fact itself first. */
    public List<Form> of(Fact fact, String language) {
        FormList forms = new FormList(fact, language);
        Fact content = reported.of(fact, language).orElse(null);
        addWithConclusions(content == null ? fact : content, forms);
        if (content != null) {
            perspectives.add(fact, List.of(), forms);
            addConclusions(fact, List.of(), forms);
        }
        return forms.all();
    }

    private void addWithConclusions(Fact fact, FormList forms) {
        String language = forms.language();
        perspectives.add(fact, List.of(), forms);
        if (mayBeTaken(fact, language)) {
            Fact taken = OtherEnds.fromInsteadOfTo(fact);
            perspectives.add(taken, List.of(FormSteps.rehung(fact, taken)), forms);
        }
        occurrences.shortened(fact, language).ifPresent(shorter -> {
            Step occurrence = FormSteps.inferred(fact, shorter, "occurrence");
            perspectives.add(shorter, List.of(occurrence), forms);
            addConclusions(shorter, List.of(occurrence), forms);
        });
        Fact raised = Conditions.raised(fact).orElse(null);
        if (raised != null) {
            perspectives.add(raised, List.of(FormSteps.rehung(fact, raised)), forms);
        }
        addWithout(fact, raised == null ? fact : raised, forms);
        addConclusions(fact, List.of(), forms);
        Wordings.withContentAsObject(fact).ifPresent(wording -> addConclusions(wording, List.of(), forms));
    }

    private void addWithout(Fact fact, Fact raised, FormList forms) {
        Absences.named(raised, content -> occurrences.comesAbout(content, forms.language()))
                .ifPresent(without -> {
                    Step step = FormSteps.inferred(fact, without, "without");
                    perspectives.add(without, List.of(step), forms);
                });
    }

    /** French steals, borrows and buys "à" whom it takes from. */
    private boolean mayBeTaken(Fact fact, String language) {
        return language.equals("fr")
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("to"))
                && views.isTaking(wordings.relation(fact, language));
    }

    private void addConclusions(Fact fact, List<Step> before, FormList forms) {
        for (Conclusion conclusion : rules.conclude(fact, forms.language())) {
            Step step = FormSteps.inferred(fact, conclusion.fact(), conclusion.rule());
            addConclusion(conclusion, FormSteps.with(before, step), forms);
        }
    }

    private void addConclusion(Conclusion conclusion, List<Step> steps, FormList forms) {
        String concept = conclusion.concept();
        Fact fact = conclusion.fact();
        if (concept == null) {
            perspectives.add(fact, steps, forms);
            return;
        }
        Lexeme relation = wordings.relation(fact, forms.language());
        forms.add(fact, relation, new RelationView(RelationView.Kind.INFERRED, Set.of(concept)), steps);
        Set<String> excluded = views.excluded(concept);
        if (!excluded.isEmpty()) {
            RelationView view = new RelationView(RelationView.Kind.OPPOSITE, excluded);
            forms.add(Perspectives.negated(fact), relation, view, steps);
        }
    }
}
