package org.constat.language.derivations.nouns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.Word;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Concept;
import org.constat.lexicon.LemmaKey;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Knows which verbs nouns are made from, and what phrases say of themselves.
 *
 * @since 0.1
 */
public final class Nouns {
    private static final int MOST_REMEMBERED = 20_000;

    private final String language;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final NounTables tables;
    private final Origins origins;
    private final Map<String, List<String>> verbs = new HashMap<>();

    public Nouns(String language, Lexicon lexicon, Vocabulary vocabulary, NounTables tables) {
        this.language = language;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.tables = tables;
        this.origins = new Origins(language, lexicon, vocabulary);
    }

    /** Returns {@code fr} or {@code en}. */
    public String language() {
        return language;
    }

    /** Returns the tables of the same language. */
    public NounTables tables() {
        return tables;
    }

    /** Returns what words say of where somebody or something is from. */
    public Origins origins() {
        return origins;
    }

    /** Returns the base form of what a filler is about; empty where it is no phrase. */
    public static String head(@Nullable Filler filler) {
        return filler instanceof Phrase phrase && phrase.head() != null
                ? phrase.head().lemma()
                : "";
    }

    /** Returns whether a filler is about somebody or something by name. */
    public static boolean isName(@Nullable Filler filler) {
        return filler instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().kind() == Word.Kind.NAME;
    }

    /** Returns where a phrase begins in the text, in UTF-16; behind everything else where it stands nowhere. */
    public static int begin(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::begin).min().orElse(Integer.MAX_VALUE);
    }

    /** Returns where a phrase ends in the text, in UTF-16; 0 where it stands nowhere. */
    public static int end(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::end).max().orElse(0);
    }

    /** Returns the verbs that a noun is made from, with the preposition that they take. */
    public List<String> verbs(String noun) {
        List<String> known = verbs.get(noun);
        if (known == null) {
            known = isBeing(noun) && !tables.has(NounTables.Row.GIVEN, noun) ? List.of() : found(noun);
            if (verbs.size() < MOST_REMEMBERED) {
                verbs.put(noun, known);
            }
        }
        return known;
    }

    private List<String> found(String noun) {
        Set<String> alike = new LinkedHashSet<>();
        Set<String> around = new LinkedHashSet<>();
        for (Sense sense : vocabulary.senses(noun)) {
            for (String words : sense.form() == Sense.Form.NOMINALISATION
                    ? lexicon.words(sense.concept().id(), language, Sense.Form.BASE)
                    : List.<String>of()) {
                String verb = LemmaKey.of(words, language);
                if ((Verbs.isPlain(verb) && Stems.agree(noun, words)) || Stems.agreeInTail(noun, verb)) {
                    alike.add(verb);
                } else if (verb.contains(" " + noun) && !tables.has(NounTables.Row.GATHERING, noun)) {
                    around.add(verb);
                }
            }
        }
        alike.removeIf(verb -> Verbs.isReflexive(verb) && alike.contains(Verbs.plain(verb)));
        if (alike.isEmpty() && around.isEmpty() && noun.indexOf(' ') > 0) {
            return ofKind(noun);
        }
        return alike.isEmpty() && !around.isEmpty() ? List.of(around.iterator().next()) : List.copyOf(alike);
    }

    /** "une fermeture temporaire" as the lexicon has it in one: what it says is what a closure says, too. */
    private List<String> ofKind(String noun) {
        String head = language.equals("fr")
                ? noun.substring(0, noun.indexOf(' '))
                : noun.substring(noun.lastIndexOf(' ') + 1);
        boolean same = vocabulary.senses(noun).stream()
                .anyMatch(sense -> sense.form() == Sense.Form.NOMINALISATION
                        && vocabulary.any(
                                head,
                                other -> other.form() == Sense.Form.NOMINALISATION
                                        && other.concept()
                                                .id()
                                                .equals(sense.concept().id())));
        return same ? verbs(head) : List.of();
    }

    /** Returns whether a word is a verb too ("easing", whose base form is "ease"). */
    public boolean isVerb(String lemma) {
        return vocabulary.isRelation(lemma);
    }

    /** Returns whether the lexicon has words as a thing of their own, not for what somebody does. */
    public boolean isThing(String noun) {
        return vocabulary.has(noun, Concept.Kind.NOUN);
    }

    /** Returns whether a noun or name stands for somebody or some body who can act. */
    public boolean isBeing(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String first = noun.indexOf(' ') < 0
                ? noun
                : noun.substring(0, noun.indexOf(' ')).toLowerCase(Locale.ROOT);
        String key = language.equals("fr") ? first : last;
        return vocabulary.isBeing(noun) || vocabulary.isBeing(key);
    }

    /** Returns whether a phrase is about somebody or some body who can act. */
    public boolean isActor(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && (head.kind() == Word.Kind.NAME || head.kind() == Word.Kind.PRONOUN || isBeing(head.lemma()));
    }

    /** Returns whether some verb that says this has one of these families, or what it is made from. */
    public boolean isOfFamily(String lemmas, Set<String> families) {
        return vocabulary.any(
                lemmas,
                sense -> sense.concept().kind() == Concept.Kind.RELATION
                        && sense.concept().family() != null
                        && families.contains(sense.concept().family()));
    }

    /** Returns whether some verb says how something lastingly is ("présider"). */
    public boolean isLasting(String verb) {
        return vocabulary.any(
                verb,
                sense -> sense.concept().kind() == Concept.Kind.RELATION
                        && sense.concept().state());
    }

    /** Returns whether words stand for one of these concepts. */
    public boolean isConcept(String lemmas, Set<String> ids) {
        return vocabulary.any(lemmas, sense -> ids.contains(sense.concept().id()));
    }

    /** Returns whether a noun is a unit of money ("euro"). */
    public boolean isMoney(String noun) {
        return vocabulary.any(noun, sense -> sense.concept().id().startsWith("currency-"));
    }

    /** Returns whether words stand for a concept or a kind of it. */
    public boolean isA(String noun, String concept) {
        return vocabulary.isA(noun, concept);
    }

    /** Returns whether the lexicon has what a noun names as one of what another names. */
    public boolean isKindOf(String noun, String kind) {
        return vocabulary.any(
                kind, sense -> vocabulary.isA(noun, sense.concept().id()));
    }

    /** Returns whether a name is that of a town. */
    public boolean isTown(String name) {
        return vocabulary.any(name, sense -> "city".equals(sense.concept().type()) && sense.form() == Sense.Form.BASE);
    }

    /** Returns whether a noun names what several do together ("entretien"). */
    public boolean isShared(String noun) {
        return vocabulary.any(
                noun,
                sense -> sense.form() == Sense.Form.NOMINALISATION
                        && sense.concept().symmetric());
    }

    /** Returns whether a noun names what somebody does, and no thing as "price" does. */
    public boolean isDeed(String noun) {
        return !tables.has(Row.STATE, noun) && vocabulary.any(noun, sense -> sense.form() == Sense.Form.NOMINALISATION);
    }

    /**
     * Returns whether a phrase names what people come together for, be it by its name ("Salon de Vire", "Lund Forum"), be it
     * called by its initials ("le Forum du lait (FDL)").
     */
    public boolean isGathering(Phrase event) {
        return isGathering(head(event))
                || (event.head() != null
                        && event.head().kind() == Word.Kind.NAME
                        && event.modifiers().stream()
                                .anyMatch(word -> word.kind() != Word.Kind.ADJECTIVE && isGathering(word.lemma())));
    }

    private boolean isGathering(String name) {
        String head = name.toLowerCase(Locale.ROOT);
        int end = language.equals("fr") ? head.indexOf(' ') : -1;
        String noun = end < 0
                ? head.substring(language.equals("fr") ? 0 : head.lastIndexOf(' ') + 1)
                : head.substring(0, end);
        return tables.has(NounTables.Row.GATHERING, noun);
    }

    /** Returns whether a verb takes for granted that its content is so ("regretter"). */
    public boolean takesForGranted(String verb) {
        return vocabulary.any(
                verb,
                sense -> sense.concept().kind() == Concept.Kind.RELATION
                        && "positive".equals(sense.concept().implies()));
    }

    /** Returns a relation that is nothing but a verb, in no words of the text. */
    public static Phrase verb(String verb) {
        return Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }

    /** Returns a relation that says another verb in the words of the text. */
    public static Phrase verb(Phrase said, String verb) {
        return Phrase.of(said.text(), Word.of(said.text(), verb, Word.Kind.VERB))
                .withSpans(said.spans());
    }

    /** Returns the phrase of a verb that a noun stands for. */
    public Phrase relation(Phrase noun, String verb) {
        String text = noun.head() == null ? noun.text() : noun.head().text();
        String[] words = verb.split(" ", -1);
        List<Word> parts = new ArrayList<>();
        for (int i = 0; i < words.length && words.length > 1; i++) {
            parts.add(Word.of(words[i], words[i], i == 0 ? Word.Kind.VERB : Word.Kind.OTHER));
        }
        boolean reflexive = words.length == 2 && words[0].equals("se");
        Word head = new Word(text, verb, Word.Kind.VERB, reflexive ? List.of() : parts);
        return new Phrase(text, null, head, manner(noun), null, List.of(), noun.spans(), null);
    }

    /** "une application complète": it is applied completely. */
    private List<Word> manner(Phrase noun) {
        return noun.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE
                        && vocabulary.any(
                                word.lemma(),
                                sense -> sense.form() == Sense.Form.ADJECTIVE
                                        && sense.concept().kind() == Concept.Kind.ADVERB))
                .toList();
    }

    /** Returns whether a phrase says that it is something that is known to be. */
    public static boolean isDefinite(Phrase phrase) {
        return Determiners.isDefinite(phrase.text())
                || phrase.complements().stream()
                        .anyMatch(complement ->
                                phrase.text().startsWith(complement.phrase().text()));
    }

    /** Returns whether a word beside the noun takes away that it is so ("éventuel", "proposed"). */
    public boolean isHypothetical(Phrase noun) {
        return noun.modifiers().stream().anyMatch(word -> tables.has(Row.HYPOTHETICAL, word.lemma()));
    }

    /** Returns a phrase without the word that takes away that it is so: "une éventuelle prime" may be one, a bonus. */
    public Phrase granted(Phrase noun) {
        return noun.withModifiers(noun.modifiers().stream()
                .filter(word -> !tables.has(Row.HYPOTHETICAL, word.lemma()))
                .toList());
    }
}
