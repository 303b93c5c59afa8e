package org.constat.language.extractor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Block;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.entities.Entities;
import org.constat.language.entities.SpokenOf;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Sentence;
import org.constat.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of an article have named so far, for the pronouns of the next. One an article, one thread.
 *
 * @since 0.1
 */
public final class Discourse {
    private final @Nullable Entities entities;
    private final KnownPersons persons;
    private final Map<Integer, Phrase> counted = new HashMap<>();
    private final Described described = new Described();
    private Mentions before = new Mentions();
    private Mentions now = new Mentions();
    private Mentions allBefore = new Mentions();
    private Mentions allNow = new Mentions();
    private @Nullable Mentioned speaker;
    private @Nullable Block block;

    /** @param lexicon whose names count as persons */
    public Discourse(Lexicon lexicon) {
        this(lexicon, null);
    }

    /**
     * @param lexicon whose names count as persons
     * @param entities what the article has spoken of; null where that does not matter
     */
    Discourse(Lexicon lexicon, @Nullable Entities entities) {
        this.entities = entities;
        this.persons = new KnownPersons(lexicon.names(), entities);
    }

    /** Returns whether this is an article, and not a single sentence. */
    boolean isArticle() {
        return entities != null;
    }

    /** Returns what a sentence speaks of. */
    SpokenOf entities(Parse parse, Grammar grammar, Vocabulary vocabulary) {
        return entities == null ? SpokenOf.NOTHING : entities.read(parse, grammar, vocabulary);
    }

    /** Returns what is known of who or what a phrase is. */
    KnownPersons persons() {
        return persons;
    }

    /** Returns what was said of something done. */
    Described described() {
        return described;
    }

    /** Starts a sentence: what the last one named can be referred to, unless a leftover or headline stood there. */
    public void enter(Sentence sentence) {
        Block last = block;
        block = sentence.block();
        described.enter(last == null ? null : last.type(), sentence);
        if (last != null && !last.equals(block) && block.type() != Block.Type.PARAGRAPH) {
            before = new Mentions();
            allBefore = new Mentions();
        } else if (!now.isEmpty()) {
            before = now;
            allBefore = allNow;
        }
        now = new Mentions();
        allNow = new Mentions();
    }

    /** Remembers who speaks while what they say is read; returns who spoke before. */
    @Nullable
    Mentioned listenTo(@Nullable Mentioned newSpeaker) {
        Mentioned earlier = speaker;
        speaker = newSpeaker;
        return earlier;
    }

    /** Remembers a subject. */
    void mention(Phrase phrase, Morphology morphology, boolean person) {
        Mentioned mention = persons.mention(phrase, morphology, person);
        now.add(mention);
        allNow.add(mention);
        persons.keepInMind(phrase);
        count(mention);
    }

    /** Returns the persons who were spoken of last as so many; null where none were. */
    @Nullable
    Phrase counted(int number) {
        return counted.get(number);
    }

    private void count(Mentioned mention) {
        Quantity quantity = mention.phrase().quantity();
        if (quantity != null && !mention.isMeasure() && !quantity.ordinal() && persons.maySpeak(mention)) {
            counted.put(quantity.value().intValue(), mention.phrase());
        }
    }

    /** Remembers something that was no subject. */
    void note(Phrase phrase, Morphology morphology, boolean person) {
        allNow.add(persons.mention(phrase, morphology, person));
    }

    /** Returns the subject of the sentence before that something of this sentence belongs to: rather one with a name. */
    @Nullable
    Phrase owner(PronounUse pronoun, Possessors.Owner owner, String owned, boolean apposed) {
        Mentions subjects = now.isEmpty() || apposed ? before : now;
        Predicate<Mentioned> fits = mention -> fits(mention, pronoun.form(), owner)
                && !pronoun.isSaidBy(mention)
                && persons.mayOwn(mention.phrase(), owned);
        Phrase named = subjects.first(fits.and(Mentioned::isNamed));
        Phrase found = named != null ? named : subjects.first(fits);
        boolean one = owner.number() == GrammaticalNumber.SINGULAR && !owner.isPerson();
        return found == null && one ? persons.headed(owned) : found;
    }

    /** Returns who "il" is that says or thinks something: whoever can speak, before what cannot. */
    @Nullable
    Phrase speaking(PronounUse pronoun, Predicate<Phrase> somebody) {
        Predicate<Mentioned> fits = mention ->
                fits(mention, pronoun.form(), pronoun.being()) && persons.maySpeak(mention) && pronoun.mayMean(mention);
        Phrase who = Mentions.of(speaker).first(fits);
        Phrase here = who != null ? who : now.until(pronoun.begin()).first(fits);
        Phrase found = here != null ? here : before.first(fits);
        Phrase other = found != null ? found : resolve(pronoun);
        Phrase person = found != null || other == null || somebody.test(other) ? null : onlyPerson(pronoun);
        return person != null ? person : other;
    }

    /**
     * Returns what a pronoun stands for: the first subject of this sentence that agrees, else of the one before; null where
     * there is none.
     */
    @Nullable
    Phrase resolve(PronounUse pronoun) {
        Morphology form = pronoun.form();
        boolean personal = pronoun.isPersonal();
        Predicate<Mentioned> fits = mention -> fits(mention, form, pronoun.being()) && pronoun.mayMean(mention);
        Phrase who = Mentions.of(speaker).first(fits);
        Phrase here = who != null ? who : now.first(fits);
        Phrase beside = here != null || personal ? here : onlyOne(allNow.until(pronoun.begin()), form);
        Phrase earlier = beside != null ? beside : before.first(fits);
        Phrase person = earlier != null || pronoun.being() == Possessors.Owner.IT ? earlier : onlyPerson(pronoun);
        return person != null || personal ? person : onlyOne(allBefore, form);
    }

    private boolean fits(Mentioned mention, Morphology pronoun, Possessors.Owner owner) {
        return mention.agreesWith(pronoun)
                && !mention.isMeasure()
                && (!owner.isPerson() || mention.person())
                && !(owner == Possessors.Owner.IT && mention.isSomebody())
                && persons.mayBe(mention.phrase(), owner);
    }

    /** Returns the one thing of a sentence that is known to be of this gender and number, where no subject is. */
    private static @Nullable Phrase onlyOne(Mentions mentions, Morphology pronoun) {
        return pronoun.gender() == Gender.NONE ? null : mentions.only(mention -> mention.isOfForm(pronoun));
    }

    /** Returns the one person that the sentence before has named, in whatever place. */
    private @Nullable Phrase onlyPerson(PronounUse pronoun) {
        return allBefore.only(mention -> mention.person()
                && pronoun.mayMean(mention)
                && mention.agreesWith(pronoun.form())
                && persons.mayBe(mention.phrase(), Possessors.Owner.HE));
    }

    /** Returns what the sentence before named last and agrees ("ce dernier"), or null. */
    @Nullable
    Phrase lastOfBefore(Morphology pronoun) {
        return allBefore.lastInText(mention -> mention.agreesWith(pronoun) && !mention.isNumber());
    }

    /** Returns what this sentence named last and agrees, else what the one before did; none of the given texts. */
    @Nullable
    Phrase last(Morphology pronoun, List<String> except) {
        Phrase here = allNow.last(mention -> mention.agreesWith(pronoun), except);
        Phrase thing = here != null
                ? here
                : allBefore.last(mention -> mention.agreesWith(pronoun) && !mention.person(), except);
        return thing != null ? thing : only(pronoun, except);
    }

    /** Returns the one thing or person of this sentence and the one before that is known to be of this form; or null. */
    @Nullable
    Phrase only(Morphology pronoun, List<String> except) {
        return onlyOne(Stream.concat(allNow.stream(), allBefore.stream())
                .filter(mention -> mention.isOfForm(pronoun))
                .filter(mention -> !except.contains(mention.phrase().text())));
    }

    /** Returns what this sentence named last before an offset, else the one before, and is known to be of this form; or null. */
    @Nullable
    Phrase lastOf(Morphology pronoun, boolean somebody, int before, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.isOfForm(pronoun)
                && !mention.isMeasure()
                && mention.beginsBefore(before)
                && persons.maySpeak(mention) == somebody;
        Phrase here = allNow.last(fits, except);
        return here != null ? here : allBefore.last(fits, except);
    }

    /** Returns whom this sentence named that can be spoken to, rather as a subject, else last; or null. */
    @Nullable
    Phrase somebodyOf(Morphology pronoun, Predicate<Phrase> somebody, List<String> except) {
        Predicate<Mentioned> hears = mention -> persons.maySpeak(mention) || somebody.test(mention.phrase());
        Predicate<Mentioned> fits = mention -> mention.agreesWith(pronoun) && hears.test(mention);
        Phrase subject = now.last(fits, except);
        return subject != null ? subject : allNow.last(fits, except);
    }

    /** Returns the one person whom "him" can mean: whoever speaks, else the one of this sentence and the one before. */
    @Nullable
    Phrase somebody(Morphology pronoun, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.person()
                && mention.agreesWith(pronoun)
                && persons.mayBe(mention.phrase(), Possessors.Owner.HE)
                && !except.contains(mention.phrase().text());
        Phrase who = Mentions.of(speaker).first(fits);
        return who != null
                ? who
                : onlyOne(Stream.concat(allNow.stream(), allBefore.stream()).filter(fits));
    }

    /** Returns the one place that this sentence and the one before have named. */
    @Nullable
    Phrase place() {
        Phrase here = onlyOne(allNow.stream().filter(mention -> persons.isPlace(mention.phrase())));
        return here != null ? here : onlyOne(allBefore.stream().filter(mention -> persons.isPlace(mention.phrase())));
    }

    /** Returns the place that this sentence, else the one before, named last and that a test accepts; or null. */
    @Nullable
    Phrase lastPlace(Predicate<Phrase> test) {
        Phrase here = allNow.last(mention -> test.test(mention.phrase()), List.of());
        return here != null ? here : allBefore.last(mention -> test.test(mention.phrase()), List.of());
    }

    private static @Nullable Phrase onlyOne(Stream<Mentioned> mentions) {
        List<Phrase> found = mentions.map(Mentioned::phrase).toList();
        return Mentions.areOne(found) ? found.get(0) : null;
    }

    /** Returns what this sentence named last before an offset and is neither a person nor one of the given texts; or null. */
    @Nullable
    Phrase thing(List<String> except, int before) {
        return allNow.last(
                mention -> mention.morphology().number() != GrammaticalNumber.PLURAL
                        && mention.phrase().quantity() == null
                        && mention.beginsBefore(before)
                        && !mention.person(),
                except);
    }

    /** Returns the one subject of the sentence before, where it is a thing, else the one thing named there; or null. */
    @Nullable
    Phrase thingBefore() {
        Phrase subject = before.only(mention -> true);
        Phrase thing = subject == null ? null : before.only(this::isThing);
        return thing != null ? thing : allBefore.only(this::isThing);
    }

    private boolean isThing(Mentioned mention) {
        return !mention.person() && !mention.isNamed() && persons.mayBe(mention.phrase(), Possessors.Owner.IT);
    }

    /** Returns the subject of the sentence before that agrees and is none of the given texts; or null. */
    @Nullable
    Phrase previousSubject(Morphology pronoun, List<String> except) {
        return before.last(mention -> mention.agreesWith(pronoun), except);
    }
}
