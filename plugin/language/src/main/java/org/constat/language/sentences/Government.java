package org.constat.language.sentences;

import java.util.Locale;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Answers from the lexicon what a verb or noun takes with it. */
final class Government {
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final SpeechVerbs speech;
    private final VerbClasses verbs;

    Government(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.speech = new SpeechVerbs(vocabulary);
        this.verbs = VerbClasses.of(grammar.language());
    }

    boolean isFrench() {
        return grammar.language().equals("fr");
    }

    VerbClasses verbs() {
        return verbs;
    }

    boolean isCopula(String verb) {
        return grammar.isCopula(verb);
    }

    /** Returns whether its content may follow without a connector ("said the plant would close"). */
    boolean takesBareContent(String verb) {
        return speech.takesBareContent(verb);
    }

    /** Returns whether the verb of a clause links its subject with what it is. */
    boolean isPredicative(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null && isCopula(verb.lemma());
    }

    boolean isJudging(String verb) {
        return grammar.isJudging(verb);
    }

    /** Returns whether somebody is asked or made to do something by this verb. */
    boolean isDirective(String verb) {
        return speech.isDirective(verb);
    }

    /** Returns whether an English verb has somebody or something do what an infinitive says ("expects prices to fall"). */
    boolean isControl(String verb) {
        return grammar.isControl(verb);
    }

    /** Returns by which preposition a French verb has somebody do what an infinitive says ("permettre à … de"), or null. */
    @Nullable
    String markerOfControl(String verb) {
        return grammar.markerOfControl(verb);
    }

    /** Returns whether whoever shall do what an infinitive says stands behind "à" ("permettre à … de"). */
    boolean isControlByDative(String verb) {
        return grammar.isControlByDative(verb);
    }

    /** Returns whether the past of an English verb looks like its participle. */
    boolean looksLikeParticiple(String verb) {
        return !grammar.hasPastOfItsOwn(verb);
    }

    /** Returns whether a verb is nothing but an English modal. */
    boolean isModal(VerbChunk verb) {
        return switch (verb.lemma()) {
            case "will", "would", "can", "could", "may", "might", "must", "shall", "should" -> true;
            default -> false;
        };
    }

    /** Returns whether a verb says of what its object is accused, cleared or deprived. */
    boolean takesOf(String verb) {
        return grammar.takesOf(verb);
    }

    /** Returns whether an English noun takes an infinitive ("a plan to sell"). */
    boolean takesInfinitive(String noun) {
        return isAction(noun) || isSpeechNoun(noun) || isPlan(noun);
    }

    /** Returns whether an infinitive behind a noun says what it consists in, whatever the verb ("gave an order to stop"). */
    boolean isPlan(String noun) {
        return grammar.takesInfinitive(noun);
    }

    /** Returns whether an English verb can have a time as its object ("spend the day"). */
    boolean takesTime(String verb) {
        return grammar.takesTime(verb);
    }

    /** Returns whether an English verb has a listener as its object ("tell reporters that"). */
    boolean takesListener(String verb) {
        return grammar.takesListener(verb);
    }

    /** Returns whether a noun names an organisation, a place or a thing, so that "who" is not said of it. */
    boolean isNobody(NounChunk noun) {
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
    boolean isSite(NounChunk noun) {
        return grammar.isSite(noun.head().lemma());
    }

    /** Returns whether a verb says that somebody gets something. */
    boolean isGiving(String verb) {
        return grammar.isGiving(verb);
    }

    /** Returns whether an English verb hardly ever has an object ("remain"). */
    boolean isIntransitive(String verb) {
        return grammar.isIntransitive(verb);
    }

    /** Returns whether a noun takes what it is about with this preposition ("a rise in", "reliance on"). */
    boolean isNounWith(String noun, String preposition) {
        return grammar.isNounWith(noun, preposition);
    }

    /** Returns whether a noun is a month, a weekday or a year. */
    boolean isDate(String noun) {
        return grammar.isDate(noun);
    }

    /** Returns whether a bare noun behind "à" says how or where something is done ("à domicile"). */
    boolean isHow(String noun) {
        return grammar.isHow(noun);
    }

    /** Returns whether a noun is a currency. */
    boolean isMoney(String noun) {
        return grammar.isMoney(noun);
    }

    /** Returns whether a noun names what things are made of. */
    boolean isMaterial(String noun) {
        return grammar.isMaterial(noun);
    }

    boolean isFeast(String name) {
        return grammar.isFeast(name);
    }

    /** Returns whether a noun names people by what they have to do with ("victime de"). */
    boolean isNamedByDeed(String noun) {
        return grammar.isNamedByDeed(noun);
    }

    /** Returns whether "si" or "if" behind a verb is what is asked or known, and no condition. */
    boolean isAsking(String verb) {
        return grammar.isAsking(verb);
    }

    /** Returns whether a noun names what happens to something ("début"). */
    boolean isEvent(NounChunk noun) {
        return grammar.verbOfEvent(noun.head().lemma()) != null;
    }

    /** Returns whether a noun names a person by what they are. */
    boolean isSomebody(NounChunk noun) {
        String lemma =
                noun.title() == null ? noun.head().lemma() : noun.title().head().lemma();
        return vocabulary.isA(lemma, "person")
                || vocabulary.isA(lemma, "official-politics")
                || vocabulary.isA(lemma, "leader");
    }

    /** Returns whether verb, noun and preposition are one expression ("avoir l'intention de"). */
    boolean isExpression(String verb, String noun, String preposition) {
        return vocabulary.isRelation(verb + " " + noun + " " + preposition);
    }

    boolean isAction(String noun) {
        return vocabulary.isNominalisation(noun);
    }

    boolean isSpeech(String verb) {
        return speech.isSpeech(verb);
    }

    /** Returns whether a verb behind a sentence says that its subject says so ("…, s'est réjoui le maire"). */
    boolean isReacting(String verb) {
        return grammar.isReacting(verb);
    }

    /** Returns whether only a person or a body of persons does what a verb says ("recruter"). */
    boolean isDeliberate(String verb) {
        return grammar.isDeliberate(verb) || speech.isSpeech(verb);
    }

    /** Returns whether a noun is made from a verb of speech ("annonce"). */
    boolean isSpeechNoun(String noun) {
        return speech.isSpeechNoun(noun);
    }

    /** Returns whether "que" or "that" behind a noun tells what it consists in ("l'idée que", "la promesse que"). */
    boolean takesContent(String noun) {
        return grammar.takesContent(noun) || isSpeechNoun(noun);
    }

    boolean sumsUp(String noun) {
        return grammar.sumsUp(noun);
    }

    /** Returns whether the lexicon has these words as what somebody does. */
    boolean isRelation(String words) {
        return vocabulary.isRelation(words);
    }

    /** Returns whether the lexicon has the verb with this preposition. */
    boolean governs(String verb, String preposition) {
        return vocabulary.isRelation(verb + " " + preposition);
    }

    /** Returns whether the lexicon has these words as the name of a place, a people or an institution. */
    boolean isKnownName(String lemmas) {
        return vocabulary.senses(lemmas).stream()
                .anyMatch(sense -> sense.concept().type() != null);
    }

    boolean isPlace(NounChunk noun) {
        return vocabulary.isPlace(noun.head().lemma());
    }

    /** Returns whether the noun says of which kind a place is ("capitale"). */
    boolean isKindOfPlace(NounChunk noun) {
        return !noun.isName() && vocabulary.isA(noun.head().lemma(), "place");
    }

    /** Returns whether the noun can be somebody who is asked, ordered or accused. */
    boolean canAct(NounChunk noun) {
        return noun.isName()
                || noun.isPronoun()
                || vocabulary.isBeing(noun.head().lemma());
    }
}
