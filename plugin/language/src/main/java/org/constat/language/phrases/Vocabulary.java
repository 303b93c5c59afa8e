package org.constat.language.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.constat.lexicon.Concept;
import org.constat.lexicon.LemmaKey;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of a language's words, remembered. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class Vocabulary {
    private static final int LEAST_ALIKE = 4;
    private static final int LONGEST_EXPRESSION = 8;
    private static final int MOST_REMEMBERED = 20_000;
    private static final Set<String> BEINGS = Set.of(
            "person",
            "politician",
            "official-politics",
            "elected-official",
            "minister",
            "leader",
            "worker",
            "scientist",
            "player",
            "athlete",
            "organisation",
            "company",
            "court",
            "team",
            "club",
            "group",
            "police",
            "security-forces",
            "government",
            "parliament",
            "council",
            "committee",
            "board-of-directors",
            "authorities",
            "central-bank",
            "institution",
            "management",
            "staff",
            "crew",
            "family",
            "couple",
            "gang",
            "crowd",
            "clan",
            "tribe");

    private final Lexicon lexicon;
    private final String language;
    private final Map<String, List<Sense>> remembered = new HashMap<>();
    private final Map<String, Boolean> longer = new HashMap<>();
    private final Map<String, Boolean> beings = new HashMap<>();

    /**
     * @param lexicon both layers
     * @param language the BCP 47 tag of the words to look up
     */
    public Vocabulary(Lexicon lexicon, String language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    /** Returns every sense of these lemmas, joined by spaces. */
    public List<Sense> senses(String lemmas) {
        List<Sense> known = remembered.get(lemmas);
        if (known != null) {
            return known;
        }
        List<Sense> found = lexicon.senses(lemmas, language);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(lemmas, found);
        }
        return found;
    }

    /** Returns whether some sense of these lemmas is of the given kind in its plain form. */
    public boolean has(String lemmas, Concept.Kind kind) {
        return any(lemmas, sense -> sense.concept().kind() == kind && sense.form() == Sense.Form.BASE);
    }

    /** Returns what a concept is called first; its id where this language has no word for it. */
    public String nameOf(String concept) {
        List<String> words = lexicon.words(concept, language, Sense.Form.BASE);
        return words.isEmpty() ? concept : words.get(0);
    }

    /** Returns whether a concept is that of a state. */
    public boolean isState(String concept) {
        return lexicon.concept(concept)
                .filter(known -> "country".equals(known.type()))
                .isPresent();
    }

    /** Returns whether these lemmas can be a verb or an expression around one. */
    public boolean isRelation(String lemmas) {
        return has(lemmas, Concept.Kind.RELATION);
    }

    /** Returns whether these lemmas name something that happens or is done. */
    public boolean isNominalisation(String lemmas) {
        return any(lemmas, sense -> sense.form() == Sense.Form.NOMINALISATION);
    }

    /** Returns the verb of speech or stance that a noun is made from and looks like ("promesse": promettre), or null. */
    public @Nullable String verbOf(String noun) {
        return senses(noun).stream()
                .filter(sense -> sense.form() == Sense.Form.NOMINALISATION
                        && sense.concept().family() != null)
                .flatMap(sense -> lexicon.words(sense.concept().id(), language, Sense.Form.BASE).stream())
                .map(words -> LemmaKey.of(words, language))
                .filter(verb -> isAlike(noun, verb.replaceFirst("^se ", "")))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAlike(String noun, String verb) {
        int length = Math.min(LEAST_ALIKE, Math.min(noun.length(), verb.length()));
        return noun.regionMatches(0, verb, 0, length);
    }

    /** Returns whether these lemmas can name a place. */
    public boolean isPlace(String lemmas) {
        return any(
                lemmas,
                sense -> sense.concept().type() != null
                        && sense.form() == Sense.Form.BASE
                        && !"institution".equals(sense.concept().type())
                        && !"people".equals(sense.concept().type()));
    }

    /** Returns whether some sense of these lemmas is the given concept or a kind of it. */
    public boolean isA(String lemmas, String concept) {
        return any(
                lemmas,
                sense -> sense.concept().kind() == Concept.Kind.NOUN
                        && !isQuality(sense)
                        && (sense.concept().id().equals(concept)
                                || lexicon.broader(sense.concept().id()).contains(concept)));
    }

    /** Returns whether these lemmas name somebody or some body that can act. */
    public boolean isBeing(String lemmas) {
        return remembered(
                beings,
                lemmas,
                key -> any(
                        key,
                        sense -> sense.concept().kind() == Concept.Kind.NOUN
                                && !isQuality(sense)
                                && isBeing(sense.concept())));
    }

    /** "présidentiel", "la présidentielle": what belongs to a president is none. */
    private static boolean isQuality(Sense sense) {
        return sense.form() == Sense.Form.ADJECTIVE && sense.concept().type() == null;
    }

    private boolean isBeing(Concept concept) {
        return BEINGS.contains(concept.id())
                || "institution".equals(concept.type())
                || lexicon.broader(concept.id()).stream().anyMatch(BEINGS::contains);
    }

    /** Returns whether whoever is the one ("maire") can be called the other, which means the same or more ("élu"). */
    public boolean canBeCalled(String one, String other) {
        return one.equals(other)
                || any(
                        other,
                        sense -> sense.concept().kind() == Concept.Kind.NOUN
                                && isA(one, sense.concept().id()));
    }

    /** Returns whether some sense of these lemmas passes a test. */
    public boolean any(String lemmas, Predicate<Sense> test) {
        for (Sense sense : senses(lemmas)) {
            if (test.test(sense)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how many tokens from a place on make the longest expression of two words or more with a sense of the given
     * kind; 0 where there is none.
     */
    public int longest(List<Token> tokens, int from, Predicate<Sense> test) {
        StringBuilder key = new StringBuilder();
        int found = 0;
        int limit = Math.min(tokens.size(), from + LONGEST_EXPRESSION);
        for (int i = from; i < limit; i++) {
            if (tokens.get(i).is(Pos.PUNCT) || (i > from && !hasLonger(key.toString()))) {
                break;
            }
            key.append(i > from ? " " : "").append(tokens.get(i).lemma());
            if (i > from && any(key.toString(), test)) {
                found = i + 1 - from;
            }
        }
        return found;
    }

    /** Returns how many tokens from a place on make the longest adjective of two words or more; 0 where there is none. */
    public int longestAdjective(List<Token> tokens, int from) {
        return longest(
                tokens,
                from,
                sense -> sense.concept().kind() == Concept.Kind.ADJECTIVE && sense.form() == Sense.Form.BASE);
    }

    /** Returns whether some longer entry begins with these lemmas. */
    public boolean hasLonger(String lemmas) {
        return remembered(longer, lemmas, key -> lexicon.hasLonger(key, language));
    }

    private static boolean remembered(Map<String, Boolean> known, String lemmas, Predicate<String> test) {
        Boolean before = known.get(lemmas);
        if (before != null) {
            return before;
        }
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        boolean found = test.test(lemmas);
        known.put(lemmas, found);
        return found;
    }
}
