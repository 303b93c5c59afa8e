package org.constat.language.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence calls something.
 *
 * @param nominal the words
 * @param head the base form of the noun, or the name
 * @param base the noun that an expression is a kind of ("level crossing": crossing); the head itself where it is one word
 * @param words base forms of all that is said beside the head
 * @param kinds base forms of what a title or an apposition says that it is
 * @param gender of the person, or of the noun
 * @param contracted whether its definite article stands in the preposition before it ("au", "du")
 */
record Mention(
        Nominal nominal,
        String head,
        String base,
        Set<String> words,
        List<String> kinds,
        Gender gender,
        boolean contracted) {

    /** Copies the collections. */
    Mention {
        words = Set.copyOf(words);
        kinds = List.copyOf(kinds);
    }

    static Mention of(Nominal nominal, boolean headFirst, List<Token> tokens) {
        NounChunk chunk = nominal.chunk();
        Set<String> words = new HashSet<>();
        addWords(chunk, words);
        if (chunk.title() != null) {
            addWords(chunk.title(), words);
        }
        for (Prepositional complement : nominal.complements()) {
            complement
                    .nominal()
                    .members()
                    .forEach(member -> words.add(key(member.chunk().head())));
        }
        for (Clause clause : nominal.clauses()) {
            if (clause.kind() == Clause.Kind.PARTICIPLE && clause.verb() != null) {
                words.add(clause.verb().lemma());
            }
        }
        return new Mention(
                nominal,
                key(chunk.head()),
                base(chunk.head(), headFirst),
                words,
                kinds(nominal, headFirst),
                gender(nominal, tokens),
                isContracted(chunk, tokens));
    }

    private static boolean isContracted(NounChunk chunk, List<Token> tokens) {
        Token before = chunk.begin() == 0 ? null : tokens.get(chunk.begin() - 1);
        return before != null
                && chunk.determiner() == Determiner.NONE
                && before.is(Pos.ADP)
                && switch (before.text().toLowerCase(Locale.ROOT)) {
                    case "au", "aux", "du", "des" -> true;
                    default -> false;
                };
    }

    private static void addWords(NounChunk chunk, Set<String> words) {
        chunk.modifiers().forEach(word -> words.add(key(word)));
        Quantity quantity = chunk.quantity();
        if (quantity != null) {
            words.add(
                    (quantity.ordinal() ? "nth " : "count ") + quantity.value().toPlainString());
        }
        NounChunk possessor = chunk.possessor();
        if (possessor != null && !possessor.isPronoun()) {
            words.add(key(possessor.head()));
        }
    }

    private static List<String> kinds(Nominal nominal, boolean headFirst) {
        List<String> kinds = new ArrayList<>();
        NounChunk title = nominal.chunk().title();
        if (title != null) {
            addKind(title.head(), headFirst, kinds);
        }
        boolean name = nominal.chunk().isName();
        for (Nominal apposition : nominal.appositions()) {
            if (apposition.chunk().isName() != name && isNounOrName(apposition.chunk())) {
                addKind((name ? apposition : nominal).chunk().head(), headFirst, kinds);
            }
        }
        return kinds;
    }

    private static void addKind(Word noun, boolean headFirst, List<String> kinds) {
        kinds.add(key(noun));
        kinds.add(base(noun, headFirst));
    }

    static boolean isNounOrName(NounChunk chunk) {
        return !chunk.time() && (chunk.isName() || chunk.head().kind() == Word.Kind.NOUN);
    }

    static String key(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static String base(Word head, boolean headFirst) {
        String key = key(head);
        if (key.indexOf(' ') < 0) {
            return key;
        }
        return headFirst ? key.substring(0, key.indexOf(' ')) : key.substring(key.lastIndexOf(' ') + 1);
    }

    String text() {
        return nominal.chunk().head().text();
    }

    boolean isName() {
        return nominal.chunk().isName();
    }

    /** Returns the name that it gives, or has beside it; null where there is none. */
    @Nullable
    String name() {
        if (isName()) {
            return head;
        }
        return nominal.appositions().stream()
                .map(Nominal::chunk)
                .filter(NounChunk::isName)
                .map(chunk -> key(chunk.head()))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether it gives a first name that people bear. */
    boolean isOfPerson() {
        String name = name();
        return name != null && FirstNames.genderOf(name) != Gender.NONE;
    }

    /** Returns the names of what it belongs to ("the leader of New Dawn"), and nouns that are written like names. */
    List<NounChunk> owners() {
        return nominal.complements().stream()
                .map(complement -> complement.nominal().chunk())
                .filter(chunk -> chunk.isName()
                        || Character.isUpperCase(chunk.head().text().charAt(0)))
                .toList();
    }

    /** Returns whether it points at something that is known already. */
    boolean isDefinite() {
        return switch (nominal.chunk().determiner()) {
            case DEFINITE, DEMONSTRATIVE -> true;
            case NONE -> contracted;
            default -> false;
        };
    }

    boolean isIndefinite() {
        return !isName()
                && switch (nominal.chunk().determiner()) {
                    case NONE -> !contracted;
                    case INDEFINITE -> true;
                    default -> false;
                };
    }

    /** Returns whether it says what somebody was, or how old somebody is. */
    boolean isDescribing() {
        return words.stream().anyMatch(word -> switch (word) {
            case "ancien", "ex", "former", "an", "year", "âgé", "aged" -> true;
            default -> word.endsWith("-year-old");
        });
    }

    /** Returns whether it says what somebody is no more. */
    boolean isFormer() {
        return words.stream().anyMatch(Mention::saysFormer);
    }

    static boolean saysFormer(String word) {
        return switch (word) {
            case "ancien", "ex", "former", "précédent", "previous" -> true;
            default -> false;
        };
    }

    /** Returns whether it is a name in all but its grammar ("the African Union"). */
    boolean isTitled() {
        return Character.isUpperCase(text().charAt(0)) && !isBare();
    }

    /** Returns whether it says nothing beside the noun. */
    boolean isBare() {
        return words.isEmpty();
    }

    /** Returns whether nothing hangs on it that says whose or which it is. */
    boolean isAlone() {
        return nominal.complements().isEmpty()
                && nominal.chunk().possessor() == null
                && nominal.chunk().modifiers().isEmpty();
    }

    /** Returns whether it names a thing, or a number of things, that one can come back to. */
    boolean isReferring() {
        return isNounOrName(nominal.chunk())
                && !nominal.isExcluded()
                && switch (nominal.chunk().determiner()) {
                    case NEGATIVE, SCARCE, UNIVERSAL -> false;
                    default -> true;
                };
    }

    boolean isPlural() {
        return nominal.chunk().morphology().number() == GrammaticalNumber.PLURAL;
    }

    private static Gender gender(Nominal nominal, List<Token> tokens) {
        Gender borne = nominal.appositions().stream()
                .map(Nominal::chunk)
                .filter(NounChunk::isName)
                .map(chunk -> FirstNames.genderOf(chunk.head().lemma()))
                .filter(gender -> gender != Gender.NONE)
                .findFirst()
                .orElse(FirstNames.genderOf(nominal.chunk().head().lemma()));
        NounChunk title = nominal.chunk().title();
        Gender noun = (title == null ? nominal.chunk() : title).morphology().gender();
        return borne != Gender.NONE
                ? borne
                : switch (tokens.get(nominal.chunk().begin()).text().toLowerCase(Locale.ROOT)) {
                    case "la", "une", "cette" -> Gender.FEMININE;
                    case "le", "un", "ce", "cet" -> Gender.MASCULINE;
                    default -> noun;
                };
    }
}
