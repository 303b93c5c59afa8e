package org.constat.match.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;

/**
 * Looks words up and keeps what it found, for as many words as a large article has. Not thread-safe.
 *
 * @since 0.1
 */
public final class Lexemes {
    private static final int CAPACITY = 50_000;
    private static final Set<String> HEAD_FIRST = Set.of("fr", "es", "it", "pt");

    private static final Set<String> JOINING = Set.of("and", "et", "&");

    private static final Pattern PREFIXED = Pattern.compile("(ex|non)[- ](\\p{L}+)");
    private static final Pattern DOING = Pattern.compile("\\p{L}{3,}(?:er|ir|re)");
    private static final Pattern THAT = Pattern.compile(" (?:que|that)$");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Lexicon lexicon;
    private final Map<String, Known> words = new HashMap<>();
    private final Map<String, Known> relations = new HashMap<>();

    /** @param lexicon where the senses come from */
    public Lexemes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns whether the first word of a compound is its head in this language. */
    static boolean putsHeadFirst(String language) {
        return HEAD_FIRST.contains(language);
    }

    /** Returns a word of a phrase with its senses. */
    public Lexeme of(Word word, String language) {
        return kept(words, word, language, false);
    }

    /** Returns the word of a relation with those of its senses that are relations. */
    public Lexeme relation(Word word, String language) {
        return kept(relations, word, language, true);
    }

    /** Returns whether the lexicon knows a verb as it is spelled. */
    public boolean knowsVerb(String verb, String language) {
        Lexeme entry = relation(Word.of(verb, verb, Word.Kind.VERB), language);
        return !entry.senses().isEmpty() && !entry.isRespelled();
    }

    /** Returns the words that say a concept in a language. */
    public List<String> words(String concept, String language) {
        return lexicon.words(concept, language, Sense.Form.BASE);
    }

    /** Returns the name of the capital of a country in a language; empty where none is listed. */
    public Optional<String> capital(String country, String language) {
        return lexicon.words(country, language, Sense.Form.CAPITAL).stream().findFirst();
    }

    /** Returns the head of a phrase; a phrase that nobody has read is one word, compared as it is written. */
    public static Word head(Phrase phrase) {
        Word head = phrase.head();
        return head != null ? head : Word.of(phrase.text(), Folding.foldCase(phrase.text()), Word.Kind.OTHER);
    }

    private Lexeme kept(Map<String, Known> cache, Word word, String language, boolean relation) {
        Known known = cache.computeIfAbsent(language, unused -> new Known(new IdentityHashMap<>(), new HashMap<>()));
        Lexeme lexeme = known.same().get(word);
        if (lexeme == null) {
            known.makeRoom();
            lexeme = known.equal()
                    .computeIfAbsent(
                            word, wanted -> relation ? lookUpRelation(wanted, language) : lookUp(wanted, language));
            known.same().put(word, lexeme);
        }
        return lexeme;
    }

    /**
     * What is known of the words of a language. One word is asked for many times over, and to hash it takes longer than to
     * find the very same object.
     */
    private record Known(IdentityHashMap<Word, Lexeme> same, Map<Word, Lexeme> equal) {
        void makeRoom() {
            if (same.size() >= CAPACITY) {
                same.clear();
            }
            if (equal.size() >= CAPACITY) {
                equal.clear();
            }
        }
    }

    private Lexeme lookUp(Word word, String language) {
        List<Lexeme> parts = word.parts().isEmpty()
                ? inside(word, language)
                : word.parts().stream().map(part -> lookUp(part, language)).toList();
        List<Sense> known =
                Participles.isBaseOfParticiple(word) ? spelled(word, language) : lexicon.senses(word, language);
        List<Sense> senses = known.isEmpty() && word.kind() == Word.Kind.ADJECTIVE ? participle(word, language) : known;
        senses = senses.isEmpty() && isDoing(word) ? participle(word, language) : senses;
        senses = senses.isEmpty() ? ofAnotherKind(word, language) : senses;
        senses = word.kind() == Word.Kind.ADJECTIVE ? withQuality(word, senses, language) : senses;
        List<Sense> folded = senses.isEmpty() ? lexicon.foldedSenses(word, language) : List.of();
        return new Lexeme(word, language, senses.isEmpty() ? folded : senses, !folded.isEmpty(), parts);
    }

    /** "Closed" is no "close". */
    private List<Sense> spelled(Word participle, String language) {
        String text = participle.text().toLowerCase(Locale.ROOT);
        return lexicon.senses(Word.of(text, text, participle.kind()), language);
    }

    /** "Des voisins dévoués" are devoted, a "lost dog" is lost, whatever somebody devotes: a participle may be an adjective with a sense of its own. */
    private List<Sense> withQuality(Word participle, List<Sense> said, String language) {
        String text = participle.text().toLowerCase(Locale.ROOT);
        if (text.equals(participle.lemma())
                || (language.equals("fr") && !DOING.matcher(participle.lemma()).matches())) {
            return said;
        }
        return Stream.concat(
                        said.stream(),
                        Stream.of("", "s", "e", "es")
                                .filter(text::endsWith)
                                .map(ending -> text.substring(0, text.length() - ending.length()))
                                .flatMap(form -> lexicon.senses(form, language).stream())
                                .filter(sense -> sense.concept().kind() == Concept.Kind.ADJECTIVE))
                .distinct()
                .toList();
    }

    /** A word that is known as a noun alone is one, whatever kind it was taken for. */
    private List<Sense> ofAnotherKind(Word word, String language) {
        return word.kind() == Word.Kind.NAME
                ? List.of()
                : lexicon.senses(word.lemma(), language).stream()
                        .filter(sense -> sense.form() == Sense.Form.BASE
                                && sense.concept().kind() != Concept.Kind.RELATION)
                        .toList();
    }

    /** "Securing peace", "obtenir la paix": what takes the place of a noun and is a verb. */
    private static boolean isDoing(Word word) {
        return word.kind() == Word.Kind.NOUN
                && (word.text().endsWith("ing") || DOING.matcher(word.text()).matches());
    }

    /** A participle beside a noun says what its verb says ("the promised help"). */
    private List<Sense> participle(Word word, String language) {
        return Stream.concat(Stream.of(word.lemma()), Participles.verbs(word, language).stream())
                .distinct()
                .flatMap(lemma -> lexicon.senses(lemma, language).stream())
                .filter(sense -> sense.concept().kind() == Concept.Kind.RELATION && sense.form() == Sense.Form.BASE)
                .toList();
    }

    private List<Lexeme> inside(Word word, String language) {
        if (word.kind() == Word.Kind.NAME) {
            return describing(word, language);
        }
        Matcher prefixed = PREFIXED.matcher(word.lemma());
        if (!prefixed.matches()) {
            return List.of();
        }
        Lexeme base = lookUp(Word.of(prefixed.group(2), prefixed.group(2), word.kind()), language);
        boolean former = prefixed.group(1).equals("ex");
        String beside = !former ? "non" : putsHeadFirst(language) ? "ancien" : "former";
        Lexeme prefix = lookUp(Word.of(prefixed.group(1), beside, Word.Kind.ADJECTIVE), language);
        return former && putsHeadFirst(language) ? List.of(base, prefix) : List.of(prefix, base);
    }

    /** Returns the common words that a name is made of ("Eastern Economic Forum"); none where one of them is no such word. */
    private List<Lexeme> describing(Word name, String language) {
        List<String> words = SPACE.splitAsStream(name.lemma()).toList();
        List<Lexeme> parts = new ArrayList<>();
        for (String word : words) {
            if (JOINING.contains(word)) {
                continue;
            }
            List<Sense> senses = lexicon.senses(word.toLowerCase(Locale.ROOT), language);
            if (words.size() < 2 || senses.isEmpty()) {
                return List.of();
            }
            Word common = Word.of(word, word.toLowerCase(Locale.ROOT), Word.Kind.ADJECTIVE);
            parts.add(new Lexeme(common, language, senses, false, List.of()));
        }
        return parts;
    }

    private Lexeme lookUpRelation(Word word, String language) {
        List<Lexeme> parts = word.parts().stream()
                .map(part -> lookUpRelation(part, language))
                .toList();
        List<Sense> senses = relations(word, lexicon.senses(word.lemma(), language));
        senses = senses.isEmpty()
                ? relations(word, lexicon.senses(THAT.matcher(word.lemma()).replaceFirst(""), language))
                : senses;
        List<Sense> folded =
                senses.isEmpty() ? relations(word, lexicon.foldedSenses(word.lemma(), language)) : List.of();
        return new Lexeme(word, language, senses.isEmpty() ? folded : senses, !folded.isEmpty(), parts);
    }

    private static List<Sense> relations(Word word, List<Sense> senses) {
        return senses.stream()
                .filter(sense -> sense.concept().kind() == Concept.Kind.RELATION)
                .filter(sense -> word.kind() != Word.Kind.VERB || sense.form() == Sense.Form.BASE)
                .toList();
    }
}
