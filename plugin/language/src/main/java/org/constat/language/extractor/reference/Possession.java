package org.constat.language.extractor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.entities.Relational;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Knows whom a possessive can stand for: the subject around it, what it is joined to, or what the text named before.
 *
 * @since 0.1
 */
public final class Possession {
    /** What is always that of whoever announces, gives or gets it. */
    private static final Set<String> OWN = Listed.as("own");

    private static final Pattern POSSESSED = Pattern.compile("(son|sa|ses|his|her|its) ", Pattern.CASE_INSENSITIVE);

    /** What somebody has, and nothing that is no body either. */
    private static final Set<String> OF_SOMEBODY = Listed.as("somebodys");

    private final Discourse discourse;
    private final Resolver resolver;
    private final PhraseBuilder phrases;

    public Possession(Discourse discourse, Resolver resolver, PhraseBuilder phrases) {
        this.discourse = discourse;
        this.resolver = resolver;
        this.phrases = phrases;
    }

    /** Returns the subject of the clause around a possessive, where it agrees with it; or null. */
    @Nullable
    Phrase ofSubject(Nominal subject, Owner owner, String possessive, String owned) {
        if (!subject.conjuncts().isEmpty() || isOfAnother(subject, owner, owned)) {
            return null;
        }
        Morphology form = Pronouns.of(owner);
        NounChunk chunk = subject.chunk();
        Morphology own = chunk.isPronoun() ? Pronouns.form(chunk) : NounForms.of(subject);
        if (own == null || !Mentioned.agrees(own, form)) {
            return null;
        }
        Phrase found = resolver.named(subject);
        boolean may =
                discourse.persons().mayBe(found, owner) && discourse.persons().mayOwn(found, owned);
        return isPronoun(found) || !may ? null : pointed(found, possessive);
    }

    /** "Son entraîneur a salué son courage": as likely that of whoever he coaches; his resignation is his own. */
    private static boolean isOfAnother(Nominal subject, Owner owner, String owned) {
        NounChunk possessor = subject.chunk().possessor();
        return possessor != null
                && Owner.of(possessor.head().lemma().toLowerCase(Locale.ROOT)) == owner
                && !OWN.contains(owned);
    }

    /** "Il nie. Le journal affirme que son gendre y travaille", "la maire évalue son coût": returns whether a subject has no such thing, whoever else does. */
    boolean isNever(Nominal subject, String owned) {
        return isNever(resolver.named(subject), owned);
    }

    private boolean isNever(Phrase found, String owned) {
        return discourse.persons().neverHas(found, owned) || (OF_SOMEBODY.contains(owned) && isMereThing(found));
    }

    /** "La défense protège son pays", "une étape que son allié réclame": no thing has a country or an ally. */
    private boolean isMereThing(Phrase found) {
        return (resolver.isThing(found) || resolver.isDeed(found))
                && !discourse.persons().isPerson(found)
                && !discourse.persons().isBody(found)
                && !discourse.persons().isPlace(found);
    }

    /** Remembers that a possessive has spoken of somebody. */
    void noteAgain(Phrase owner, Owner possessive) {
        discourse.noteAgain(owner, Pronouns.of(possessive));
    }

    /** Returns the one name to which something of one owner is joined by "and"; or null. */
    @Nullable
    Phrase joinedTo(Nominal first, Owner owner, String possessive) {
        Phrase found = phrases.phrase(first);
        boolean one = owner.number() == GrammaticalNumber.SINGULAR;
        return one && discourse.persons().mayBe(found, owner) ? pointed(found, possessive) : null;
    }

    /** "L'opposition réclame sa démission": returns the one who was named besides a subject and can be spoken to; or null. */
    @Nullable
    Phrase ofAnother(Nominal subject, Owner owner, String possessive) {
        Morphology form = Pronouns.of(owner);
        List<String> except = List.of(resolver.named(subject).text());
        Phrase found = discourse.somebody().spokenToSoFar(form, resolver::isSomebody, except);
        return found == null ? null : pointed(found, possessive);
    }

    /** Returns whom a possessive in the first subject of a sentence stands for, or null. */
    @Nullable
    Phrase before(NounChunk possessor, Owner owner, String owned, boolean apposed) {
        PronounUse use = resolver.whose(possessor, owner);
        Phrase subject = discourse.owners().of(owned, use, apposed, found -> isNever(found, owned));
        Phrase found = subject != null && Relational.isChair(owned) && resolver.isPerson(subject)
                ? discourse.owners().bodyBefore(use)
                : subject != null && Relational.isOfNoEvent(owned) && resolver.isThing(subject)
                        ? discourse.owners().bodyBefore(use, resolver::isSomebody)
                        : subject;
        Phrase thing = found == null && owner == Owner.ONE && KnownPersons.isDoneToThings(owned)
                ? discourse.owners().thingBefore(use)
                : found;
        if (thing == null) {
            return null;
        }
        discourse.persons().keepInMind(thing);
        return pointed(ofWhomItIs(thing, owned), possessor.head().text());
    }

    /** "selon son équipe. Son adversaire …": that of the person whose team it is. */
    private Phrase ofWhomItIs(Phrase found, String owned) {
        return !Relational.isOfSomebody(owned)
                        || !POSSESSED.matcher(found.text()).lookingAt()
                        || discourse.persons().isPerson(found)
                ? found
                : found.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .filter(discourse.persons()::isPerson)
                        .findFirst()
                        .orElse(found);
    }

    /** Returns the several that were named last and of whom "two of them" may be two, or the one that "the second" is; or null. */
    @Nullable
    Phrase counted(Nominal nominal) {
        NounChunk pronoun = nominal.chunk();
        if (!pronoun.isPronoun()) {
            return resolver.ranked(nominal);
        }
        Morphology form = Pronouns.form(pronoun);
        Phrase found = form == null || form.number() != GrammaticalNumber.PLURAL
                ? null
                : discourse.objects().several(form, phrases.begin(pronoun));
        return found == null ? null : pointed(found, pronoun.head().text());
    }

    /** Returns whether the text has said that this is a person. */
    boolean isPerson(Nominal nominal) {
        return discourse.persons().isPerson(resolver.named(nominal));
    }

    private static Phrase pointed(Phrase owner, String possessive) {
        return owner.withMention(possessive).withSpans(List.of());
    }

    private static boolean isPronoun(Phrase phrase) {
        return phrase.head() == null || phrase.head().kind() == Word.Kind.PRONOUN;
    }

    /** Returns the state of somebody; null where the text does not tell it. */
    @Nullable
    Phrase state(Phrase person) {
        return discourse.persons().state(person);
    }

    /** Returns the id of the state of somebody; null where the text does not tell it. */
    @Nullable
    String home(Phrase person) {
        return discourse.persons().home(person);
    }
}
