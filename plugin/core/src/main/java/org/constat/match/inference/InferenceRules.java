package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * The inference rules: all of them, by name. They look at concepts, so that they hold in every language.
 *
 * <ul>
 *   <li>{@code stance}: X says that Y is unacceptable, or cannot give what is asked of it → X rejects Y
 *   <li>{@code light-infinitive}: X promises to give Y, asks to create Y → X promises, asks Y
 *   <li>{@code comes-about}: X demands the opening of Y → X demands Y
 *   <li>{@code occurrence}: before talks can be held → before talks; drawn where forms of a fact are made
 *   <li>{@code becomes}: X becomes Y, X is appointed Y → X is Y
 *   <li>{@code office}: X is the head, the director, the chair of Y → X leads Y
 *   <li>{@code light-verb}: X carries out an inspection of Y → X inspects Y
 *   <li>{@code implied}: X manages to do Y → X does Y; X fails to do Y → X does not do Y
 * </ul>
 *
 * Not thread-safe, as its {@link Lexemes} are not.
 *
 * @since 0.1
 */
public final class InferenceRules {
    private static final Set<String> REFUSED = Set.of("unacceptable", "out-of-the-question");
    private static final String WELCOME = "acceptable";
    private static final Set<String> ASKED_OF_IT =
            Set.of("guarantee", "ensure", "provide", "protect", "solve", "give", "grant");
    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "warn");
    private static final Set<String> TENTATIVE = Set.of("if", "unless", "time");
    private static final Set<String> OTHERS_MAY_DO_IT = Set.of("ask", "want", "suggest");

    private final Lexemes lexemes;
    private final Intentions intentions;
    private final LightVerbs lightVerbs;

    /** @param lexemes where the words are looked up */
    public InferenceRules(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.intentions = new Intentions(lexemes);
        this.lightVerbs = new LightVerbs(lexemes);
    }

    /**
     * Returns what follows from a fact by one rule.
     *
     * @param fact with reported content turned into its source
     * @param language of its phrases
     */
    public List<Conclusion> conclude(Fact fact, String language) {
        List<Conclusion> conclusions = new ArrayList<>();
        stance(fact, language).ifPresent(conclusions::add);
        lightInfinitive(fact, language).ifPresent(conclusions::add);
        intentions
                .withoutComingAbout(fact, language)
                .ifPresent(shorter -> conclusions.add(new Conclusion("comes-about", shorter, null)));
        Becoming.state(fact, relation(fact, language), language)
                .ifPresent(state -> conclusions.add(new Conclusion("becomes", state, null)));
        Leading.leads(fact, relation(fact, language), language, lexemes).ifPresent(conclusions::add);
        conclusions.addAll(lightVerbs.plain(fact, relation(fact, language), language));
        implied(fact, language).ifPresent(conclusions::add);
        return conclusions;
    }

    private Optional<Conclusion> stance(Fact fact, String language) {
        if (fact.source().isEmpty()
                || !(fact.subject() instanceof Phrase about)
                || isName(about)
                || isTentative(fact)) {
            return Optional.empty();
        }
        Attribution speaker = fact.source().get(fact.source().size() - 1);
        if (!saysSo(speaker, language) || !(isCalledUnacceptable(fact, language) || cannotGive(fact, language))) {
            return Optional.empty();
        }
        Fact rejection = Fact.builder(Phrase.of("reject", Word.of("reject", "reject", Word.Kind.VERB)))
                .language(fact.language())
                .subject(speaker.speaker())
                .object(about)
                .source(fact.source().subList(0, fact.source().size() - 1))
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
        return Optional.of(new Conclusion("stance", rejection, "reject"));
    }

    private boolean saysSo(Attribution speaker, String language) {
        return speaker.force() == null
                || relation(speaker.force(), language).families().stream().anyMatch(SAYING::contains);
    }

    private static boolean isTentative(Fact fact) {
        return fact.tense() == Tense.NO_LONGER
                || fact.arguments().stream().anyMatch(argument -> TENTATIVE.contains(argument.role()));
    }

    private boolean isCalledUnacceptable(Fact fact, String language) {
        if (fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase quality)
                || !relation(fact, language).says("be")) {
            return false;
        }
        Lexeme head = lexemes.of(Lexemes.head(quality), language);
        return fact.polarity() == Polarity.AFFIRMATIVE
                ? REFUSED.stream().anyMatch(head::says)
                : head.says(WELCOME) || isAcceptableThing(quality, language);
    }

    /** "Is no acceptable guarantee." */
    private boolean isAcceptableThing(Phrase quality, String language) {
        return quality.modifiers().stream()
                .anyMatch(word -> lexemes.of(word, language).says(WELCOME));
    }

    private boolean cannotGive(Fact fact, String language) {
        return fact.modality() == Modality.POSSIBLE
                && fact.polarity() == Polarity.NEGATIVE
                && fact.object() != null
                && ASKED_OF_IT.stream().anyMatch(relation(fact, language)::says);
    }

    private Optional<Conclusion> lightInfinitive(Fact fact, String language) {
        if (fact.object() instanceof Fact given) {
            Lexeme intending = relation(fact, language);
            return mayDoIt(given, fact, intending) && intentions.isEmpty(intending, relation(given, language))
                    ? Optional.of(new Conclusion("light-infinitive", handedOver(fact, given), null))
                    : Optional.empty();
        }
        Word head = Lexemes.head(fact.relation());
        boolean chained = head.parts().size() == 2
                && intentions.isEmpty(
                        relation(head.parts().get(0), language),
                        relation(head.parts().get(1), language));
        return chained
                ? Optional.of(new Conclusion(
                        "light-infinitive", withRelation(fact, head.parts().get(0)), null))
                : Optional.empty();
    }

    /** Who asks that others build a bridge asks for a bridge; who promises that they do does not promise one. */
    private static boolean mayDoIt(Fact given, Fact outer, Lexeme intending) {
        return isOwnDoing(given, outer)
                || (given.polarity() == Polarity.AFFIRMATIVE
                        && given.object() != null
                        && intending.families().stream().anyMatch(OTHERS_MAY_DO_IT::contains));
    }

    private static boolean isOwnDoing(Fact given, Fact outer) {
        return given.polarity() == Polarity.AFFIRMATIVE
                && given.object() != null
                && (given.subject() == null || isSame(given.subject().text(), outer.subject()));
    }

    private static boolean isSame(String text, @Nullable Filler subject) {
        return subject != null && Folding.foldCase(text).equals(Folding.foldCase(subject.text()));
    }

    private static Fact handedOver(Fact outer, Fact given) {
        List<Argument> arguments = new ArrayList<>(outer.arguments());
        arguments.addAll(given.arguments());
        return outer.toBuilder().object(given.object()).arguments(arguments).build();
    }

    private static Fact withRelation(Fact fact, Word relation) {
        return fact.toBuilder().relation(Phrase.of(relation.text(), relation)).build();
    }

    private Optional<Conclusion> implied(Fact fact, String language) {
        if (!(fact.object() instanceof Fact content)
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        Set<String> implied = relation(fact, language)
                .concepts()
                .flatMap(concept -> Stream.ofNullable(concept.implies()))
                .collect(Collectors.toSet());
        boolean negative = implied.equals(Set.of("negative"));
        return negative || implied.equals(Set.of("positive"))
                ? Optional.of(new Conclusion("implied", happening(fact, content, negative), null))
                : Optional.empty();
    }

    private static Fact happening(Fact outer, Fact content, boolean negative) {
        boolean infinitive = content.subject() == null;
        List<Attribution> source = new ArrayList<>(outer.source());
        source.addAll(content.source());
        Fact.Builder happening = content.toBuilder()
                .subject(infinitive ? outer.subject() : content.subject())
                .source(source)
                .evidence(content.evidence().isEmpty() ? outer.evidence() : content.evidence());
        if (infinitive) {
            happening.tense(outer.tense());
        }
        return negative ? happening.polarity(content.polarity().negated()).build() : happening.build();
    }

    private Lexeme relation(Fact fact, String language) {
        return relation(Lexemes.head(fact.relation()), language);
    }

    private Lexeme relation(Word word, String language) {
        return lexemes.relation(word, language);
    }

    private static boolean isName(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }
}
