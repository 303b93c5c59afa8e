package org.constat.language.extractor.reference;

import java.util.List;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the pronouns of a sentence stand for, where it is safe.
 *
 * @since 0.1
 */
public final class Resolver {
    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;
    private final PronounUses uses;
    private final CountedOnes counted;
    private final StandIns standIns;
    private final SubjectPronouns subjects;

    Resolver(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        this.discourse = discourse;
        this.phrases = phrases;
        this.kinds = kinds;
        this.uses = new PronounUses(discourse, phrases);
        this.counted = new CountedOnes(discourse, phrases, kinds);
        this.standIns = new StandIns(discourse, phrases, kinds);
        this.subjects = new SubjectPronouns(discourse, phrases, kinds, uses);
    }

    /** Returns the phrase of a subject, of "one, a nurse," that of the nurse; null where it says nobody. */
    public @Nullable Phrase subject(Nominal nominal, @Nullable VerbChunk verb) {
        NounChunk chunk = nominal.chunk();
        if (chunk.head().lemma().equals("one") && !nominal.appositions().isEmpty()) {
            return phrases.phrase(nominal.appositions().get(0));
        }
        if (!Pronouns.refersBack(chunk)) {
            Phrase ranked = standIns.ranked(nominal);
            return ranked != null ? ranked : verb == null ? counted.of(nominal) : counted.elided(nominal);
        }
        if (chunk.determiner() == Determiner.NEGATIVE || Impersonals.is(chunk, verb, phrases)) {
            return null;
        }
        return resolved(nominal, chunk, verb);
    }

    /** "Le maire et le préfet sont venus. Ils …": returns who else is meant than the first whom a pronoun for several stands for. */
    public List<Phrase> others(Nominal nominal, Phrase first) {
        Morphology form =
                nominal.chunk().isPronoun() && first.mention() != null ? Pronouns.form(nominal.chunk()) : null;
        return form == null || form.number() != GrammaticalNumber.PLURAL
                ? List.of()
                : discourse.joined().with(first).stream()
                        .map(other -> other.withMention(first.mention()).withSpans(first.spans()))
                        .toList();
    }

    /** Returns the phrase of who says so; "selon lui" is by the word of somebody who can speak; null where it is nobody. */
    public @Nullable Phrase speaker(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        Morphology form = chunk.isPronoun() ? Pronouns.form(chunk) : null;
        Phrase found = form == null || Pronouns.isDemonstrative(chunk)
                ? null
                : discourse.antecedents().speaking(uses.of(chunk, form), kinds::isSomebody);
        Phrase own = found == null ? null : phrases.phrase(nominal);
        return found == null || own == null
                ? subject(nominal, null)
                : found.withMention(own.text()).withSpans(own.spans());
    }

    /** Remembers somebody who is quoted in this sentence, and whom "it" is not said of. */
    public void speaks(Nominal speaker, @Nullable VerbChunk verb) {
        NounChunk chunk = speaker.chunk();
        if (!chunk.head().lemma().equals("it")) {
            uses.speaks(chunk.isPronoun() ? resolved(speaker, chunk, verb) : phrases.phrase(speaker));
        }
    }

    /** Returns whether a phrase names nobody. */
    boolean isThing(Phrase phrase) {
        return kinds.isThing(phrase);
    }

    /** Returns whether a phrase names what is done or happens. */
    boolean isDeed(Phrase phrase) {
        return kinds.isDeed(phrase);
    }

    /** Returns whether a phrase says what sort of person somebody is. */
    boolean isPerson(Phrase phrase) {
        return kinds.isPerson(phrase);
    }

    /** Returns whether a phrase names a person, a people or a body. */
    boolean isSomebody(Phrase phrase) {
        return kinds.isSomebody(phrase);
    }

    /** Returns the phrase of a noun, or so many of what a number counts: "six of the shops". */
    Phrase counted(Nominal nominal) {
        return counted.of(nominal);
    }

    /** "en a acheté trois": returns so many of what was named before; the number alone where that is not safe. */
    public Phrase some(Nominal number) {
        return counted.elided(number);
    }

    /** Returns the phrase of a noun, or of what a pronoun stands for; the pronoun itself where that is not safe. */
    Phrase named(Nominal nominal) {
        return Pronouns.refersBack(nominal.chunk())
                ? resolved(nominal, nominal.chunk(), null)
                : phrases.phrase(nominal);
    }

    /** "Ce dernier, Luc Roy": the name beside it; else what stood before, mentioned as the pronoun is. */
    private Phrase resolved(Nominal nominal, NounChunk chunk, @Nullable VerbChunk verb) {
        Phrase own = counted.of(nominal);
        Phrase name = phrases.apposedName(nominal);
        if (name != null) {
            return name.withMention(own.text());
        }
        Phrase parallel = standIns.parallel(nominal);
        if (parallel != null) {
            return parallel;
        }
        Phrase pointed = pointedAt(chunk);
        Phrase found = pointed != null ? pointed : own.mention() != null ? null : agreeing(chunk, own, verb);
        if (found == null) {
            return own;
        }
        speakAgain(chunk, found, own);
        return found.withMention(own.text()).withSpans(own.spans());
    }

    /** "The club paid for him. The coach praised him": whoever a pronoun stands for is spoken of, and is a man. */
    private void speakAgain(NounChunk chunk, Phrase found, Phrase own) {
        Morphology form = chunk.isPronoun() ? Pronouns.form(chunk) : null;
        if (form != null && form.number() == GrammaticalNumber.SINGULAR && form.gender() != Gender.NONE) {
            discourse.noteAgain(found.withSpans(own.spans()), form);
        }
    }

    /** "Tous trois", "cela": as many persons as were counted, or what was done; null where it points at neither. */
    private @Nullable Phrase pointedAt(NounChunk chunk) {
        int many = Pronouns.count(chunk);
        Phrase counted = many == 0 ? null : discourse.counted().of(many);
        Phrase deed = Pronouns.isNeutral(chunk) ? discourse.described().before() : null;
        return counted != null ? counted : deed;
    }

    /** Returns what agrees with a pronoun, where it can be meant; else null. */
    private @Nullable Phrase agreeing(NounChunk chunk, Phrase own, @Nullable VerbChunk verb) {
        Morphology form = Pronouns.form(chunk);
        Phrase found = form == null ? null : before(chunk, form, verb);
        boolean unsafe = found != null && (uses.isSaidBy(found, chunk, own) || isOtherNumber(chunk, found));
        return unsafe ? null : found == null ? couple(form) : found;
    }

    /** "Paul Roy a rencontré Lise Morin. Ils se sont mariés": both, where nobody else was named; returns the first. */
    private @Nullable Phrase couple(@Nullable Morphology form) {
        List<Phrase> both =
                form == null || form.number() != GrammaticalNumber.PLURAL || form.gender() == Gender.FEMININE
                        ? List.of()
                        : discourse.couple();
        if (both.isEmpty()) {
            return null;
        }
        discourse.joined().add(both.get(0), both.subList(1, 2));
        return both.get(0);
    }

    private @Nullable Phrase before(NounChunk chunk, Morphology form, @Nullable VerbChunk verb) {
        return Pronouns.isDemonstrative(chunk)
                ? discourse.antecedents().latter(form, uses.of(chunk, form).begin())
                : subjects.antecedent(chunk, form, verb);
    }

    /** "Tous deux" are not those who were spoken of as another number. */
    private static boolean isOtherNumber(NounChunk chunk, Phrase found) {
        return Pronouns.count(chunk) > 0 && found.quantity() != null;
    }

    /** Returns what a pronoun that is the subject of a verb, or of none, stands for; null where that is not safe. */
    @Nullable
    Phrase antecedent(NounChunk chunk, Morphology form, @Nullable VerbChunk verb) {
        return subjects.antecedent(chunk, form, verb);
    }

    /** Returns what "those in Denmark" and "celle de Lund" are; null where that is not safe. */
    @Nullable
    Phrase parallel(Nominal nominal) {
        return standIns.parallel(nominal);
    }

    /** Returns the one of several that a rank stands for ("the second"); null where a noun is none. */
    @Nullable
    Phrase ranked(Nominal nominal) {
        return standIns.ranked(nominal);
    }

    /** Returns how a possessive is used. */
    PronounUse whose(NounChunk possessor, Owner owner) {
        return uses.ofPossessive(possessor, owner);
    }

    public static int begin(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::begin).min().orElse(0);
    }
}
