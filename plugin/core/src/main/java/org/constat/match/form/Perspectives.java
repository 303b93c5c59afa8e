package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.Step;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Looks at a fact from each of its sides: as it is worded, as it could be, as its opposite is excluded, from its other end. */
final class Perspectives {
    private static final Pattern FIRST = Pattern.compile(" .*");
    private static final Set<String> BEING = Set.of("be", "être");
    private static final String HOLDING = "holding";
    private static final String TAKING_PLACE = "taking-place";
    private static final String HOSTING = "hosting";

    private final Lexemes lexemes;
    private final Wordings wordings;
    private final RelationViews views;

    Perspectives(Lexemes lexemes, Wordings wordings, RelationViews views) {
        this.lexemes = lexemes;
        this.wordings = wordings;
        this.views = views;
    }

    /**
     * Adds the forms that a fact has by itself.
     *
     * @param steps how it comes from the original fact
     */
    void add(Fact fact, List<Step> steps, FormList forms) {
        String language = forms.language();
        Lexeme relation = wordings.relation(fact, language);
        forms.add(fact, relation, RelationView.DIRECT, steps);
        for (Fact wording : wordings.of(fact, language)) {
            List<Step> reworded = FormSteps.with(steps, FormSteps.rehung(fact, wording));
            forms.add(wording, wordings.relation(wording, language), RelationView.DIRECT, reworded);
        }
        Frequencies.beforeAnother(fact, language, lexemes)
                .ifPresent(first -> forms.add(
                        first,
                        relation,
                        RelationView.DIRECT,
                        FormSteps.with(steps, FormSteps.inferred(fact, first, "first"))));
        addTakingPlace(fact, relation, steps, forms);
        addInverted(fact, steps, forms);
        if (excludesQuality(fact, language, relation)) {
            forms.add(negated(fact), relation, RelationView.OPPOSITE_QUALITY, steps);
        }
        if (!relation.senses().isEmpty()) {
            addViews(fact, relation, views.of(relation), steps, forms);
        }
    }

    private static void addViews(
            Fact fact, Lexeme relation, RelationViews.Views others, List<Step> steps, FormList forms) {
        Set<String> excluded = others.excluded(fact.polarity());
        if (!excluded.isEmpty() && fact.modality() == Modality.ASSERTED) {
            forms.add(negated(fact), relation, new RelationView(RelationView.Kind.OPPOSITE, excluded), steps);
        }
        addConverses(fact, relation, others, steps, forms);
        if (others.symmetric()) {
            RelationView view = new RelationView(RelationView.Kind.SYMMETRIC, Set.of());
            Symmetry.turned(fact).forEach(turned -> forms.add(turned, relation, view, steps));
        }
    }

    private static void addConverses(
            Fact fact, Lexeme relation, RelationViews.Views others, List<Step> steps, FormList forms) {
        if (!others.swapped().isEmpty() && fact.object() != null && !(fact.object() instanceof Fact)) {
            forms.add(OtherEnds.swapped(fact), relation, converse(others.swapped()), steps);
        }
        if (!others.handed().isEmpty()) {
            Fact handed = OtherEnds.handed(fact, others.receiving());
            forms.add(handed, relation, converse(others.handed()), steps);
        }
    }

    private static RelationView converse(Set<String> concepts) {
        return new RelationView(RelationView.Kind.CONVERSE, concepts);
    }

    /** Where the goal is to win, to win is the goal. */
    private void addInverted(Fact fact, List<Step> steps, FormList forms) {
        String verb = FIRST.matcher(Lexemes.head(fact.relation()).lemma()).replaceFirst("");
        if (fact.object() instanceof Fact && fact.subject() instanceof Phrase && BEING.contains(verb)) {
            Phrase relation = Verbs.of(verb);
            Fact inverted =
                    OtherEnds.swapped(fact).toBuilder().relation(relation).build();
            forms.add(
                    inverted,
                    wordings.relation(inverted, forms.language()),
                    RelationView.DIRECT,
                    FormSteps.with(steps, FormSteps.rehung(fact, inverted)));
        }
    }

    /** An event that is held takes place, and one that takes place is held. */
    private static void addTakingPlace(Fact fact, Lexeme relation, List<Step> steps, FormList forms) {
        if (fact.object() instanceof Phrase && ConceptGroups.says(relation, HOLDING)) {
            addTurned(fact.toBuilder().subject(null).build(), relation, TAKING_PLACE, steps, forms);
        } else if (fact.subject() instanceof Phrase
                && fact.object() == null
                && ConceptGroups.says(relation, TAKING_PLACE)) {
            addTurned(fact, relation, HOLDING, steps, forms);
            addHosts(fact, relation, steps, forms);
        }
    }

    /** What takes place in Norway, Norway hosts. */
    private static void addHosts(Fact fact, Lexeme relation, List<Step> steps, FormList forms) {
        RelationView view = new RelationView(RelationView.Kind.INFERRED, ConceptGroups.of(HOSTING));
        for (Argument argument : fact.arguments()) {
            if (Roles.isPlace(argument.role())
                    && argument.filler() instanceof Phrase place
                    && Lexemes.head(place).kind() == Word.Kind.NAME) {
                List<Argument> rest = new ArrayList<>(fact.arguments());
                rest.remove(argument);
                Fact hosted = fact.toBuilder()
                        .subject(place)
                        .object(fact.subject())
                        .arguments(rest)
                        .build();
                forms.add(hosted, relation, view, FormSteps.with(steps, FormSteps.inferred(fact, hosted, "host")));
            }
        }
    }

    private static void addTurned(Fact fact, Lexeme relation, String group, List<Step> steps, FormList forms) {
        Fact turned = OtherEnds.swapped(fact);
        RelationView view = new RelationView(RelationView.Kind.INFERRED, ConceptGroups.of(group));
        forms.add(turned, relation, view, FormSteps.with(steps, FormSteps.rehung(fact, turned)));
    }

    /** What is affirmed excludes opposites and complements; what is denied leaves its complement alone. */
    private boolean excludesQuality(Fact fact, String language, Lexeme relation) {
        return fact.modality() == Modality.ASSERTED
                && relation.isBeing()
                && fact.object() instanceof Phrase quality
                && lexemes.of(Lexemes.head(quality), language)
                        .concepts()
                        .anyMatch(concept -> isExcluding(concept, fact.polarity()));
    }

    private static boolean isExcluding(Concept concept, Polarity polarity) {
        return !concept.complement().isEmpty()
                || (polarity == Polarity.AFFIRMATIVE && !concept.opposite().isEmpty());
    }

    static Fact negated(Fact fact) {
        return fact.toBuilder().polarity(fact.polarity().negated()).build();
    }
}
