package org.constat.language.extractor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.Word;
import org.constat.language.entities.FirstNames;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Finds what pronouns stand for, where it is safe; remembers subjects for those to come. */
final class Resolver {
    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;
    private final Set<String> speakers = new HashSet<>();

    Resolver(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        this.kinds = kinds;
        this.discourse = discourse;
        this.phrases = phrases;
    }

    /** Returns the phrase of a subject; null where it says nobody. */
    @Nullable
    Phrase subject(Nominal nominal, @Nullable VerbChunk verb) {
        NounChunk chunk = nominal.chunk();
        if (!chunk.isPronoun()) {
            return phrases.phrase(nominal);
        }
        if (chunk.determiner() == Determiner.NEGATIVE || isImpersonal(chunk, verb)) {
            return null;
        }
        return resolved(nominal, chunk);
    }

    /** Remembers who says what is read next, whom "il" stands for there; returns who said what was read before. */
    Discourse.@Nullable Mention listenTo(List<Nominal> subjects) {
        if (subjects.size() != 1 || subjects.get(0).chunk().isPronoun() || !isPerson(subjects.get(0))) {
            return discourse.listenTo(null);
        }
        Nominal speaker = subjects.get(0);
        return discourse.listenTo(new Discourse.Mention(phrases.phrase(speaker), gendered(speaker), true));
    }

    /** Goes on with what somebody else says. */
    void listenAgain(Discourse.@Nullable Mention speaker) {
        discourse.listenTo(speaker);
    }

    /** Remembers somebody who is quoted in this sentence, and whom "it" is not said of. */
    void speaks(Nominal speaker) {
        speakers.add(phrases.phrase(speaker).text());
    }

    /** Returns the subject of the clause around a possessive, where it agrees with it; or null. */
    @Nullable
    Phrase owner(Nominal subject, Possessors.Owner owner, String possessive) {
        if (!subject.conjuncts().isEmpty()) {
            return null;
        }
        Morphology form = of(owner);
        NounChunk chunk = subject.chunk();
        Morphology own = chunk.isPronoun() ? form(chunk) : gendered(subject);
        if (own == null || !Discourse.agrees(own, form)) {
            return null;
        }
        Phrase found = chunk.isPronoun() ? resolved(subject, chunk) : phrases.phrase(subject);
        return isPronoun(found) || !discourse.mayBe(found, owner) ? null : pointed(found, possessive);
    }

    /** Returns the id of the state of somebody; null where the text does not tell it. */
    @Nullable
    String home(Phrase person) {
        return discourse.home(person);
    }

    /** Returns the one name to which something of one owner is joined by "and"; or null. */
    @Nullable
    Phrase partner(Nominal first, Possessors.Owner owner, String possessive) {
        Phrase found = phrases.phrase(first);
        boolean one = owner.number() == GrammaticalNumber.SINGULAR;
        return one && discourse.mayBe(found, owner) ? pointed(found, possessive) : null;
    }

    /** Returns whom a possessive in the first subject of a sentence stands for, or null. */
    @Nullable
    Phrase ownerBefore(Possessors.Owner owner, String possessive) {
        Phrase found = discourse.owner(of(owner), owner);
        return found == null ? null : pointed(found, possessive);
    }

    private static Phrase pointed(Phrase owner, String possessive) {
        return owner.withMention(possessive).withSpans(List.of());
    }

    private static boolean isPronoun(Phrase phrase) {
        return phrase.head() == null || phrase.head().kind() == Word.Kind.PRONOUN;
    }

    private static Morphology of(Possessors.Owner owner) {
        Gender gender = switch (owner) {
            case HE -> Gender.MASCULINE;
            case SHE -> Gender.FEMININE;
            case IT, ONE, THEY -> Gender.NONE;
        };
        return of(owner.number(), gender);
    }

    /** Remembers a noun that is no subject. */
    void note(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        if (!chunk.isPronoun() && !chunk.time()) {
            discourse.note(phrases.phrase(nominal), gendered(nominal), isPerson(nominal));
            nominal.complements().forEach(complement -> note(complement.nominal()));
        }
    }

    /** Returns what an object pronoun stands for; itself where that is not safe, null for those that stand for nothing. */
    @Nullable
    Phrase object(String clitic, VerbChunk verb, List<Nominal> subjects) {
        Morphology form = switch (clitic) {
            case "le" -> of(GrammaticalNumber.SINGULAR, Gender.MASCULINE);
            case "la" -> of(GrammaticalNumber.SINGULAR, Gender.FEMININE);
            case "les" -> of(GrammaticalNumber.PLURAL, Gender.NONE);
            case "l'" -> of(GrammaticalNumber.SINGULAR, participle(verb));
            default -> null;
        };
        if (form == null) {
            return null;
        }
        boolean unsure = clitic.equals("le") || clitic.equals("l'");
        Phrase found = unsure ? null : discourse.last(form, texts(subjects));
        if (clitic.equals("le") && !Neutral.isSaidOfClauses(verb.lemma())) {
            found = discourse.only(form, texts(subjects));
        }
        Word pronoun = Word.of(clitic, clitic, Word.Kind.PRONOUN);
        return found == null ? Phrase.of(clitic, pronoun) : found.withMention(clitic);
    }

    /** Returns what "it" behind a verb stands for, where this sentence names it; any other pronoun as it is. */
    Phrase object(Nominal pronoun, List<Nominal> subjects) {
        Phrase own = phrases.phrase(pronoun);
        boolean thing = pronoun.chunk().head().lemma().equals("it");
        Phrase found = thing ? discourse.thing(texts(subjects), begin(own)) : null;
        return found == null ? own : found.withMention(own.text()).withSpans(own.spans());
    }

    private static int begin(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::begin).min().orElse(0);
    }

    private static Gender participle(VerbChunk verb) {
        return verb.perfect() ? Gender.NONE : Gender.MASCULINE;
    }

    /** Returns whom "lui" and "leur" stand for, or null. */
    @Nullable
    Phrase recipient(List<String> clitics, List<Nominal> subjects) {
        boolean many = clitics.contains("leur");
        Morphology form = of(many ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR, Gender.NONE);
        Phrase found = discourse.previousSubject(form, texts(subjects));
        return found == null ? null : found.withMention(many ? "leur" : "lui");
    }

    private List<String> texts(List<Nominal> subjects) {
        return subjects.stream()
                .map(subject ->
                        subject.chunk().isPronoun() ? resolved(subject, subject.chunk()) : phrases.phrase(subject))
                .map(Phrase::text)
                .toList();
    }

    /** Remembers a subject for the pronouns that follow. */
    void mention(Nominal nominal) {
        if (!nominal.chunk().isPronoun()) {
            discourse.mention(phrases.phrase(nominal), gendered(nominal), isPerson(nominal));
            nominal.complements().forEach(complement -> note(complement.nominal()));
            return;
        }
        Morphology form = form(nominal.chunk());
        Phrase known =
                form == null ? null : discourse.resolve(form, being(nominal.chunk()), begin(phrases.phrase(nominal)));
        if (form != null && known != null) {
            discourse.mention(known, form, isPersonal(nominal.chunk()));
        }
    }

    /** Remembers what a clause says of something done, which "this" may go on to speak of. */
    void describe(Clause clause) {
        discourse.describe(
                kinds.describesDeed(clause) ? phrases.phrase(clause.subjects().get(0)) : null);
    }

    private Phrase resolved(Nominal nominal, NounChunk chunk) {
        Phrase own = phrases.phrase(nominal);
        Phrase deed = isNeutral(chunk) ? discourse.described() : null;
        if (deed != null) {
            return deed.withMention(own.text()).withSpans(own.spans());
        }
        Morphology form = form(chunk);
        Phrase found = form == null
                ? null
                : isDemonstrative(chunk)
                        ? discourse.lastOfBefore(form)
                        : discourse.resolve(form, being(chunk), begin(own));
        boolean spoken = found != null && chunk.head().lemma().equals("it") && speakers.contains(found.text());
        return found == null || spoken ? own : found.withMention(own.text()).withSpans(own.spans());
    }

    private static boolean isNeutral(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "cela", "ceci", "this", "that" -> true;
            default -> false;
        };
    }

    private static boolean isDemonstrative(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "ce dernier",
                    "cette dernière",
                    "ces derniers",
                    "ces dernières",
                    "celui-ci",
                    "celle-ci",
                    "ceux-ci",
                    "celles-ci",
                    "the latter" -> true;
            default -> false;
        };
    }

    private static Possessors.Owner being(NounChunk chunk) {
        return isPersonal(chunk)
                ? Possessors.Owner.HE
                : chunk.head().lemma().equals("it") ? Possessors.Owner.IT : Possessors.Owner.ONE;
    }

    private static boolean isPersonal(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "he", "she", "him" -> true;
            default -> false;
        };
    }

    private static @Nullable Morphology form(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "il", "lui", "he", "him", "lui-même" -> of(GrammaticalNumber.SINGULAR, Gender.MASCULINE);
            case "ce dernier", "celui-ci" -> of(GrammaticalNumber.SINGULAR, Gender.MASCULINE);
            case "elle", "cette dernière", "celle-ci", "she", "her" -> of(GrammaticalNumber.SINGULAR, Gender.FEMININE);
            case "ils",
                    "ces derniers",
                    "ceux-ci",
                    "eux",
                    "tous deux",
                    "tous trois",
                    "tous les deux",
                    "tous les trois" -> of(GrammaticalNumber.PLURAL, Gender.MASCULINE);
            case "elles", "celles-ci", "toutes deux", "toutes trois" -> of(GrammaticalNumber.PLURAL, Gender.FEMININE);
            case "they", "them" -> of(GrammaticalNumber.PLURAL, Gender.NONE);
            case "the latter" -> of(GrammaticalNumber.SINGULAR, Gender.NONE);
            case "it" -> of(GrammaticalNumber.SINGULAR, Gender.NONE);
            default -> null;
        };
    }

    private static Morphology of(GrammaticalNumber number, Gender gender) {
        return new Morphology(Morphology.Mood.NONE, Morphology.Time.NONE, 3, number, gender);
    }

    /** "il faut", "il y a", "on", "there is": nobody does it. */
    private boolean isImpersonal(NounChunk chunk, @Nullable VerbChunk verb) {
        String pronoun = chunk.head().lemma();
        if (pronoun.equals("on") || pronoun.equals("there") || pronoun.equals("l'on") || pronoun.equals("l' on")) {
            return true;
        }
        boolean neutral = pronoun.equals("il") || pronoun.equals("it") || pronoun.equals("ce") || pronoun.equals("c'");
        return neutral
                && verb != null
                && (phrases.hasVerb(verb, "falloir")
                        || (verb.clitics().contains("y") && verb.lemma().equals("avoir"))
                        || switch (verb.lemma()) {
                            case "se agir", "pleuvoir", "neiger", "rain", "snow" -> true;
                            default -> false;
                        });
    }

    /** Names have the gender of the role that stands with them. */
    private static Morphology gendered(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        Morphology own =
                chunk.title() == null ? chunk.morphology() : chunk.title().morphology();
        if (!nominal.conjuncts().isEmpty()) {
            return of(GrammaticalNumber.PLURAL, Gender.NONE);
        }
        Gender borne = chunk.isName() ? FirstNames.genderOf(chunk.head().lemma()) : ofApposedName(nominal);
        if (borne != Gender.NONE) {
            return of(GrammaticalNumber.SINGULAR, borne);
        }
        boolean name = chunk.isName() && chunk.title() == null;
        return name ? ofName(nominal, own) : own;
    }

    private static Gender ofApposedName(Nominal nominal) {
        return nominal.appositions().stream()
                .map(Nominal::chunk)
                .filter(NounChunk::isName)
                .map(chunk -> FirstNames.genderOf(chunk.head().lemma()))
                .findFirst()
                .orElse(Gender.NONE);
    }

    private static Morphology ofName(Nominal nominal, Morphology own) {
        for (Nominal apposition : nominal.appositions()) {
            if (!apposition.chunk().isName()) {
                return apposition.chunk().morphology();
            }
        }
        return own;
    }

    private boolean isPerson(Nominal nominal) {
        return nominal.chunk().isName()
                || kinds.isEnglishRole(nominal)
                || nominal.chunk().title() != null
                || nominal.appositions().stream()
                        .anyMatch(apposition -> apposition.chunk().isName());
    }
}
