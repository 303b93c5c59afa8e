package org.constat.language.sentences.state;

import java.util.List;
import java.util.Locale;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.lexicon.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the lexicon what a verb or noun takes with it.
 *
 * @since 0.1
 */
public final class Government {
    private static final List<String> OCCURRENCES = List.of("event", "accident", "crime", "fire", "attack", "disaster");

    /** "l'ex-patronne" is somebody as the patronne is. */
    private static final String FORMER = "ex-";

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final SpeechVerbs speech;
    private final VerbClasses verbs;

    public Government(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.speech = new SpeechVerbs(vocabulary);
        this.verbs = VerbClasses.of(grammar.language());
    }

    public boolean isFrench() {
        return grammar.language().equals("fr");
    }

    public VerbClasses verbs() {
        return verbs;
    }

    public boolean isCopula(String verb) {
        return grammar.isCopula(verb);
    }

    /** Returns whether its content may follow without a connector ("said the plant would close"). */
    public boolean takesBareContent(String verb) {
        return speech.takesBareContent(verb);
    }

    /** Returns whether a verb says that something is not so ("démentir"). */
    public boolean isDenial(String verb) {
        return speech.isDenial(verb);
    }

    /** Returns whether the verb of a clause links its subject with what it is. */
    public boolean isPredicative(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null && isCopula(verb.lemma());
    }

    public boolean isJudging(String verb) {
        return grammar.isJudging(verb);
    }

    /** Returns whether somebody is asked or made to do something by this verb. */
    public boolean isDirective(String verb) {
        return speech.isDirective(verb);
    }

    /** Returns whether an English verb has somebody or something do what an infinitive says ("expects prices to fall"). */
    public boolean isControl(String verb) {
        return grammar.isControl(verb);
    }

    /** Returns by which preposition a French verb has somebody do what an infinitive says ("permettre à … de"), or null. */
    public @Nullable String markerOfControl(String verb) {
        return grammar.markerOfControl(verb);
    }

    /** Returns whether whoever shall do what an infinitive says stands behind "à" ("permettre à … de"). */
    public boolean isControlByDative(String verb) {
        return grammar.isControlByDative(verb);
    }

    /** Returns whether the past of an English verb looks like its participle. */
    public boolean looksLikeParticiple(String verb) {
        return !grammar.hasPastOfItsOwn(verb);
    }

    /** Returns whether a verb is nothing but an English modal. */
    public boolean isModal(VerbChunk verb) {
        return switch (verb.lemma()) {
            case "will", "would", "can", "could", "may", "might", "must", "shall", "should" -> true;
            default -> false;
        };
    }

    /** Returns whether a verb says of what its object is accused, cleared or deprived. */
    public boolean takesOf(String verb) {
        return grammar.takesOf(verb);
    }

    /** Returns whether an English noun takes an infinitive ("a plan to sell"). */
    public boolean takesInfinitive(String noun) {
        return isAction(noun) || isSpeechNoun(noun) || isPlan(noun);
    }

    /** Returns whether an infinitive behind a noun says what it consists in, whatever the verb ("gave an order to stop"). */
    public boolean isPlan(String noun) {
        return grammar.takesInfinitive(noun);
    }

    /** Returns whether an English verb can have a time as its object ("spend the day"). */
    public boolean takesTime(String verb) {
        return grammar.takesTime(verb);
    }

    /** Returns whether an English verb has a listener as its object ("tell reporters that"). */
    public boolean takesListener(String verb) {
        return grammar.takesListener(verb);
    }

    /** Returns whether a noun names an organisation, a place or a thing, so that "who" is not said of it. */
    public boolean isNobody(NounChunk noun) {
        String lemma = noun.head().lemma();
        String last = lemma.substring(lemma.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean institution = isPlace(noun)
                || vocabulary.isA(lemma, "organisation")
                || vocabulary.isA(last, "organisation")
                || grammar.isSite(last);
        boolean thing = !noun.isName() && !noun.isPronoun() && noun.title() == null && !canAct(noun);
        return institution || thing;
    }

    /** Returns whether a noun names where people are or live ("capital", "usine"). */
    public boolean isSite(NounChunk noun) {
        return grammar.isSite(noun.head().lemma());
    }

    /** Returns whether a verb says that somebody gets something. */
    public boolean isGiving(String verb) {
        return grammar.isGiving(verb);
    }

    /** Returns whether an English verb hardly ever has an object ("remain"). */
    public boolean isIntransitive(String verb) {
        return grammar.isIntransitive(verb);
    }

    /** Returns whether a noun takes what it is about with this preposition ("a rise in", "reliance on"). */
    public boolean isNounWith(String noun, String preposition) {
        return grammar.isNounWith(noun, preposition);
    }

    /** Returns whether a noun is a month, a weekday or a year. */
    public boolean isDate(String noun) {
        return grammar.isDate(noun);
    }

    /** Returns whether a bare noun behind "à" says how or where something is done ("à domicile"). */
    public boolean isHow(String noun) {
        return grammar.isHow(noun);
    }

    /** Returns whether a noun is a currency. */
    public boolean isMoney(String noun) {
        return grammar.isMoney(noun);
    }

    /** Returns whether a noun names what things are made of. */
    public boolean isMaterial(String noun) {
        return grammar.isMaterial(noun);
    }

    public boolean isFeast(String name) {
        return grammar.isFeast(name);
    }

    /** Returns whether a noun names people by what they have to do with ("victime de"). */
    public boolean isNamedByDeed(String noun) {
        return grammar.isNamedByDeed(noun);
    }

    /** Returns whether "si" or "if" behind a verb is what is asked or known, and no condition. */
    public boolean isAsking(String verb) {
        return grammar.isAsking(verb);
    }

    /** Returns whether a noun names what happens to something ("début"). */
    public boolean isEvent(NounChunk noun) {
        return grammar.verbOfEvent(noun.head().lemma()) != null;
    }

    /** Returns whether a noun names what is done or comes about ("incendie", "meurtre"). */
    public boolean isHappening(NounChunk noun) {
        String lemma = noun.head().lemma();
        return isEvent(noun) || isAction(lemma) || vocabulary.isA(lemma, "event");
    }

    /** Returns whether a noun names what comes about, and no place or means called by what is done there ("gare", "transports"). */
    public boolean isOccurrence(NounChunk noun) {
        String lemma = noun.head().lemma();
        return OCCURRENCES.stream().anyMatch(kind -> vocabulary.isA(lemma, kind));
    }

    /** Returns whether a noun names what somebody makes with his head ("novel", "study"). */
    public boolean isWork(String noun) {
        return grammar.verbOfWork(noun) != null;
    }

    /** Returns whether a noun names a person by what they are. */
    public boolean isSomebody(NounChunk noun) {
        String said =
                noun.title() == null ? noun.head().lemma() : noun.title().head().lemma();
        String lemma = said.startsWith(FORMER) ? said.substring(FORMER.length()) : said;
        return vocabulary.isA(lemma, "person")
                || vocabulary.isA(lemma, "official-politics")
                || vocabulary.isA(lemma, "leader");
    }

    /** Returns whether verb, noun and preposition are one expression ("avoir l'intention de"). */
    public boolean isExpression(String verb, String noun, String preposition) {
        return vocabulary.isRelation(verb + " " + noun + " " + preposition);
    }

    public boolean isAction(String noun) {
        return vocabulary.isNominalisation(noun);
    }

    public boolean isSpeech(String verb) {
        return speech.isSpeech(verb);
    }

    /** Returns whether a verb behind a sentence says that its subject says so ("…, s'est réjoui le maire"). */
    public boolean isReacting(String verb) {
        return grammar.isReacting(verb);
    }

    /** Returns whether only a person or a body of persons does what a verb says ("recruter"). */
    public boolean isDeliberate(String verb) {
        return grammar.isDeliberate(verb) || speech.isSpeech(verb);
    }

    /** Returns whether a noun is made from a verb of speech ("annonce"). */
    public boolean isSpeechNoun(String noun) {
        return speech.isSpeechNoun(noun);
    }

    /** Returns whether a noun names what somebody has or holds together with somebody else ("accord", "conflit"). */
    public boolean isPartnered(String noun) {
        return grammar.isPartnered(noun);
    }

    /** Returns whether a noun names what may happen, and never whose thought that is ("the prospect of"). */
    public boolean isEventuality(String noun) {
        return grammar.isEventuality(noun);
    }

    /** Returns whether "que" or "that" behind a noun tells what it consists in ("l'idée que", "la promesse que"). */
    public boolean takesContent(String noun) {
        return grammar.takesContent(noun) || isSpeechNoun(noun);
    }

    public boolean sumsUp(String noun) {
        return grammar.sumsUp(noun);
    }

    /** Returns whether a noun names what everybody has but one of at a time ("parti", "épouse"). */
    public boolean isOneOfEach(String noun) {
        return grammar.isOneOfEach(noun);
    }

    /** Returns whether the lexicon has these words as what somebody does. */
    public boolean isRelation(String words) {
        return vocabulary.isRelation(words);
    }

    /** Returns whether the lexicon has the verb with this preposition. */
    public boolean governs(String verb, String preposition) {
        return vocabulary.isRelation(verb + " " + preposition);
    }

    /** Returns whether the lexicon has these words as the name of a place, a people or an institution. */
    public boolean isKnownName(String lemmas) {
        return vocabulary.senses(lemmas).stream()
                .anyMatch(sense -> sense.concept().type() != null);
    }

    /** Returns whether the lexicon has these words as the name of a thing ("mise en scène"). */
    public boolean isThing(String lemmas) {
        return vocabulary.has(lemmas, Concept.Kind.NOUN) || vocabulary.isNominalisation(lemmas);
    }

    public boolean isPlace(NounChunk noun) {
        return vocabulary.isPlace(noun.head().lemma());
    }

    /** Returns whether the noun says of which kind a place is ("capitale"). */
    public boolean isKindOfPlace(NounChunk noun) {
        return !noun.isName() && vocabulary.isA(noun.head().lemma(), "place");
    }

    /** Returns whether the noun can be who does something: what can act, or names a person by what they are. */
    public boolean isDoer(NounChunk noun) {
        return canAct(noun) || isSomebody(noun);
    }

    /** Returns whether the noun can be somebody who is asked, ordered or accused. */
    public boolean canAct(NounChunk noun) {
        return noun.isName()
                || noun.isPronoun()
                || (vocabulary.isBeing(noun.head().lemma()) && !isMeans(noun));
    }

    /** "raised funds to buy the ground": money, and no body that manages it. */
    private static boolean isMeans(NounChunk noun) {
        return noun.head().lemma().equals("fund")
                && noun.determiner() == Determiner.NONE
                && noun.modifiers().isEmpty()
                && noun.morphology().number() == GrammaticalNumber.PLURAL;
    }
}
