package org.constat.language.extractor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.status.Nested;
import org.constat.language.extractor.words.Families;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says what a noun sums up that stands behind a whole clause: "l'école fermera, une décision saluée par les parents". */
final class ApposedThoughts {
    private static final String RULE = "apposed thought";
    private static final Pattern INDEFINITE = Pattern.compile("(?i)(une?|an?) .*");

    /** How the facts come about that describe a noun. */
    private static final Set<String> DESCRIBING = Set.of("participle", "relative");

    /** How those come about that a clause states or reports. */
    private static final Set<String> STATED = Set.of("clause", "reported");

    private static final Set<String> PLANNING = Set.of(
            "announce",
            "plan",
            "plan-intend",
            "intend",
            "decide",
            "vote",
            "approve",
            "adopt-text",
            "confirm",
            "order",
            "propose",
            "promise",
            "launch-start",
            "authorise",
            "want",
            "demand",
            "call-for",
            "ask-for");
    private static final Set<String> WANTING = Set.of("want", "ask");

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final OwnThoughts own;
    private final Families families;
    private final DeedNouns deedNouns;

    ApposedThoughts(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.own = new OwnThoughts(grammar.language(), vocabulary);
        this.families = new Families(vocabulary);
        this.deedNouns = new DeedNouns(vocabulary);
    }

    /** Returns the facts of a sentence, with those that say of what is summed up what they say of the noun. */
    List<Fact> resolved(List<Fact> sentence) {
        return sentence.stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact), resolved(fact, sentence)))
                .toList();
    }

    private Stream<Fact> resolved(Fact fact, List<Fact> sentence) {
        if (!DESCRIBING.contains(fact.rule())) {
            return Stream.of();
        }
        if (fact.object() instanceof Fact inner) {
            return ofObject(inner, sentence).map(meant -> told(fact.toBuilder().object(meant)));
        }
        if (stated(fact.object(), sentence) != null) {
            return ofObject(fact, sentence);
        }
        Fact subject = stated(fact.subject(), sentence);
        return subject != null && fact.subject() instanceof Phrase noun
                ? Stream.concat(
                        Stream.of(told(fact.toBuilder().subject(said(subject)))),
                        own.of(noun, subject)
                                .map(thought -> told(fact.toBuilder().subject(thought))))
                : Stream.of();
    }

    /** "a decision that the union plans to challenge": also inside of what somebody plans. */
    private Stream<Fact> ofObject(Fact fact, List<Fact> sentence) {
        Fact object = stated(fact.object(), sentence);
        if (object == null || !(fact.object() instanceof Phrase noun)) {
            return Stream.of();
        }
        Stream<Fact> meant = Stream.concat(
                Stream.of(told(fact.toBuilder().object(wantedOr(fact, said(object))))),
                own.of(noun, object)
                        .map(thought -> told(fact.toBuilder().object(thought).argument("about", said(object)))));
        return plans(fact)
                ? meant
                : Stream.concat(
                        meant,
                        Refusals.told(object)
                                .map(refusal -> told(fact.toBuilder().object(refusal))));
    }

    private static Fact told(Fact.Builder fact) {
        return fact.rule(RULE).build();
    }

    /** "did not call a vote, a step that the union had demanded": the vote, and not that there is none. */
    private Filler wantedOr(Fact fact, Filler content) {
        boolean wanted = fact.relation().head() != null
                && families.isOf(fact.relation().head().lemma(), WANTING);
        return wanted && content instanceof Fact deed
                ? deed.toBuilder().polarity(Polarity.AFFIRMATIVE).build()
                : content;
    }

    /** Returns the fact before it that a noun sums up, or null. */
    private @Nullable Fact stated(@Nullable Filler filler, List<Fact> sentence) {
        if (!(filler instanceof Phrase noun) || !sumsUp(noun) || hasPlace(noun, sentence)) {
            return null;
        }
        int begin = Resolver.begin(noun);
        return sentence.stream()
                .filter(fact -> STATED.contains(fact.rule()) && Resolver.begin(fact.relation()) < begin)
                .max(Comparator.comparingInt(fact -> Resolver.begin(fact.relation())))
                .orElse(null);
    }

    private boolean sumsUp(Phrase noun) {
        Word head = noun.head();
        return head != null
                && grammar.sumsUp(head.lemma())
                && INDEFINITE.matcher(noun.text()).matches();
    }

    /** A noun that somebody has, does or is sums up nothing. */
    private static boolean hasPlace(Phrase noun, List<Fact> sentence) {
        return sentence.stream()
                .filter(fact -> !DESCRIBING.contains(fact.rule()) && !isDescribedBy(fact, noun))
                .flatMap(ApposedThoughts::fillers)
                .anyMatch(filler ->
                        filler instanceof Phrase phrase && phrase.spans().equals(noun.spans()));
    }

    /** "a step that the mayor refuses to take": what stands behind the noun, and is refused, describes it, too. */
    private static boolean isDescribedBy(Fact fact, Phrase noun) {
        return fact.rule() != null
                && fact.rule().startsWith("content of")
                && Resolver.begin(fact.relation()) > Resolver.begin(noun);
    }

    private static Stream<Filler> fillers(Fact fact) {
        return Stream.concat(
                        Stream.of(fact.subject(), fact.object()).filter(Objects::nonNull),
                        fact.arguments().stream().map(Argument::filler))
                .filter(Objects::nonNull);
    }

    /** What is planned or announced by a noun is meant rather than that somebody plans or announces it; what is banned is not. */
    private Filler said(Fact fact) {
        Filler object = fact.object();
        boolean deed = object instanceof Phrase && vocabulary.isNominalisation(Heads.of(object)) && plans(fact);
        if (object instanceof Fact content && deedNouns.isRefused(Heads.verb(fact))) {
            return content.toBuilder()
                    .polarity(content.polarity() == Polarity.AFFIRMATIVE ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE)
                    .build();
        }
        return object instanceof Fact || (deed && object != null) ? object : Nested.bare(fact);
    }

    private boolean plans(Fact fact) {
        return vocabulary.any(
                Heads.of(fact.relation()),
                sense -> PLANNING.contains(sense.concept().id()));
    }
}
