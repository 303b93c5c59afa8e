package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** Says of what "the plan", "these initiatives" are, from what the text said before: "la réforme prévoit une taxe", "l'idée d'une piscine". */
final class ReferredPlans {
    private static final String RULE = "referred plan";
    private static final int NEAR = 2;
    private static final int FAR = 8;
    private static final Pattern THIS = Pattern.compile("(ce|cet|cette|ces|this|that|these|those) \\S+");
    private static final Pattern THE = Pattern.compile("((le|la|les|the) |l')\\S+");

    /** What plans of all kinds are called. */
    private static final Set<String> PLANS = Listed.as("plan");

    /** Verbs that say what a plan is to bring. */
    private static final Set<String> PROVIDING = Listed.as("providing");

    /** Verbs that do so to what a plan brings where they do so to the plan. */
    private static final Set<String> SUPPORTING = Listed.as("supporting");

    private final Map<String, Plan> byNoun = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private final Set<String> brought = new HashSet<>();
    private final Map<String, Integer> untold = new HashMap<>();
    private @Nullable Plan last;
    private int sentence;

    /** A plan that a sentence spoke of, with what it is a plan of. */
    private record Plan(List<Complement> content, int sentence) {}

    /** Returns the facts of the next sentence that speak of a plan of the sentences before, with what it is a plan of. */
    List<Fact> of(List<Fact> facts) {
        sentence++;
        List<Fact> found = new ArrayList<>(Pointing.resolved(facts, (filler, other) -> planned(filler), RULE));
        facts.forEach(fact -> backed(fact, found));
        facts.forEach(this::remember);
        return found;
    }

    /** "La réforme prévoit une taxe. Berg soutient la réforme": he supports the tax. */
    private void backed(Fact fact, List<Fact> found) {
        Word verb = fact.relation().head();
        Phrase plan = verb != null && SUPPORTING.contains(verb.lemma()) ? planned(fact.object()) : null;
        if (plan != null && brought.contains(plan(plan))) {
            plan.complements()
                    .forEach(part -> found.add(
                            fact.toBuilder().object(part.phrase()).rule(RULE).build()));
        }
    }

    private @Nullable Phrase planned(@Nullable Filler filler) {
        String noun = plan(filler);
        if (noun.isEmpty()
                || !(filler instanceof Phrase phrase)
                || !phrase.complements().isEmpty()) {
            return null;
        }
        String text = phrase.text().toLowerCase(Locale.ROOT);
        boolean pointing = THIS.matcher(text).matches();
        if (!pointing && !THE.matcher(text).matches()) {
            return null;
        }
        Plan same = several.contains(noun) ? null : byNoun.get(noun);
        boolean near = same != null && sentence - same.sentence() <= (pointing ? NEAR : FAR);
        List<Complement> content = same != null && near ? same.content() : pointing ? lately(noun) : List.of();
        return content.isEmpty() ? null : phrase.withComplements(referred(content, phrase.text()));
    }

    /** Returns what the last plan is about, whatever it was called; whose it is may have changed. "Cette idée" is the one just spoken of. */
    private List<Complement> lately(String noun) {
        return last == null || sentence - last.sentence() > NEAR || untold.getOrDefault(noun, -1) >= last.sentence()
                ? List.of()
                : last.content().stream()
                        .filter(part -> part.phrase().head() != null
                                && part.phrase().head().kind() != Word.Kind.NAME)
                        .toList();
    }

    private static List<Complement> referred(List<Complement> content, String mention) {
        return content.stream()
                .map(part -> new Complement(
                        part.role(), part.phrase().withMention(mention).withSpans(List.of())))
                .toList();
    }

    private void remember(Fact fact) {
        rememberNamed(fact.subject());
        rememberNamed(fact.object());
        Word verb = fact.relation().head();
        String noun = plan(fact.subject());
        boolean provides = verb != null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && PROVIDING.contains(verb.lemma())
                && !noun.isEmpty()
                && fact.object() instanceof Phrase
                && fact.subject() instanceof Phrase subject
                && subject.complements().isEmpty();
        if (provides && fact.object() instanceof Phrase thing && thing.head() != null) {
            put(noun, List.of(new Complement("of", thing)));
            brought.add(noun);
        }
    }

    private void rememberNamed(@Nullable Filler filler) {
        String noun = plan(filler);
        if (!noun.isEmpty() && filler instanceof Phrase phrase) {
            List<Complement> content = phrase.complements().stream()
                    .filter(part -> part.phrase().mention() == null && isContent(part.role()))
                    .toList();
            if (content.isEmpty()) {
                untold.put(noun, sentence);
            } else {
                put(noun, content);
                brought.remove(noun);
            }
        }
    }

    private void put(String noun, List<Complement> content) {
        Plan plan = new Plan(content, sentence);
        Plan before = byNoun.put(noun, plan);
        if (before != null && !before.content().equals(content)) {
            several.add(noun);
        }
        last = plan;
    }

    private static boolean isContent(String role) {
        return role.equals("of") || role.equals("to") || role.equals("for");
    }

    private static String plan(@Nullable Filler filler) {
        Word head = filler instanceof Phrase phrase ? phrase.head() : null;
        return head != null && head.kind() == Word.Kind.NOUN && PLANS.contains(head.lemma()) ? head.lemma() : "";
    }
}
