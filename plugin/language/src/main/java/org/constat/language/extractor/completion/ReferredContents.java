package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody rejects, approves, fears who does so to "such a move" or "this decision": what the text has just said that
 * somebody plans, promises, decides.
 */
final class ReferredContents {
    private static final String RULE = "referred content";

    private static final String SAID = "reported";

    private static final Pattern SUCH = Pattern.compile("(un tel|une telle|de telles?|de tels?|such an?|such) .*");
    private static final Pattern THIS = Pattern.compile("(ce|cet|cette|ces|this|that|these|those) .*");
    private static final Pattern BACKGROUND =
            Pattern.compile("\\b(?:avais|avait|avions|aviez|avaient|étai[st]|étions|étaient|had)\\b");
    private static final Pattern KNOWN = Pattern.compile("(l'|le|la|les|the) ?\\S+");

    /** What plans of all kinds are called. */
    private static final Set<String> PLANS = Listed.as("plan");

    /** What somebody has done, or has not, may be called so. */
    private static final Set<String> CHOICES = Listed.as("choice");

    /** Verbs that do something with a noun rather than to what it stands for. */
    private static final Set<String> LIGHT = Listed.as("light");

    private static final Set<String> NEUTRAL = Set.of("this", "that", "it", "cela", "ceci", "ça", "l'", "le");

    private static final Set<String> ANSWERING = Listed.as("answering");

    private final DeedNouns deedNouns;
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Plan> called = new HashMap<>();
    private List<Plan> before = new ArrayList<>();
    private List<Plan> now = new ArrayList<>();
    private List<Fact> done = List.of();
    private List<Fact> reported = List.of();
    private boolean somethingElseSaid;

    ReferredContents(Vocabulary vocabulary) {
        this.deedNouns = new DeedNouns(vocabulary);
    }

    /** Returns the facts that follow from those of the next sentence and from what was planned before. */
    List<Fact> of(List<Fact> sentence) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : sentence) {
            Fact answered = answered(fact);
            Fact taken = answered == null ? taken(fact) : answered;
            Fact referred = taken == null ? referred(fact) : taken;
            if (referred != null) {
                found.add(referred);
            }
            Plan.of(fact, deedNouns).forEach(now::add);
        }
        reported = sentence.stream().filter(fact -> SAID.equals(fact.rule())).toList();
        List<Fact> deeds = sentence.stream()
                .filter(fact -> "clause".equals(fact.rule()) && fact.object() != null)
                .toList();
        if (deeds.isEmpty() || !deeds.stream().allMatch(ReferredContents::isBackground)) {
            done = deeds;
        }
        sentence.forEach(this::remember);
        keep(sentence.size() > 1);
        return found;
    }

    /** "On l'avait élue en 2019": tells what had gone before what the text goes on to speak of. */
    private static boolean isBackground(Fact fact) {
        return BACKGROUND.matcher(fact.relation().text()).find();
    }

    /** Keeps the plans of the last sentence that has any, over one sentence that says something else. */
    private void keep(boolean saysSomething) {
        if (!now.isEmpty() || (saysSomething && somethingElseSaid)) {
            before = now;
            now = new ArrayList<>();
            somethingElseSaid = false;
        } else {
            somethingElseSaid |= saysSomething;
        }
    }

    private void remember(Fact fact) {
        heads.add(Heads.noun(fact.subject()));
        heads.add(Heads.noun(fact.object()));
    }

    /** "The mayor fears that the dam could break. The firm denies this". */
    private @Nullable Fact answered(Fact fact) {
        Word verb = fact.relation().head();
        boolean neutral = fact.object() instanceof Phrase phrase
                && phrase.head() != null
                && NEUTRAL.contains(phrase.head().lemma().toLowerCase(Locale.ROOT));
        Fact content = verb == null || !neutral || !ANSWERING.contains(verb.lemma()) ? null : lastSaid();
        return content == null
                ? null
                : fact.toBuilder().object(content).rule(RULE).build();
    }

    /** What the sentence before says that somebody says or plans, else the one thing that it says itself; null where it says several. */
    private @Nullable Fact lastSaid() {
        if (reported.size() == 1) {
            return reported.get(0).toBuilder().source(List.of()).build();
        }
        if (!before.isEmpty() && !somethingElseSaid) {
            return before.get(before.size() - 1).content();
        }
        return reported.isEmpty() && done.size() == 1 ? done.get(0) : null;
    }

    /** "The council did not close the harbour. It may take that step if …": it may close it. */
    private @Nullable Fact taken(Fact fact) {
        Word verb = fact.relation().head();
        boolean takes = verb != null
                && (verb.lemma().equals("take") || verb.lemma().equals("prendre"))
                && fact.object() instanceof Phrase step
                && THIS.matcher(step.text().toLowerCase(Locale.ROOT)).matches()
                && PLANS.contains(Heads.noun(step));
        return !takes
                ? null
                : done.stream()
                        .filter(deed -> isSame(deed.subject(), fact.subject()))
                        .findFirst()
                        .map(deed -> fact.toBuilder()
                                .relation(deed.relation())
                                .object(deed.object())
                                .rule(RULE)
                                .build())
                        .orElse(null);
    }

    private static boolean isSame(@Nullable Filler one, @Nullable Filler other) {
        return one instanceof Phrase first
                && other instanceof Phrase second
                && (first.text().equals(second.text())
                        || (first.entity() != null && first.entity().equals(second.entity())));
    }

    /** "n'a pas souhaité commenter cette hypothèse": inside of what somebody wants or refuses, too. */
    private @Nullable Fact referred(Fact fact) {
        Fact inner = fact.object() instanceof Fact wish ? referredTo(wish) : null;
        return inner == null
                ? referredTo(fact)
                : fact.toBuilder().object(inner).rule(RULE).build();
    }

    private @Nullable Fact referredTo(Fact fact) {
        Word verb = fact.relation().head();
        if (verb == null
                || LIGHT.contains(verb.lemma())
                || "literal".equals(fact.rule())
                || !(fact.object() instanceof Phrase phrase)
                || phrase.mention() != null
                || !phrase.complements().isEmpty()) {
            return null;
        }
        String noun = Heads.noun(phrase);
        Plan plan = noun.isEmpty() ? null : meant(noun, phrase.text().toLowerCase(Locale.ROOT));
        if (plan != null) {
            called.put(noun, plan);
        }
        Fact content = plan == null
                ? deed(noun, phrase.text().toLowerCase(Locale.ROOT))
                : content(plan, isSame(plan.content().subject(), fact.subject()) && isLastAsked(noun));
        return content == null
                ? null
                : fact.toBuilder().object(content).rule(RULE).build();
    }

    /** "Le préfet n'a pas appelé l'armée. La maire critique cette décision": the one thing that the sentence before says is done, or not. */
    private @Nullable Fact deed(String noun, String text) {
        return done.size() == 1
                        && (done.get(0).subject() != null || done.get(0).tense() == Tense.PAST)
                        && CHOICES.contains(noun)
                        && THIS.matcher(text).matches()
                ? done.get(0).toBuilder().source(List.of()).build()
                : null;
    }

    /** "asked them to stay. They refused the request": the sentence before has told what is asked. */
    private boolean isLastAsked(String noun) {
        return !somethingElseSaid
                && !heads.contains(noun)
                && before.stream().anyMatch(plan -> deedNouns.isWhatIsAsked(noun, plan.verb()));
    }

    /** The plan of which the noun is made ("the promise"), else the last one, if the noun can be said of any. */
    private @Nullable Plan meant(String noun, String text) {
        boolean such = SUCH.matcher(text).matches();
        boolean known = KNOWN.matcher(text).matches() && (PLANS.contains(noun) || isLastAsked(noun));
        if (!such && !known && !THIS.matcher(text).matches()) {
            return null;
        }
        Plan same = called.get(noun);
        if (!such && same != null && (!known || before.contains(same))) {
            return same;
        }
        List<Plan> all = new ArrayList<>(known || !somethingElseSaid ? before : List.of());
        now.stream()
                .filter(plan -> !known && !noun.equals(Heads.noun(plan.content().object())))
                .forEach(all::add);
        List<Plan> named = all.stream()
                .filter(plan -> (plan.content().object() != null || isLastAsked(noun))
                        && deedNouns.isMadeFrom(noun, plan.verb()))
                .toList();
        boolean any = PLANS.contains(noun) && (such || !heads.contains(noun));
        List<Plan> meant = named.isEmpty() && any
                ? all.stream()
                        .filter(plan -> plan.content().object() != null && deedNouns.isPlanned(plan.verb()))
                        .toList()
                : named;
        return meant.isEmpty() ? null : meant.get(meant.size() - 1);
    }

    private static Polarity opposite(Polarity polarity) {
        return polarity == Polarity.AFFIRMATIVE ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE;
    }

    /** "Such a move" is what is done, by whomever else and on whichever condition. */
    private Fact content(Plan said, boolean own) {
        Fact plan = said.content();
        return plan.toBuilder()
                .polarity(said.refused() ? opposite(plan.polarity()) : plan.polarity())
                .subject(own ? plan.subject() : null)
                .arguments(plan.arguments().stream()
                        .filter(argument -> !argument.role().equals("if"))
                        .toList())
                .source(List.of())
                .modality(Modality.ASSERTED)
                .build();
    }
}
