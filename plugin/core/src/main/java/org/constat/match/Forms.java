package org.constat.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.lexicon.Concept;
import org.constat.match.inference.Conclusion;
import org.constat.match.inference.InferenceRules;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Makes of each fact the forms in which it can satisfy a pattern: what it reports, implies, excludes, from each of its ends. */
final class Forms {
    private static final String HOLDING = "holding";
    private static final String TAKING_PLACE = "taking-place";

    private final Lexemes lexemes;
    private final Occurrences occurrences;
    private final ReportedContent reported;
    private final Wordings wordings;
    private final RelationViews views;
    private final InferenceRules rules;

    Forms(Lexemes lexemes, ReportedContent reported, Wordings wordings, RelationViews views, InferenceRules rules) {
        this.lexemes = lexemes;
        this.occurrences = new Occurrences(lexemes);
        this.reported = reported;
        this.wordings = wordings;
        this.views = views;
        this.rules = rules;
    }

    /** Returns every form, the fact itself first. */
    List<Form> of(Fact fact, String language) {
        List<Form> forms = new ArrayList<>();
        Fact content = reported.of(fact, language).orElse(null);
        addWithConclusions(fact, content == null ? fact : content, language, forms);
        if (content != null) {
            addViews(fact, fact, language, List.of(), forms);
        }
        return forms;
    }

    private void addWithConclusions(Fact original, Fact fact, String language, List<Form> forms) {
        addViews(original, fact, language, List.of(), forms);
        takenFrom(fact, language)
                .ifPresent(taken -> addViews(original, taken, language, List.of(rehung(fact, taken)), forms));
        occurrences
                .shortened(fact, language)
                .ifPresent(shorter -> addViews(original, shorter, language, List.of(occurrence(fact, shorter)), forms));
        addConclusions(original, fact, language, forms);
        Wordings.withContentAsObject(fact).ifPresent(wording -> addConclusions(original, wording, language, forms));
    }

    private void addConclusions(Fact original, Fact fact, String language, List<Form> forms) {
        for (Conclusion conclusion : rules.conclude(fact, language)) {
            addConclusion(original, conclusion, language, List.of(inference(conclusion, fact)), forms);
        }
    }

    /** French steals, borrows and buys "à" whom it takes from. */
    private Optional<Fact> takenFrom(Fact fact, String language) {
        boolean taken = language.equals("fr")
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("to"))
                && views.isTaking(relation(fact, language));
        return taken
                ? Optional.of(fact.toBuilder()
                        .arguments(fact.arguments().stream()
                                .map(argument -> argument.role().equals("to")
                                        ? new Argument("from", argument.filler())
                                        : argument)
                                .toList())
                        .build())
                : Optional.empty();
    }

    private void addConclusion(
            Fact original, Conclusion conclusion, String language, List<Step> steps, List<Form> forms) {
        String concept = conclusion.concept();
        Fact fact = conclusion.fact();
        if (concept == null) {
            addViews(original, fact, language, steps, forms);
        } else {
            RelationView view = new RelationView(RelationView.Kind.INFERRED, Set.of(concept));
            forms.add(new Form(fact, original, language, relation(fact, language), view, steps));
            addInferredOpposite(original, fact, concept, language, steps, forms);
        }
    }

    private void addInferredOpposite(
            Fact original, Fact fact, String concept, String language, List<Step> steps, List<Form> forms) {
        Set<String> excluded = views.excluded(concept);
        if (!excluded.isEmpty()) {
            RelationView view = new RelationView(RelationView.Kind.OPPOSITE, excluded);
            forms.add(new Form(negated(fact), original, language, relation(fact, language), view, steps));
        }
    }

    private static Step rehung(Fact from, Fact to) {
        return new Step(Slot.RELATION, Step.Kind.ATTACHMENT, from.text(), to.text(), "");
    }

    private static Step occurrence(Fact from, Fact to) {
        return new Step(Slot.RELATION, Step.Kind.INFERENCE, from.text(), to.text(), "occurrence");
    }

    private static List<Step> with(List<Step> steps, Step more) {
        List<Step> all = new ArrayList<>(steps);
        all.add(more);
        return all;
    }

    private static Step inference(Conclusion conclusion, Fact from) {
        return new Step(
                Slot.RELATION,
                Step.Kind.INFERENCE,
                from.text(),
                conclusion.fact().text(),
                conclusion.rule());
    }

    private void addViews(Fact original, Fact fact, String language, List<Step> steps, List<Form> forms) {
        Lexeme relation = relation(fact, language);
        forms.add(new Form(fact, original, language, relation, RelationView.DIRECT, steps));
        for (Fact wording : wordings.of(fact, language)) {
            forms.add(new Form(
                    wording,
                    original,
                    language,
                    relation(wording, language),
                    RelationView.DIRECT,
                    with(steps, rehung(fact, wording))));
        }
        addTakingPlace(original, fact, language, relation, steps, forms);
        if (excludesQuality(fact, language, relation)) {
            forms.add(new Form(negated(fact), original, language, relation, RelationView.OPPOSITE_QUALITY, steps));
        }
        if (!relation.senses().isEmpty()) {
            RelationViews.Views others = views.of(relation);
            addOpposite(original, fact, language, relation, others, steps, forms);
            addConverses(original, fact, language, relation, others, steps, forms);
            if (others.symmetric()) {
                RelationView view = new RelationView(RelationView.Kind.SYMMETRIC, Set.of());
                Symmetry.turned(fact)
                        .forEach(turned -> forms.add(new Form(turned, original, language, relation, view, steps)));
            }
        }
    }

    /** An event that is held takes place, and one that takes place is held. */
    private static void addTakingPlace(
            Fact original, Fact fact, String language, Lexeme relation, List<Step> steps, List<Form> forms) {
        Fact turned = null;
        String group = HOLDING;
        if (fact.subject() == null && fact.object() instanceof Phrase && ConceptGroups.says(relation, HOLDING)) {
            turned = fact.toBuilder().subject(fact.object()).object(null).build();
            group = TAKING_PLACE;
        } else if (fact.subject() instanceof Phrase
                && fact.object() == null
                && ConceptGroups.says(relation, TAKING_PLACE)) {
            turned = fact.toBuilder().subject(null).object(fact.subject()).build();
        }
        if (turned != null) {
            RelationView view = new RelationView(RelationView.Kind.INFERRED, ConceptGroups.of(group));
            forms.add(new Form(turned, original, language, relation, view, with(steps, rehung(fact, turned))));
        }
    }

    /** What is affirmed excludes opposites and complements; what is denied leaves its complement alone. */
    private boolean excludesQuality(Fact fact, String language, Lexeme relation) {
        return fact.modality() == Modality.ASSERTED
                && RelationComparison.isBeing(relation)
                && fact.object() instanceof Phrase quality
                && lexemes.of(Lexemes.head(quality), language)
                        .concepts()
                        .anyMatch(concept -> isExcluding(concept, fact.polarity()));
    }

    private static boolean isExcluding(Concept concept, Polarity polarity) {
        return !concept.complement().isEmpty()
                || (polarity == Polarity.AFFIRMATIVE && !concept.opposite().isEmpty());
    }

    private void addOpposite(
            Fact original,
            Fact fact,
            String language,
            Lexeme relation,
            RelationViews.Views others,
            List<Step> steps,
            List<Form> forms) {
        Set<String> excluded = others.excluded(fact.polarity());
        if (!excluded.isEmpty() && fact.modality() == Modality.ASSERTED) {
            RelationView view = new RelationView(RelationView.Kind.OPPOSITE, excluded);
            forms.add(new Form(negated(fact), original, language, relation, view, steps));
        }
    }

    private void addConverses(
            Fact original,
            Fact fact,
            String language,
            Lexeme relation,
            RelationViews.Views others,
            List<Step> steps,
            List<Form> forms) {
        Set<String> swapped = others.swapped();
        if (!swapped.isEmpty() && fact.object() != null && !(fact.object() instanceof Fact)) {
            Fact turned = fact.toBuilder()
                    .subject(fact.object())
                    .object(fact.subject())
                    .build();
            forms.add(new Form(turned, original, language, relation, converse(swapped), steps));
        }
        Set<String> handed = others.handed();
        if (!handed.isEmpty()) {
            forms.add(new Form(
                    fromOtherEnd(fact, others.receiving()), original, language, relation, converse(handed), steps));
        }
    }

    private static RelationView converse(Set<String> concepts) {
        return new RelationView(RelationView.Kind.CONVERSE, concepts);
    }

    /** Who gives something to somebody is he from whom that one receives it. */
    private static Fact fromOtherEnd(Fact fact, boolean receiving) {
        Filler other = null;
        String role = receiving ? "to" : "from";
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            if (other == null
                    && (argument.role().equals("to") || argument.role().equals("from"))) {
                other = argument.filler();
                role = argument.role().equals("to") ? "from" : "to";
            } else {
                arguments.add(argument);
            }
        }
        if (fact.subject() != null) {
            arguments.add(new Argument(role, fact.subject()));
        }
        return fact.toBuilder().subject(other).arguments(arguments).build();
    }

    private static Fact negated(Fact fact) {
        return fact.toBuilder().polarity(fact.polarity().negated()).build();
    }

    private Lexeme relation(Fact fact, String language) {
        return lexemes.relation(Lexemes.head(fact.relation()), language);
    }
}
