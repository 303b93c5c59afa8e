package org.constat.language.extractor.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Keeps what a sentence and the one before it have named, as a subject or not, and who speaks ("says Lund"). */
final class RecentMentions {
    private Mentions subjectsEarlier = new Mentions();
    private Mentions subjectsBefore = new Mentions();
    private Mentions subjects = new Mentions();
    private Mentions allBefore = new Mentions();
    private Mentions all = new Mentions();
    private Mentions apposedBefore = new Mentions();
    private Mentions apposed = new Mentions();
    private Mentions againBefore = new Mentions();
    private Mentions again = new Mentions();
    private final Set<String> objectsBefore = new HashSet<>();
    private final Set<String> objects = new HashSet<>();
    private final Set<String> landmarks = new HashSet<>();
    private final Set<String> speakersBefore = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();
    private Talk talk = Talk.NONE;
    private Mentions around = new Mentions();

    /** Starts a sentence to which what the last one named is out of reach. */
    void startAnew() {
        subjectsEarlier = new Mentions();
        subjectsBefore = new Mentions();
        allBefore = new Mentions();
        apposedBefore = new Mentions();
        againBefore = new Mentions();
        objectsBefore.clear();
        speakersBefore.clear();
        clear();
    }

    /** Starts a sentence that can refer to what the last one named, or the one before where that had no subject. */
    void goOn() {
        if (!subjects.isEmpty()) {
            subjectsEarlier = subjectsBefore;
            subjectsBefore = subjects;
            allBefore = all;
            apposedBefore = apposed;
            againBefore = again;
            objectsBefore.clear();
            objectsBefore.addAll(objects);
            speakersBefore.clear();
            speakersBefore.addAll(speakers);
        }
        clear();
    }

    private void clear() {
        subjects = new Mentions();
        all = new Mentions();
        apposed = new Mentions();
        again = new Mentions();
        objects.clear();
        landmarks.clear();
        speakers.clear();
    }

    /** Remembers who speaks to whom while what they say is read; returns who did before. */
    Talk listenTo(Talk next) {
        Talk earlier = talk;
        talk = next;
        return earlier;
    }

    /** Remembers the subject of the clause around a relative one while its own is read; null behind it. */
    void setAround(@Nullable Mentioned subject) {
        around = Mentions.of(subject);
    }

    /** Returns the subject of the clause around the relative one that is read, if any. */
    Mentions around() {
        return around;
    }

    void addSubject(Mentioned mention) {
        subjects.add(mention);
        all.add(mention);
    }

    void add(Mentioned mention) {
        all.add(mention);
    }

    /** Adds what is named only to say who somebody is ("a niece of the painter Roy"). */
    void addApposed(Mentioned mention) {
        apposed.add(mention);
    }

    /** Returns what the sentence before has named, also to say who somebody is. */
    Mentions namedBefore() {
        return allBefore.with(apposedBefore);
    }

    /** Adds somebody for whom a pronoun has stood. */
    void addAgain(Mentioned mention) {
        all.add(mention);
        again.add(mention);
    }

    /** Returns those of the sentence before for whom pronouns stood there. */
    Mentions againBefore() {
        return againBefore;
    }

    void addObject(String text) {
        objects.add(text);
    }

    void addSpeaker(String text) {
        speakers.add(text);
    }

    /** Returns whether the sentence before only lets this speak of others. */
    boolean isSpeakerBefore(Mentioned mention) {
        return speakersBefore.contains(mention.phrase().text());
    }

    void addLandmark(String text) {
        landmarks.add(text);
    }

    /** Returns whether this sentence names it only to say where something is ("across the river"). */
    boolean isLandmark(Mentioned mention) {
        return landmarks.contains(mention.phrase().text());
    }

    /** Returns whether the sentence before says of this that something is done to it. */
    boolean isObjectBefore(Mentioned mention) {
        return objectsBefore.contains(mention.phrase().text());
    }

    /** Returns whether this sentence says so far that something is done to this. */
    boolean isObject(Mentioned mention) {
        return objects.contains(mention.phrase().text());
    }

    /** Returns who speaks to whom, if anybody does. */
    Talk talk() {
        return talk;
    }

    /** Returns the subjects of this sentence. */
    Mentions subjects() {
        return subjects;
    }

    /** Returns the subjects of the sentence before. */
    Mentions subjectsBefore() {
        return subjectsBefore;
    }

    /** Returns the subjects of the sentence before that one. */
    Mentions subjectsEarlier() {
        return subjectsEarlier;
    }

    /** Returns whatever this sentence has named. */
    Mentions all() {
        return all;
    }

    /** Returns whatever the sentence before has named. */
    Mentions allBefore() {
        return allBefore;
    }

    /** Returns the two persons whom alone the sentence before named by their full names; none where it named others, too. */
    List<Phrase> coupleBefore() {
        List<Mentioned> named = allBefore.stream()
                .filter(mention -> mention.isNamed() && mention.morphology().gender() != Gender.NONE)
                .toList();
        boolean alone = named.size() == 2
                && named.stream().allMatch(mention -> mention.morphology().number() == GrammaticalNumber.SINGULAR)
                && allBefore.stream().noneMatch(mention -> mention.morphology().number() == GrammaticalNumber.PLURAL);
        return alone
                        && !named.get(0)
                                .phrase()
                                .text()
                                .equals(named.get(1).phrase().text())
                ? List.of(named.get(0).phrase(), named.get(1).phrase())
                : List.of();
    }

    /** Returns the one of this sentence and the one before that a test accepts; null where there are none or several. */
    @Nullable
    Phrase only(Predicate<Mentioned> test) {
        return Mentions.only(Stream.concat(all.stream(), allBefore.stream()).filter(test));
    }

    /** Returns whether this sentence or the one before has named any that a test accepts. */
    boolean hasAny(Predicate<Mentioned> test) {
        return Stream.concat(all.stream(), allBefore.stream()).anyMatch(test);
    }

    /** Returns whether this is named as a part of something else: in "the price of wheat" the wheat is. */
    boolean isPart(Mentioned mention) {
        return Stream.concat(all.stream(), allBefore.stream())
                .anyMatch(other -> isInside(mention.phrase(), other.phrase()));
    }

    private static boolean isInside(Phrase part, Phrase whole) {
        int begin = Resolver.begin(part);
        int end = end(part);
        return begin >= Resolver.begin(whole) && end <= end(whole) && length(whole) > length(part);
    }

    private static int length(Phrase phrase) {
        return end(phrase) - Resolver.begin(phrase);
    }

    private static int end(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::end).max().orElse(0);
    }
}
