package org.constat.language.extractor;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Finds what the pronouns of a sentence stand for, where it is safe. */
final class Resolver {
    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;
    private final Set<String> speakers = new HashSet<>();

    Resolver(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        this.discourse = discourse;
        this.phrases = phrases;
        this.kinds = kinds;
    }

    /** Returns the phrase of a subject; null where it says nobody. */
    @Nullable
    Phrase subject(Nominal nominal, @Nullable VerbChunk verb) {
        NounChunk chunk = nominal.chunk();
        if (!chunk.isPronoun()) {
            return phrases.phrase(nominal);
        }
        if (chunk.determiner() == Determiner.NEGATIVE || Impersonals.is(chunk, verb, phrases)) {
            return null;
        }
        return resolved(nominal, chunk, verb);
    }

    /** Remembers somebody who is quoted in this sentence, and whom "it" is not said of. */
    void speaks(Nominal speaker) {
        if (!speaker.chunk().head().lemma().equals("it")) {
            speakers.add(named(speaker).text());
        }
    }

    /** Returns the phrase of a noun, or of what a pronoun stands for; the pronoun itself where that is not safe. */
    Phrase named(Nominal nominal) {
        return nominal.chunk().isPronoun() ? resolved(nominal, nominal.chunk(), null) : phrases.phrase(nominal);
    }

    private Phrase resolved(Nominal nominal, NounChunk chunk, @Nullable VerbChunk verb) {
        Phrase own = phrases.phrase(nominal);
        Phrase name = phrases.apposedName(nominal);
        if (name != null) {
            return name.withMention(own.text());
        }
        int many = Pronouns.count(chunk);
        Phrase counted = many == 0 ? null : discourse.counted().of(many);
        if (counted != null) {
            return counted.withMention(own.text()).withSpans(own.spans());
        }
        Phrase deed = Pronouns.isNeutral(chunk) ? discourse.described().before() : null;
        if (deed != null) {
            return deed.withMention(own.text()).withSpans(own.spans());
        }
        Morphology form = Pronouns.form(chunk);
        Phrase found = form == null
                ? null
                : Pronouns.isDemonstrative(chunk)
                        ? discourse.antecedents().latter(form)
                        : antecedent(chunk, form, verb);
        boolean spoken = found != null
                && chunk.head().lemma().equals("it")
                && speakers.contains(found.text())
                && (phrases.isQuoted(chunk) || begin(own) < begin(found));
        boolean others = found != null && many > 0 && found.quantity() != null;
        return found == null || spoken || others
                ? own
                : found.withMention(own.text()).withSpans(own.spans());
    }

    /** Returns what a pronoun that is the subject of a verb, or of none, stands for; null where that is not safe. */
    @Nullable
    Phrase antecedent(NounChunk chunk, Morphology form, @Nullable VerbChunk verb) {
        PronounUse pronoun =
                new PronounUse(form, Pronouns.being(chunk), phrases.begin(chunk), phrases.isQuoted(chunk), speakers);
        return kinds.isThought(verb)
                ? discourse.antecedents().speaking(pronoun, kinds::isSomebody)
                : discourse.antecedents().of(pronoun);
    }

    /** Returns how a possessive is used. */
    PronounUse whose(NounChunk possessor, Possessors.Owner owner) {
        return new PronounUse(
                Pronouns.of(owner), owner, phrases.begin(possessor), phrases.isQuoted(possessor), speakers);
    }

    /** "There": the one place that has just been named; itself where that is not safe. */
    Phrase place(Phrase adverb) {
        boolean there = switch (Objects.requireNonNull(adverb.head()).lemma()) {
            case "there", "là", "là-bas" -> true;
            default -> false;
        };
        Phrase found = there ? discourse.places().only() : null;
        return found == null ? adverb : found.withMention(adverb.text()).withSpans(adverb.spans());
    }

    /** Returns the place that a test accepts and that has been named last; null where none has. */
    @Nullable
    Phrase lastPlace(Predicate<Phrase> test) {
        return discourse.places().last(test);
    }

    static int begin(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::begin).min().orElse(0);
    }
}
