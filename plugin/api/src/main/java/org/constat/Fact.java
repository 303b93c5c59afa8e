package org.constat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor found. The simplest fact is three strings:
 *
 * <pre>{@code Fact.of("Peskov", "rejects", "foreign contingents")}</pre>
 *
 * <p>What a string carries beyond its slot (<em>ne … pas</em>, <em>may</em>, <em>says that</em>) is read from it, unless
 * the extractor has declared that slot by setting it on the {@linkplain #builder builder}.
 *
 * @param language the language of the phrases; null for that of the article
 * @param subject who or what the fact is about; null where the text does not say, as in a passive without agent
 * @param relation what is said of the subject: a verb, or an expression around one
 * @param object what the relation leads to; null where there is none
 * @param arguments further participants and circumstances
 * @param polarity whether the relation is affirmed
 * @param modality the status that the text gives to it
 * @param tense when it holds
 * @param source the chain of those who say so, outermost first; empty where the article itself says it
 * @param evidence the words of the article that the fact rests on
 * @param confidence between 0 and 1, or null where the extractor gives none; no verdict depends on it
 * @param rule the name of the extractor's rule that made the fact, for people to read; or null
 * @param declared the slots that the extractor has set itself; the others are read from the strings
 * @since 0.1
 */
public record Fact(
        @Nullable String language,
        @Nullable Filler subject,
        Phrase relation,
        @Nullable Filler object,
        List<Argument> arguments,
        Polarity polarity,
        Modality modality,
        Tense tense,
        List<Attribution> source,
        List<Evidence> evidence,
        @Nullable Double confidence,
        @Nullable String rule,
        Set<Slot> declared)
        implements Filler {

    /** Copies the collections. */
    public Fact {
        arguments = List.copyOf(arguments);
        source = List.copyOf(source);
        evidence = List.copyOf(evidence);
        declared = Set.copyOf(declared);
    }

    /** Returns a fact of three strings. */
    public static Fact of(String subject, String relation, String object) {
        return builder(Phrase.of(relation))
                .subject(Phrase.of(subject))
                .object(Phrase.of(object))
                .build();
    }

    /** Starts a fact from its relation. */
    public static Builder builder(Phrase relation) {
        return new Builder(relation);
    }

    /** Starts a fact from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(relation);
        builder.language = language;
        builder.subject = subject;
        builder.object = object;
        builder.arguments.addAll(arguments);
        builder.polarity = polarity;
        builder.modality = modality;
        builder.tense = tense;
        builder.source.addAll(source);
        builder.evidence.addAll(evidence);
        builder.confidence = confidence;
        builder.rule = rule;
        builder.declared.addAll(declared);
        return builder;
    }

    /** Returns the slots in bars, such as {@code Peskov | rejects | foreign contingents | to Kyiv}. */
    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(subject == null ? "_" : subject.text()).append(" | ");
        text.append(polarity == Polarity.NEGATIVE ? "not " : "").append(relation.text());
        text.append(" | ").append(object == null ? "-" : nested(object));
        for (Argument argument : arguments) {
            text.append(" | ").append(argument.role()).append(' ').append(nested(argument.filler()));
        }
        return text.toString();
    }

    private static String nested(Filler filler) {
        return filler instanceof Fact fact ? "(" + fact.text() + ")" : filler.text();
    }

    /**
     * Collects the slots of a fact. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {
        private Phrase relation;
        private @Nullable String language;
        private @Nullable Filler subject;
        private @Nullable Filler object;
        private final List<Argument> arguments = new ArrayList<>();
        private Polarity polarity = Polarity.AFFIRMATIVE;
        private Modality modality = Modality.ASSERTED;
        private Tense tense = Tense.PRESENT;
        private final List<Attribution> source = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private @Nullable Double confidence;
        private @Nullable String rule;
        private final EnumSet<Slot> declared = EnumSet.noneOf(Slot.class);

        private Builder(Phrase relation) {
            this.relation = relation;
        }

        /** Sets the language of the phrases; null for that of the article. */
        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /** Sets the subject; null where the text does not say. */
        public Builder subject(@Nullable Filler value) {
            subject = value;
            return this;
        }

        /** Replaces the relation. */
        public Builder relation(Phrase value) {
            relation = value;
            return this;
        }

        /** Sets the object; null where there is none. */
        public Builder object(@Nullable Filler value) {
            object = value;
            return this;
        }

        /** Adds a participant or circumstance. */
        public Builder argument(String role, Filler filler) {
            arguments.add(new Argument(role, filler));
            return this;
        }

        /** Replaces all participants and circumstances. */
        public Builder arguments(List<Argument> values) {
            arguments.clear();
            arguments.addAll(values);
            return this;
        }

        /** Sets and declares the polarity. */
        public Builder polarity(Polarity value) {
            polarity = value;
            declared.add(Slot.POLARITY);
            return this;
        }

        /** Sets and declares the modality. */
        public Builder modality(Modality value) {
            modality = value;
            declared.add(Slot.MODALITY);
            return this;
        }

        /** Sets and declares the tense. */
        public Builder tense(Tense value) {
            tense = value;
            declared.add(Slot.TENSE);
            return this;
        }

        /** Sets and declares the chain of those who say so, outermost first; an empty one says that the article itself does. */
        public Builder source(List<Attribution> values) {
            source.clear();
            source.addAll(values);
            declared.add(Slot.SOURCE);
            return this;
        }

        /** Adds a place in the article that the fact rests on. */
        public Builder evidence(Evidence value) {
            evidence.add(value);
            return this;
        }

        /** Replaces the places in the article that the fact rests on. */
        public Builder evidence(List<Evidence> values) {
            evidence.clear();
            evidence.addAll(values);
            return this;
        }

        /** Sets the confidence, between 0 and 1. */
        public Builder confidence(@Nullable Double value) {
            confidence = value;
            return this;
        }

        /** Names the rule that made the fact. */
        public Builder rule(@Nullable String value) {
            rule = value;
            return this;
        }

        /** Returns the fact. */
        public Fact build() {
            return new Fact(
                    language,
                    subject,
                    relation,
                    object,
                    arguments,
                    polarity,
                    modality,
                    tense,
                    source,
                    evidence,
                    confidence,
                    rule,
                    declared);
        }
    }
}
