package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Block;
import org.constat.Phrase;
import org.constat.Word;
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
import org.constat.lexicon.NameEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of an article have named so far, for the pronouns of the next. One an article, one thread.
 *
 * @since 0.1
 */
public final class Discourse {
    private final List<NameEntry> names;
    private List<Mention> before = new ArrayList<>();
    private List<Mention> now = new ArrayList<>();
    private List<Mention> allBefore = new ArrayList<>();
    private List<Mention> allNow = new ArrayList<>();
    private final @Nullable Entities entities;
    private @Nullable Mention speaker;
    private @Nullable Phrase described;
    private @Nullable Phrase describedBefore;
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
        this.names = lexicon.names();
        this.entities = entities;
    }

    /** Returns whether this is an article, and not a single sentence. */
    boolean isArticle() {
        return entities != null;
    }

    /** Returns what a sentence speaks of. */
    SpokenOf entities(Parse parse, Grammar grammar, Vocabulary vocabulary) {
        return entities == null ? SpokenOf.NOTHING : entities.read(parse, grammar, vocabulary);
    }

    /** Something that was the subject of a clause. */
    record Mention(Phrase phrase, Morphology morphology, boolean person) {}

    /** Returns the id of the state of somebody; null where the text does not tell it. */
    @Nullable
    String home(Phrase person) {
        String id = person.entity();
        return entities == null || id == null ? null : entities.homeOf(id);
    }

    /** Starts a sentence: what the last one named can be referred to, unless a leftover or headline stood there. */
    public void enter(Sentence sentence) {
        Block last = block;
        boolean broken = last != null
                && !last.equals(sentence.block())
                && sentence.block().type() != Block.Type.PARAGRAPH;
        block = sentence.block();
        enterDescription(last, block.type());
        if (broken) {
            before = new ArrayList<>();
            allBefore = new ArrayList<>();
        } else if (!now.isEmpty()) {
            before = now;
            allBefore = allNow;
        }
        now = new ArrayList<>();
        allNow = new ArrayList<>();
    }

    /** All items of a list go on with the sentence before the list. */
    private void enterDescription(@Nullable Block last, Block.Type type) {
        boolean goesOn = type == Block.Type.PARAGRAPH || type == Block.Type.LIST_ITEM;
        boolean item = type == Block.Type.LIST_ITEM && last != null && last.type() == Block.Type.LIST_ITEM;
        describedBefore = item ? describedBefore : goesOn ? described : null;
        described = null;
    }

    /** Remembers something done of which the last clause says what it is; null for any other clause. */
    void describe(@Nullable Phrase deed) {
        described = deed;
    }

    /** Returns the same of the sentence before; null where its last clause speaks of something else. */
    @Nullable
    Phrase described() {
        return describedBefore;
    }

    /** Remembers who speaks while what they say is read; returns who spoke before. */
    @Nullable
    Mention listenTo(@Nullable Mention newSpeaker) {
        Mention earlier = speaker;
        speaker = newSpeaker;
        return earlier;
    }

    /** Returns what is known of the gender of somebody whom the text has named before with a role or first name. */
    private Morphology known(Phrase phrase, Morphology morphology) {
        if (entities == null || phrase.entity() == null || morphology.gender() != Gender.NONE) {
            return morphology;
        }
        Gender gender = entities.genderOf(phrase.entity());
        return new Morphology(morphology.mood(), morphology.time(), morphology.person(), morphology.number(), gender);
    }

    /** Remembers a subject. */
    void mention(Phrase phrase, Morphology morphology, boolean person) {
        Mention mention = new Mention(phrase, known(phrase, morphology), person || isKnownName(phrase));
        now.add(mention);
        allNow.add(mention);
    }

    /** Remembers something that was no subject. */
    void note(Phrase phrase, Morphology morphology, boolean person) {
        allNow.add(new Mention(phrase, known(phrase, morphology), person || isKnownName(phrase)));
    }

    /** Returns the subject of the sentence before that something of this sentence belongs to: rather one with a name. */
    @Nullable
    Phrase owner(Morphology form, Possessors.Owner owner) {
        List<Phrase> owners = (now.isEmpty() ? before : now)
                .stream()
                        .filter(mention -> agrees(mention.morphology(), form) && mayBe(mention.phrase(), owner))
                        .map(Mention::phrase)
                        .toList();
        List<Phrase> named = owners.stream().filter(Discourse::isNamed).toList();
        return !named.isEmpty() ? named.get(0) : owners.isEmpty() ? null : owners.get(0);
    }

    private static boolean isNamed(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.NAME;
    }

    /** Returns whether what is known of somebody or something allows such a possessive. */
    boolean mayBe(Phrase phrase, Possessors.Owner owner) {
        boolean person = entities != null && phrase.entity() != null && entities.isPerson(phrase.entity());
        boolean somewhere = entities != null && phrase.entity() != null && entities.isPlace(phrase.entity());
        boolean body = entities != null && phrase.entity() != null && entities.isBody(phrase.entity());
        return owner == Possessors.Owner.IT ? !person : !owner.isPerson() || !(body || somewhere);
    }

    private boolean isKnownName(Phrase phrase) {
        String text = phrase.head() == null ? phrase.text() : phrase.head().lemma();
        return names.stream()
                .anyMatch(name -> name.name().equals(text) || name.also().contains(text));
    }

    /**
     * Returns what a pronoun of this form stands for: the first subject of this sentence that agrees, else of the one
     * before; null where there is none.
     */
    @Nullable
    Phrase resolve(Morphology pronoun, boolean onlyPersons) {
        return resolve(pronoun, onlyPersons ? Possessors.Owner.HE : Possessors.Owner.ONE, 0);
    }

    /** Returns the same for a pronoun that stands for such a being, at such a place of the text. */
    @Nullable
    Phrase resolve(Morphology pronoun, Possessors.Owner owner, int begin) {
        boolean onlyPersons = owner.isPerson();
        Phrase who = speaker == null ? null : find(List.of(speaker), pronoun, owner);
        Phrase here = who != null ? who : find(now, pronoun, owner);
        Phrase beside = here != null || onlyPersons ? here : onlyOne(until(begin), pronoun);
        Phrase earlier = beside != null ? beside : find(before, pronoun, owner);
        Phrase person = earlier != null ? earlier : onlyPerson(pronoun);
        return person != null || onlyPersons ? person : onlyOne(allBefore, pronoun);
    }

    private List<Mention> until(int begin) {
        return allNow.stream()
                .filter(mention -> mention.phrase().spans().stream().allMatch(span -> span.end() <= begin))
                .toList();
    }

    /** Returns the one thing of a sentence that is known to be of this gender and number, where no subject is. */
    private static @Nullable Phrase onlyOne(List<Mention> mentions, Morphology pronoun) {
        List<Mention> things = mentions.stream()
                .filter(mention ->
                        pronoun.gender() != Gender.NONE && mention.morphology().gender() == pronoun.gender())
                .filter(mention -> mention.morphology().number() == pronoun.number())
                .toList();
        return things.size() == 1 ? things.get(0).phrase() : null;
    }

    /** Returns the one person that the sentence before has named, in whatever place. */
    private @Nullable Phrase onlyPerson(Morphology pronoun) {
        List<Mention> persons = allBefore.stream()
                .filter(mention -> mention.person() && agrees(mention.morphology(), pronoun))
                .toList();
        return persons.size() == 1 ? persons.get(0).phrase() : null;
    }

    /** Returns what the sentence before named last and agrees ("ce dernier"), or null. */
    @Nullable
    Phrase lastOfBefore(Morphology pronoun) {
        return last(allBefore, pronoun, List.of());
    }

    /** Returns what was named last, agrees and is none of the given texts; or null. */
    @Nullable
    Phrase last(Morphology pronoun, List<String> except) {
        Phrase here = last(allNow, pronoun, except);
        return here != null ? here : last(allBefore, pronoun, except);
    }

    /** Returns the one thing or person of this sentence and the one before that is known to be of this form; or null. */
    @Nullable
    Phrase only(Morphology pronoun, List<String> except) {
        List<Phrase> found = Stream.concat(allNow.stream(), allBefore.stream())
                .filter(mention -> mention.morphology().gender() == pronoun.gender()
                        && mention.morphology().number() == pronoun.number())
                .map(Mention::phrase)
                .filter(phrase -> !except.contains(phrase.text()))
                .toList();
        long different = found.stream()
                .map(phrase -> phrase.entity() == null ? phrase.text() : phrase.entity())
                .distinct()
                .count();
        return different == 1 ? found.get(0) : null;
    }

    /** Returns what this sentence named last before an offset and is neither a person nor one of the given texts; or null. */
    @Nullable
    Phrase thing(List<String> except, int before) {
        for (int i = allNow.size() - 1; i >= 0; i--) {
            Mention mention = allNow.get(i);
            boolean one = mention.morphology().number() != GrammaticalNumber.PLURAL;
            boolean earlier = mention.phrase().spans().stream().allMatch(span -> span.begin() < before);
            if (one
                    && earlier
                    && !mention.person()
                    && !except.contains(mention.phrase().text())) {
                return mention.phrase();
            }
        }
        return null;
    }

    /** Returns the subject of the sentence before that agrees and is none of the given texts; or null. */
    @Nullable
    Phrase previousSubject(Morphology pronoun, List<String> except) {
        return last(before, pronoun, except);
    }

    private static @Nullable Phrase last(List<Mention> mentions, Morphology pronoun, List<String> except) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (agrees(mention.morphology(), pronoun)
                    && !except.contains(mention.phrase().text())) {
                return mention.phrase();
            }
        }
        return null;
    }

    private @Nullable Phrase find(List<Mention> mentions, Morphology pronoun, Possessors.Owner owner) {
        for (Mention mention : mentions) {
            if (agrees(mention.morphology(), pronoun)
                    && (!owner.isPerson() || mention.person())
                    && !(owner == Possessors.Owner.IT && isSomebody(mention))
                    && mayBe(mention.phrase(), owner)) {
                return mention.phrase();
            }
        }
        return null;
    }

    /** "it" is said of no baker, and of nobody with a first name. */
    private static boolean isSomebody(Mention mention) {
        return mention.morphology().gender() != Gender.NONE || (mention.person() && !isNamed(mention.phrase()));
    }

    static boolean agrees(Morphology noun, Morphology pronoun) {
        boolean gender =
                noun.gender() == Gender.NONE || pronoun.gender() == Gender.NONE || noun.gender() == pronoun.gender();
        boolean unknown = noun.number() == GrammaticalNumber.NONE && pronoun.number() != GrammaticalNumber.PLURAL;
        boolean number = unknown || noun.number() == pronoun.number();
        return gender && number;
    }
}
