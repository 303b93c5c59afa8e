package org.constat.language.extractor.reference;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.Listed;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the pronouns beside and behind a verb stand for.
 *
 * @since 0.1
 */
public final class ObjectPronouns {
    private static final Pattern REFLEXIVE = Pattern.compile(".*(?:self|selves|-mêmes?)|soi");

    /** Verbs whose object is somebody. */
    private static final Set<String> BODIES = Listed.as("done-to-bodies");

    private static final Set<String> PERSONAL = Listed.as("personal");

    /** Verbs whose object is "nous" or "me" where it stands before them, and not those to whom something is said or given. */
    private static final Set<String> HELPING = Listed.as("helping");

    private static final Set<String> FIRST_PERSON = Set.of("nous", "me", "m'");

    private final Discourse discourse;
    private final Resolver resolver;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;
    private final SubjectNames others;

    ObjectPronouns(Discourse discourse, Resolver resolver, PhraseBuilder phrases, NounKinds kinds) {
        this.kinds = kinds;
        this.others = new SubjectNames(resolver);
        this.discourse = discourse;
        this.resolver = resolver;
        this.phrases = phrases;
    }

    /**
     * Returns what an object pronoun stands for; itself where that is not safe, null for those that stand for nothing.
     *
     * @param around the subjects of the verb, and what governs it, for which the pronoun cannot stand
     */
    public @Nullable Phrase object(String clitic, VerbChunk verb, List<Nominal> around) {
        if (clitic.equals("tout")) {
            return Phrase.of(clitic, Word.of(clitic, clitic, Word.Kind.NOUN));
        }
        if (FIRST_PERSON.contains(clitic) && HELPING.contains(verb.lemma())) {
            return Phrase.of(clitic, Word.of(clitic, clitic, Word.Kind.PRONOUN));
        }
        Morphology form = Pronouns.ofClitic(clitic, verb);
        if (form == null) {
            return null;
        }
        Phrase found = clitic.equals("la") || clitic.equals("les")
                ? discourse.objects().last(form, phrases.begin(verb), others.names(around, verb))
                : one(clitic, verb, others.names(around, verb));
        Word pronoun = Word.of(clitic, clitic, Word.Kind.PRONOUN);
        if (found == null) {
            return Phrase.of(clitic, pronoun);
        }
        discourse.noteAgain(found, form);
        return found.withMention(clitic);
    }

    /** "l'a décorée", "le vendre": the one, else the last named that it can be; it may stand for a whole sentence, too. */
    private @Nullable Phrase one(String clitic, VerbChunk verb, List<String> except) {
        boolean elided = clitic.equals("l'");
        Gender gender = elided ? phrases.genderOf(verb) : Gender.MASCULINE;
        boolean somebody = PERSONAL.contains(verb.lemma());
        if (elided && !verb.perfect() && somebody) {
            return whoever(except);
        }
        if (Neutral.isSaidOfClauses(verb.lemma()) && !(elided && gender == Gender.FEMININE)) {
            return null;
        }
        if (elided && !verb.perfect()) {
            Morphology unmarked = Pronouns.of(GrammaticalNumber.SINGULAR, Gender.NONE);
            return unmarked(unmarked, verb, phrases.begin(verb), except);
        }
        Morphology form =
                Pronouns.of(GrammaticalNumber.SINGULAR, gender == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE);
        Phrase only = discourse.objects().only(form, except);
        return only != null ? only : discourse.objects().lastOf(form, somebody, phrases.begin(verb), except);
    }

    /** "Le maire nie. Sa rivale l'accuse de mentir": of which gender does not show, so rather the subject before. */
    private @Nullable Phrase whoever(List<String> except) {
        Morphology form = Pronouns.of(GrammaticalNumber.SINGULAR, Gender.NONE);
        return discourse.somebody().spokenToSoFar(form, kinds::isSomebody, except);
    }

    /**
     * Returns what "it" or "them" behind a verb stands for, where that is safe; any other pronoun as it is.
     *
     * @param verb whose object it is
     * @param subjects of the verb, for which it cannot stand
     * @param governing the subjects of the verb that governs it
     */
    public Phrase object(Nominal pronoun, VerbChunk verb, List<Nominal> subjects, List<Nominal> governing) {
        Phrase own = phrases.phrase(pronoun);
        Phrase found = switch (pronoun.chunk().head().lemma()) {
            case "it" -> isEither(subjects, governing, own) ? null : thing(subjects, verb, own);
            case "them" ->
                unmarked(
                        Objects.requireNonNull(Pronouns.form(pronoun.chunk())),
                        verb,
                        Resolver.begin(own),
                        texts(Stream.concat(subjects.stream(), governing.stream())
                                .toList()));
            case "himself", "herself", "itself", "themselves" -> itself(subjects);
            case "lui-même", "elle-même", "eux-mêmes", "elles-mêmes" -> itself(subjects);
            case "him", "her" -> somebodyElse(pronoun, subjects);
            case "lui", "elle", "eux", "elles" -> stressed(pronoun);
            default ->
                Pronouns.isYearsOld(pronoun.chunk()) ? somebodyElse(pronoun, subjects) : resolver.parallel(pronoun);
        };
        boolean self = found != null && isSubject(found, subjects) && !isReflexive(pronoun);
        return found == null || self ? own : found.withMention(own.text()).withSpans(own.spans());
    }

    /** "Deux clubs pensent à elle": whoever is meant apart from a verb. */
    private @Nullable Phrase stressed(Nominal pronoun) {
        Phrase parallel = resolver.parallel(pronoun);
        Phrase found = parallel == null ? resolver.named(pronoun) : parallel;
        return found.head() != null && found.head().kind() == Word.Kind.PRONOUN ? null : found;
    }

    private @Nullable Phrase somebodyElse(Nominal pronoun, List<Nominal> subjects) {
        Morphology form = Objects.requireNonNull(Pronouns.form(pronoun.chunk()));
        Phrase found = discourse.somebody().somebody(form, texts(subjects));
        if (found != null) {
            discourse.noteAgain(found, form);
        }
        return found;
    }

    /** "The region ordered trains. The plant will deliver them": what the verb can be done to. */
    private @Nullable Phrase unmarked(Morphology form, VerbChunk verb, int begin, List<String> except) {
        return discourse.unmarked().meant(form, begin, DoneTo.of(verb.lemma()), kinds::isSomebody, except);
    }

    /** "I told her": somebody else, by whatever name I go. */
    private boolean isSubject(Phrase found, List<Nominal> subjects) {
        return found.entity() != null
                && subjects.stream()
                        .map(resolver::named)
                        .anyMatch(subject -> found.entity().equals(subject.entity()));
    }

    /** Returns whether an object is a pronoun, or stands for somebody as one does ("the 34-year-old"). */
    public static boolean refersBack(Nominal object) {
        return Pronouns.refersBack(object.chunk());
    }

    /** Returns whether a pronoun stands for whoever does what its clause says ("himself", "lui-même"). */
    public static boolean isReflexive(Nominal pronoun) {
        return pronoun.chunk().isPronoun()
                && REFLEXIVE.matcher(pronoun.chunk().head().lemma()).matches();
    }

    /** "Her shop burned down. She will not rebuild it": the one thing of the sentence before, where this one names none. */
    private @Nullable Phrase thing(List<Nominal> subjects, VerbChunk verb, Phrase own) {
        Phrase here = discourse.things().last(texts(subjects), Resolver.begin(own));
        Phrase body = here != null || !BODIES.contains(verb.lemma())
                ? here
                : discourse.things().bodyBefore();
        return body == null ? discourse.things().oneBefore(kinds::isSomebody) : body;
    }

    /** "The law is old, and the court told the state to change it": who tells so, or what was named before. */
    private boolean isEither(List<Nominal> subjects, List<Nominal> governing, Phrase own) {
        List<String> both = Stream.concat(texts(subjects).stream(), texts(governing).stream())
                .toList();
        Phrase other = discourse.things().last(both, Resolver.begin(own));
        return other != null && !other.equals(discourse.things().last(texts(subjects), Resolver.begin(own)));
    }

    /** "harms itself": whoever does it. */
    private @Nullable Phrase itself(List<Nominal> subjects) {
        return subjects.size() == 1 && subjects.get(0).conjuncts().isEmpty() ? resolver.named(subjects.get(0)) : null;
    }

    /**
     * Returns whom "lui" and "leur" stand for, or null.
     *
     * @param behindQuote whether the sentence so far is what is said to them, and names others
     */
    public @Nullable Phrase recipient(List<String> clitics, List<Nominal> subjects, boolean behindQuote) {
        boolean many = clitics.contains("leur");
        Morphology form = Pronouns.of(many ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR, Gender.NONE);
        List<String> except = withParts(subjects);
        NamedPersons named = discourse.somebody();
        Phrase found = behindQuote
                ? named.spokenToBefore(form, kinds::isSomebody, except)
                : named.spokenToSoFar(form, kinds::isSomebody, except);
        if (found == null) {
            return null;
        }
        discourse.noteAgain(found, form);
        return found.withMention(many ? "leur" : "lui");
    }

    /** Returns the thing in which somebody sees something ("y voit une chance"), or null. */
    public @Nullable Phrase seenThing() {
        Phrase found = discourse.things().before(this::isNothingSeen);
        return found == null ? null : found.withMention("y").withSpans(List.of());
    }

    /** Returns the thing that "y" stands for: what was named last before a subject, else what the sentence before is about; or null. */
    public @Nullable Phrase thingBefore(Nominal subject) {
        Phrase here = discourse.things().until(phrases.begin(subject.chunk()), this::isNothingMeant);
        Phrase found = here == null ? discourse.things().before(this::isNothingMeant) : here;
        return found == null ? null : found.withMention("y").withSpans(List.of());
    }

    private boolean isNothingSeen(Phrase phrase) {
        return kinds.isSomebody(phrase) || kinds.isUnit(phrase);
    }

    /** Nobody is opposed to 30 euros that are paid. */
    private boolean isNothingMeant(Phrase phrase) {
        return kinds.isSomebodyOrTown(phrase) || kinds.isUnit(phrase);
    }

    /** "en a acheté trois": returns so many of what was named before; the number alone where that is not safe. */
    public Phrase some(Nominal number) {
        return resolver.some(number);
    }

    /** "Le président du conseil lui reproche": nor what belongs to the name of who does so. */
    private List<String> withParts(List<Nominal> subjects) {
        return subjects.stream()
                .map(resolver::named)
                .flatMap(subject -> Stream.concat(
                        Stream.of(subject.text()),
                        subject.complements().stream()
                                .map(Complement::phrase)
                                .filter(part -> part.mention() == null)
                                .map(Phrase::text)))
                .toList();
    }

    private List<String> texts(List<Nominal> subjects) {
        return subjects.stream().map(resolver::named).map(Phrase::text).toList();
    }
}
