package org.constat.language.entities;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Something that an article speaks of, with all that it has said of it so far. */
final class Entity {
    private final String id;
    private final boolean plural;
    private final boolean headline;
    private final boolean indefinite;
    private final int first;
    private Word name;
    private final Set<String> nouns = new LinkedHashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> owners = new HashSet<>();
    private @Nullable Word beside;
    private Gender gender = Gender.NONE;
    private boolean named;
    private boolean place;
    private boolean acting;
    private boolean owned;
    private boolean event;
    private @Nullable Entity site;
    private int last;
    private int mentions;

    Entity(String id, Mention mention, boolean headline, int sentence) {
        this.id = id;
        this.plural = mention.isPlural();
        this.headline = headline;
        this.indefinite = mention.isIndefinite();
        this.first = sentence;
        this.name = mention.nominal().chunk().head();
    }

    void add(Mention mention, int sentence) {
        if (!mention.isName()) {
            nouns.add(mention.head());
            nouns.add(mention.base());
        }
        words.addAll(mention.words());
        owned |= mention.saysWhose();
        if (mention.isName() && !named) {
            name = mention.nominal().chunk().head();
        }
        beside = beside == null && !named ? mention.nameBeside() : beside;
        named |= mention.isName();
        if (mention.isOfPerson() && !Kinds.isBody(kinds)) {
            kinds.add(Kinds.PERSON);
        }
        gender = gender == Gender.NONE ? mention.gender() : gender;
        last = sentence;
        mentions++;
    }

    void spokenOf(int sentence) {
        last = sentence;
    }

    /** Returns a phrase for it that stands for other words of the text. */
    Phrase phrase(String mention) {
        boolean both = beside != null && !named;
        List<Word> modifiers = both ? List.of(Objects.requireNonNull(beside)) : List.of();
        String text = both ? name.text() + " " + Objects.requireNonNull(beside).text() : name.text();
        return new Phrase(text, id, name, modifiers, null, List.of(), List.of(), mention);
    }

    /** Remembers a noun that says what it is, and its kinds. */
    void isCalled(String noun, Set<String> newKinds) {
        nouns.add(noun);
        kinds.addAll(newKinds);
    }

    void isOf(Set<String> newKinds) {
        kinds.addAll(newKinds);
    }

    /** Remembers where the text has said that it is, when it first spoke of it. */
    void standsIn(Entity place) {
        site = place;
    }

    /** Returns where it is; null where the text has not said so. */
    @Nullable
    Entity site() {
        return site;
    }

    /** Returns whether the text has said whose it is, or which of several. */
    boolean isOwned() {
        return owned;
    }

    /** Returns whether it is a bank that a governor heads. */
    boolean isCentralBank() {
        String text = name.lemma().toLowerCase(Locale.ROOT);
        boolean titled = Character.isUpperCase(name.text().charAt(0));
        return (named && (text.startsWith("bank of ") || text.startsWith("banque d")))
                || (titled && (nouns.contains("bank") || nouns.contains("banque")))
                || nouns.contains("central bank")
                || nouns.contains("banque centrale");
    }

    /** Remembers that it does something. */
    void acts() {
        acting = true;
    }

    /** Remembers that it is called what happens or is done. */
    void happens() {
        event = true;
    }

    /** Returns whether it happens or is done, rather than being somebody or something. */
    boolean isEvent() {
        return event && !named && kinds.isEmpty();
    }

    /** Returns whether nothing is known of what it is. */
    boolean hasNoKind() {
        return kinds.isEmpty();
    }

    boolean hasActed() {
        return acting;
    }

    boolean isPlural() {
        return plural;
    }

    void isPlace() {
        place = true;
    }

    /** Remembers to which states or bodies it belongs. */
    void belongsTo(Set<String> newOwners) {
        owners.addAll(newOwners);
    }

    boolean belongs(String owner) {
        return owners.contains(owner);
    }

    /** Returns whether it belongs to a state or body that passes a test. */
    boolean belongsToAny(Predicate<String> test) {
        return owners.stream().anyMatch(test);
    }

    /** Returns whether the text has not said of what it is part. */
    boolean belongsNowhere() {
        return owners.isEmpty();
    }

    /** Returns whether the text has given it a name alone. */
    boolean isWithoutOffice() {
        return nouns.isEmpty();
    }

    boolean hasFullName() {
        return named && name.lemma().indexOf(' ') > 0;
    }

    Gender gender() {
        return gender;
    }

    /** Remembers of which gender somebody is, where nothing has told yet. */
    void isOfGender(Gender told) {
        gender = gender == Gender.NONE ? told : gender;
    }

    String id() {
        return id;
    }

    boolean isKnownPlace() {
        return place || Kinds.isSomewhere(kinds);
    }

    /** Returns its name, or the noun by which the text has first called it. */
    String name() {
        return name.lemma();
    }

    boolean isNamed() {
        return named;
    }

    boolean isPerson() {
        return kinds.contains(Kinds.PERSON) && !Kinds.isBody(kinds);
    }

    boolean isBody() {
        return Kinds.isBody(kinds) && !kinds.contains(Kinds.PERSON);
    }

    /** Returns whether it is a court, an office: a body, though of no company's kind. */
    boolean isInstitution() {
        return kinds.contains(Kinds.INSTITUTION) && !kinds.contains(Kinds.PERSON);
    }

    /** Returns whether it is something that has a head and a staff, or may be. */
    boolean isManaged() {
        boolean unknown = named && !isPerson() && !isKnownPlace();
        return Kinds.isBody(kinds) || kinds.contains(Kinds.INSTITUTION) || kinds.contains(Kinds.PLANT) || unknown;
    }

    /** Returns whether it has a name, of which the text has not said whether it is that of a person or a place. */
    boolean isUnknownName() {
        return named && kinds.isEmpty() && !place && nouns.isEmpty();
    }

    /** Returns whether a noun has said what it is, and it is neither somebody nor somewhere. */
    boolean isThing() {
        return !nouns.isEmpty() && !isPerson() && !isBody() && !isInstitution() && !isKnownPlace();
    }

    boolean isOneOf(Set<String> someKinds) {
        return !Collections.disjoint(kinds, someKinds);
    }

    boolean agrees(Mention mention) {
        return plural == mention.isPlural();
    }

    /** Returns whether it can be a man or woman of the gender of a noun; things have none. */
    boolean mayBe(Mention mention) {
        Gender other = mention.gender();
        return !kinds.contains(Kinds.PERSON) || gender == Gender.NONE || other == Gender.NONE || gender == other;
    }

    /** Returns whether only a headline has spoken of it. */
    boolean isFromHeadline() {
        return headline && first == last;
    }

    /** Returns the number of the sentence that spoke of it first. */
    int first() {
        return first;
    }

    /** Returns the number of the sentence that spoke of it last. */
    int last() {
        return last;
    }

    /** Returns how often a sentence has named or described it. */
    int mentions() {
        return mentions;
    }

    /** Returns whether one of the nouns that it was given passes a test. */
    boolean isOfKind(Predicate<String> test) {
        return nouns.stream().anyMatch(test);
    }

    /** Returns whether one of the words that the text has said of it passes a test. */
    boolean isOfWord(Predicate<String> test) {
        return words.stream().anyMatch(test);
    }

    /** Returns whether the text introduced it as one of many ("a nurse"). */
    boolean isIndefinite() {
        return indefinite;
    }

    /** Returns whether it is said of somebody what they are no more. */
    boolean isFormer() {
        return words.stream().anyMatch(Mention::saysFormer);
    }

    /** Returns whether a mention calls it what it only was. */
    boolean isNoLonger(Mention mention) {
        return isFormer() && !mention.isFormer() && nouns.contains(mention.head());
    }

    /** Returns whether a mention says nothing of it that is new. */
    boolean isKnownToBe(Mention mention) {
        return agrees(mention)
                && words.containsAll(mention.words())
                && (!isPerson() || !isFormer() || mention.isFormer());
    }

    /** Returns whether one of the two says no more than the other, or both count the same number. */
    boolean couldBe(Mention mention) {
        boolean counted = mention.words().stream().anyMatch(word -> word.startsWith("count ") && words.contains(word));
        return isKnownToBe(mention)
                || (agrees(mention) && (counted || mention.words().containsAll(words)));
    }
}
