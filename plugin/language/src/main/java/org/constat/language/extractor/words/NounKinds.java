package org.constat.language.extractor.words;

import java.util.Set;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Measures;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.lexicon.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Knows of what a noun speaks: of a person, of something that is done; and which verbs only those take who can think.
 *
 * @since 0.1
 */
public final class NounKinds {
    /** Of which kinds things are that people make and give a name. */
    private static final Set<String> MADE = Listed.as("made");

    private static final Set<String> THINKING = Listed.as("thinking");

    private static final Set<String> DONE_TO_PERSONS = Listed.as("done_to_persons");

    private static final Set<String> PROVISIONS = Listed.as("provision");
    private static final Set<String> SAID_OF_THINGS = Listed.as("said-of-things");
    private static final Set<String> LAYING_DOWN = Listed.as("laying-down");

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final Measures measures;

    public NounKinds(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.measures = Measures.of(grammar.language());
    }

    /** Returns whether a noun of a language without genders is said of persons ("the baker"), whom "she" may stand for. */
    public boolean isEnglishRole(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        return grammar.language().equals("en")
                && chunk.head().kind() == Word.Kind.NOUN
                && vocabulary.isA(chunk.head().lemma(), "person");
    }

    /** Returns whether a phrase says that it is a person, a people or a body of persons. */
    public boolean isSomebody(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && !isFraction(phrase, head)
                && (vocabulary.isBeing(head.lemma()) || vocabulary.isA(head.lemma(), "person"));
    }

    /** "un tiers de l'eau": nobody, though a third party is somebody. */
    private static boolean isFraction(Phrase phrase, Word head) {
        return head.lemma().equals("tiers")
                && phrase.complements().stream()
                        .anyMatch(complement -> complement.role().equals("of"));
    }

    /** Returns whether a phrase says what sort of person somebody is. */
    public boolean isPerson(Phrase phrase) {
        Word head = phrase.head();
        return head != null && head.kind() == Word.Kind.NOUN && vocabulary.isA(head.lemma(), "person");
    }

    /** Returns whether a phrase names somebody, or a town or country that acts as a body does. */
    public boolean isSomebodyOrTown(Phrase phrase) {
        Word head = phrase.head();
        return isSomebody(phrase) || (head != null && vocabulary.isA(head.lemma(), "place"));
    }

    /** Returns whether a phrase has a noun for a head, and one that is known to name nobody; "the Chamber" is a body of that name. */
    public boolean isThing(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && !isSomebody(phrase)
                && !isCapitalised(phrase.text(), head.text())
                && vocabulary.any(head.lemma(), sense -> sense.concept().kind() == Concept.Kind.NOUN);
    }

    /** Returns whether a phrase has a noun for a head that names what is done or happens, and nobody. */
    public boolean isDeed(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && !isSomebody(phrase)
                && vocabulary.isNominalisation(head.lemma());
    }

    /** "La Chambre des propriétaires": a capital behind an article is that of a name. */
    private static boolean isCapitalised(String text, String head) {
        return !text.startsWith(head) && Character.isUpperCase(head.charAt(0));
    }

    /** Returns whether a phrase measures, and counts nothing that could be spoken of again: "300 euros", "two miles". */
    public boolean isUnit(Phrase phrase) {
        Word head = phrase.head();
        return head != null && (grammar.isMoney(head.lemma()) || measures.isSpan(head.lemma(), true, false));
    }

    /** Returns whether a name says where a body has its seat ("la cour de Lens"), and not whose it is. */
    public boolean isSeat(NounChunk body, Prepositional complement) {
        NounChunk name = complement.nominal().chunk();
        return complement.preposition() != null
                && complement.preposition().isOf()
                && name.isName()
                && name.title() == null
                && name.head().lemma().indexOf(' ') < 0
                && !body.isName()
                && vocabulary.isBeing(body.head().lemma())
                && !vocabulary.isA(body.head().lemma(), "person");
    }

    /** Returns whether a noun says that what it names is a work or a product: a film, a book, a medicine. */
    public boolean isMade(NounChunk chunk) {
        return MADE.stream().anyMatch(concept -> vocabulary.isA(chunk.head().lemma(), concept));
    }

    /** "Their refusal is a signal": returns whether a clause says of something done what it is. */
    public boolean describesDeed(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && clause.kind() == Clause.Kind.MAIN
                && grammar.isCopula(verb.lemma())
                && clause.subjects().size() == 1
                && clause.subjects().get(0).conjuncts().isEmpty()
                && isDeed(clause.subjects().get(0).chunk());
    }

    /** Returns whether only somebody who can think and speak does what a verb says. */
    public boolean isThought(@Nullable VerbChunk verb) {
        return verb != null && !verb.passive() && (grammar.isDeliberate(verb.lemma()) || isSaid(verb));
    }

    /** Returns whether a verb says what only a person or a body does, or what is done to nobody else ("is jailed"). */
    public boolean isOfSomebody(@Nullable VerbChunk verb) {
        return isThought(verb) || (verb != null && verb.passive() && DONE_TO_PERSONS.contains(verb.lemma()));
    }

    /** Returns whether a verb says of a thing what it costs or how long it takes, as of no body: "it will cost 3 million". */
    public boolean isSaidOfThings(@Nullable VerbChunk verb) {
        return verb != null && !verb.passive() && SAID_OF_THINGS.contains(verb.lemma());
    }

    /** "takes effect", "porte plainte": returns whether a bare noun makes an expression with its verb. */
    public boolean isPartOfExpression(Nominal object, @Nullable VerbChunk verb) {
        NounChunk noun = object.chunk();
        return verb != null
                && noun.determiner() == Determiner.NONE
                && noun.head().kind() == Word.Kind.NOUN
                && noun.quantity() == null
                && noun.modifiers().isEmpty()
                && object.complements().isEmpty()
                && noun.morphology().number() != GrammaticalNumber.PLURAL
                && vocabulary.isRelation(verb.lemma() + " " + noun.head().lemma());
    }

    /** Returns whether a verb says what a law or plan is to bring: "it caps rents". */
    public boolean isLaidDown(@Nullable VerbChunk verb) {
        return verb != null && !verb.passive() && verb.tense() != Tense.PAST && LAYING_DOWN.contains(verb.lemma());
    }

    /** Returns whether a phrase names a law or a plan. */
    public boolean isText(Phrase phrase) {
        Word head = phrase.head();
        return head != null && head.kind() == Word.Kind.NOUN && PROVISIONS.contains(head.lemma());
    }

    /** "told residents they should leave": returns whether the object of a clause is who is told what it says. */
    public boolean isToldTo(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && !verb.passive()
                && grammar.takesListener(verb.lemma())
                && clause.objects().size() == 1
                && !clause.objects().get(0).chunk().isPronoun();
    }

    private boolean isSaid(VerbChunk verb) {
        return vocabulary.any(verb.lemma(), sense -> {
            String family = sense.concept().family();
            return family != null && THINKING.contains(family);
        });
    }

    private boolean isDeed(NounChunk chunk) {
        return chunk.head().kind() == Word.Kind.NOUN
                && vocabulary.isNominalisation(chunk.head().lemma());
    }
}
