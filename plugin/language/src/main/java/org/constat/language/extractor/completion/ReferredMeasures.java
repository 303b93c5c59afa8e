package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says what "the measure" is of which a text goes on to speak: "Le maire promet la gratuité des bus. La mesure coûtera 3 millions". */
final class ReferredMeasures {
    private static final String RULE = "referred measure";
    private static final String STATED = "clause";
    private static final int FARTHEST = 4;
    private static final Pattern POINTING =
            Pattern.compile("(?:(?:le|la|les|ce|cet|cette|ces|the|this|that|these|those) |l')\\S+");

    /** What is announced may be called so. */
    private static final Set<String> MEASURES = Listed.as("measure");

    private static final Set<String> ANNOUNCING = Listed.as("announcing");

    /** Verbs that do something with a noun rather than to what it stands for. */
    private static final Set<String> LIGHT = Listed.as("light");

    private static final Set<String> WORKS = Listed.as("works");
    private static final Set<String> BUILDING = Listed.as("rebuilding");

    /** What deeds that are measures themselves are called. */
    private static final Map<String, String> BY_DEED = Map.of(
            "interdire", "interdiction",
            "suspendre", "suspension",
            "geler", "gel",
            "plafonner", "plafonnement",
            "ban", "ban",
            "prohibit", "ban",
            "outlaw", "ban",
            "suspend", "suspension",
            "freeze", "freeze",
            "cap", "cap");

    private final Vocabulary vocabulary;
    private final DeedNouns deedNouns;
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Announced> earlier = new HashMap<>();
    private List<Announced> announced = List.of();
    private Set<String> told = Set.of();
    private int sentences;

    /** Something that somebody announces, and by which verb. */
    private record Announced(String verb, Filler content) {}

    ReferredMeasures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.deedNouns = new DeedNouns(vocabulary);
    }

    /**
     * Returns the facts of the next sentence about the one thing that the sentence before announces, or the text some time ago; not
     * about a plan of which is known what it is.
     */
    List<Fact> of(List<Fact> sentence, List<Fact> planned) {
        List<Fact> found = new ArrayList<>();
        Announced one = one();
        told = planned.stream()
                .flatMap(fact -> Stream.of(Heads.noun(fact.subject()), Heads.noun(fact.object())))
                .collect(Collectors.toSet());
        if (one != null) {
            sentence.forEach(fact -> add(fact, one, found));
            Announced deed = asNoun(one);
            if (deed != null) {
                sentence.forEach(fact -> add(fact, deed, found));
            }
        }
        if (!sentence.isEmpty()) {
            announced = sentence.stream().flatMap(this::announced).distinct().toList();
            remember();
        }
        sentence.forEach(fact -> {
            heads.add(Heads.noun(fact.subject()));
            heads.add(Heads.noun(fact.object()));
        });
        return found;
    }

    /** "The town voted to ban cars. The measure …": the ban. */
    private static @Nullable Announced asNoun(Announced one) {
        String noun = one.content() instanceof Fact deed ? BY_DEED.get(Heads.verb(deed)) : null;
        return noun == null ? null : new Announced(one.verb(), called(noun));
    }

    private static Phrase called(String noun) {
        return Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN));
    }

    private @Nullable Announced one() {
        if (announced.size() == 1) {
            return announced.get(0);
        }
        return announced.isEmpty() && sentences <= FARTHEST && earlier.size() == 1
                ? earlier.values().iterator().next()
                : null;
    }

    private void remember() {
        sentences = announced.isEmpty() ? sentences + 1 : 1;
        announced.forEach(one -> earlier.put(
                one.content() instanceof Phrase thing
                        ? Heads.noun(thing)
                        : one.content().toString(),
                one));
    }

    private void add(Fact fact, Announced one, List<Fact> found) {
        boolean light = LIGHT.contains(Heads.verb(fact));
        if (!light && isMeant(fact.subject(), one)) {
            found.add(fact.toBuilder()
                    .subject(mentioned(one.content(), fact.subject()))
                    .rule(RULE)
                    .build());
        } else if (!light && one.content() instanceof Phrase && isMeant(fact.object(), one)) {
            found.add(fact.toBuilder()
                    .object(mentioned(one.content(), fact.object()))
                    .rule(RULE)
                    .build());
        } else if (one.content() instanceof Phrase
                && fact.arguments().stream().anyMatch(argument -> isMeant(argument.filler(), one))) {
            found.add(fact.toBuilder()
                    .arguments(fact.arguments().stream()
                            .map(argument -> isMeant(argument.filler(), one)
                                    ? new Argument(argument.role(), mentioned(one.content(), argument.filler()))
                                    : argument)
                            .toList())
                    .rule(RULE)
                    .build());
        }
    }

    private static Filler mentioned(Filler one, @Nullable Filler pointing) {
        return one instanceof Phrase thing && pointing instanceof Phrase phrase
                ? thing.withMention(phrase.text()).withSpans(phrase.spans())
                : one;
    }

    /** "The measure": of none of which the text has spoken so before. */
    private boolean isMeant(@Nullable Filler filler, Announced one) {
        String noun = Heads.noun(filler);
        return (MEASURES.contains(noun) || deedNouns.isWhatIsAsked(noun, one.verb()) || areWorks(noun, filler, one))
                && !heads.contains(noun)
                && !told.contains(noun)
                && filler instanceof Phrase phrase
                && phrase.complements().isEmpty()
                && phrase.modifiers().isEmpty()
                && POINTING.matcher(phrase.text().toLowerCase(Locale.ROOT)).matches();
    }

    /** "veut rénover le stade. Les travaux …"; but labour is no building. */
    private static boolean areWorks(String noun, @Nullable Filler filler, Announced one) {
        return WORKS.contains(noun)
                && one.content() instanceof Fact deed
                && BUILDING.contains(Heads.verb(deed))
                && filler instanceof Phrase phrase
                && !phrase.text().endsWith("travail");
    }

    /** Returns what a fact announces: a thing, with what it is about, or something to be done. */
    private Stream<Announced> announced(Fact fact) {
        String verb = Heads.verb(fact);
        String noun = BY_DEED.get(verb);
        if (noun != null
                && STATED.equals(fact.rule())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() != null) {
            return Stream.of(new Announced(verb, called(noun)));
        }
        boolean announces =
                STATED.equals(fact.rule()) && fact.polarity() == Polarity.AFFIRMATIVE && ANNOUNCING.contains(verb);
        if (!announces) {
            return Stream.empty();
        }
        if (fact.object() instanceof Phrase thing) {
            return Stream.of(thing)
                    .filter(this::canBeMeasure)
                    .map(phrase -> new Announced(verb, withTopic(phrase, fact)));
        }
        return Heads.ledTo(fact)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(content -> content.object() != null && content.polarity() == Polarity.AFFIRMATIVE)
                .map(content -> new Announced(verb, deed(content)));
    }

    /** What is to be done, by whomever. */
    private static Filler deed(Fact content) {
        return content.toBuilder()
                .subject(null)
                .source(List.of())
                .modality(Modality.ASSERTED)
                .build();
    }

    private boolean canBeMeasure(Phrase thing) {
        String noun = Heads.noun(thing);
        return !noun.isEmpty() && !MEASURES.contains(noun) && !vocabulary.isA(noun, "person");
    }

    private static Filler withTopic(Phrase thing, Fact fact) {
        List<Complement> complements = new ArrayList<>(thing.complements());
        fact.arguments().stream()
                .filter(argument -> argument.role().equals("about"))
                .filter(argument -> argument.filler() instanceof Phrase)
                .forEach(argument -> complements.add(new Complement("about", (Phrase) argument.filler())));
        return thing.withComplements(complements);
    }
}
