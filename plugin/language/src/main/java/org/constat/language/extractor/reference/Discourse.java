package org.constat.language.extractor.reference;

import java.util.List;
import org.constat.Block;
import org.constat.Phrase;
import org.constat.language.entities.Entities;
import org.constat.language.entities.SpokenOf;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Morphology;
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
    private final PronounFit fit;
    private final CountedPersons counted;
    private final Described described = new Described();
    private final JoinedSubjects joined = new JoinedSubjects();
    private final LongQuotation quotation = new LongQuotation();
    private final RecentMentions recent = new RecentMentions();
    private final Pair pair = new Pair(recent, joined);
    private @Nullable Block block;
    private @Nullable Phrase host;

    /** @param lexicon whose names count as persons */
    public Discourse(Lexicon lexicon) {
        this(lexicon, null);
    }

    /**
     * @param lexicon whose names count as persons
     * @param entities what the article has spoken of; null where that does not matter
     */
    public Discourse(Lexicon lexicon, @Nullable Entities entities) {
        this.entities = entities;
        this.persons = new KnownPersons(lexicon.names(), entities);
        this.fit = new PronounFit(persons);
        this.counted = new CountedPersons(persons);
    }

    /** Returns whether this is an article, and not a single sentence. */
    public boolean isArticle() {
        return entities != null;
    }

    /** Returns what a sentence speaks of. */
    public SpokenOf entities(Parse parse, Grammar grammar, Vocabulary vocabulary) {
        return entities == null ? SpokenOf.NOTHING : entities.read(parse, grammar, vocabulary);
    }

    /** Starts a sentence: what the last one named can be referred to, unless a leftover or headline stood there. */
    public void enter(Sentence sentence) {
        Block last = block;
        Block next = sentence.block();
        block = next;
        described.enter(last == null ? null : last.type(), sentence);
        quotation.enter(sentence, recent.subjectsBefore());
        if (last != null && !last.equals(next) && next.type() != Block.Type.PARAGRAPH) {
            recent.startAnew();
            pair.forget();
        } else {
            recent.goOn();
            pair.enter();
        }
    }

    /** Remembers who speaks to whom while what they say is read; returns who did before. */
    Talk listenTo(Talk talk) {
        return recent.listenTo(talk);
    }

    /** Remembers the subject of the clause around a relative one while its own is read; null behind it. */
    void setAround(@Nullable Mentioned subject) {
        recent.setAround(subject);
    }

    /** Remembers of what a relative clause speaks while its subject is read, as no pronoun there stands for it; null behind it. */
    void setHost(@Nullable Phrase newHost) {
        host = newHost;
    }

    /** Returns of what the relative clause speaks that is read, if any. */
    @Nullable
    Phrase host() {
        return host;
    }

    /** Remembers a subject. */
    void mention(Phrase phrase, Morphology morphology, boolean person) {
        Mentioned mention = persons.mention(phrase, morphology, person);
        recent.addSubject(mention);
        persons.keepInMind(phrase);
        counted.add(mention);
    }

    /** Remembers something that was no subject. */
    void note(Phrase phrase, Morphology morphology, boolean person) {
        recent.add(persons.mention(phrase, morphology, person));
    }

    /** Remembers what was named only to say who somebody is. */
    void noteApposed(Phrase phrase, Morphology morphology, boolean person) {
        recent.addApposed(persons.mention(phrase, morphology, person));
    }

    /** Remembers that a pronoun that was no subject has stood for somebody, who is spoken of again. */
    void noteAgain(Phrase person, Morphology pronoun) {
        if (persons.isPerson(person) || pronoun.number() == Morphology.GrammaticalNumber.PLURAL) {
            recent.addAgain(persons.mention(person, pronoun, true));
            persons.keepInMind(person);
            persons.isOfGender(person, pronoun.gender());
        }
    }

    /** Remembers what is named only to say where something is. */
    void noteLandmark(String text) {
        recent.addLandmark(text);
    }

    /** Remembers who is quoted. */
    void noteSpeaker(String text) {
        recent.addSpeaker(text);
    }

    /** Remembers that something is done to what a text names. */
    void noteObject(String text) {
        recent.addObject(text);
    }

    /** Returns what is known of who or what a phrase is. */
    KnownPersons persons() {
        return persons;
    }

    /** Returns whether the sentence begins in the words of somebody who spoke in the sentence before. */
    boolean isInsideQuotation() {
        return quotation.isInside();
    }

    /** Returns what was said of something done. */
    Described described() {
        return described;
    }

    /** Returns who was named together as one subject. */
    JoinedSubjects joined() {
        return joined;
    }

    /** Returns two who were the subject of one verb. */
    Pair pair() {
        return pair;
    }

    /** Returns the two persons whom alone the sentence before named, in their order; none where it did otherwise. */
    List<Phrase> couple() {
        return recent.coupleBefore();
    }

    /** Returns the persons of whom the text has said how many they are. */
    CountedPersons counted() {
        return counted;
    }

    /** Returns what a pronoun in the place of a subject can stand for. */
    Antecedents antecedents() {
        return new Antecedents(recent, fit, quotation);
    }

    /** Returns those to whom something can belong. */
    Owners owners() {
        return new Owners(recent, fit, persons);
    }

    /** Returns what a pronoun before its verb can stand for. */
    ObjectAntecedents objects() {
        return new ObjectAntecedents(recent, fit);
    }

    /** Returns what a pronoun that tells no gender can stand for. */
    UnmarkedAntecedents unmarked() {
        return new UnmarkedAntecedents(recent, persons);
    }

    /** Returns those who were named and can be meant by "him" and "lui". */
    NamedPersons somebody() {
        return new NamedPersons(recent, fit);
    }

    /** Returns the things that were named and can be meant by "it" and "y". */
    NamedThings things() {
        return new NamedThings(recent, persons);
    }

    /** Returns the places that were named and can be meant by "there". */
    NamedPlaces places() {
        return new NamedPlaces(recent, persons);
    }
}
