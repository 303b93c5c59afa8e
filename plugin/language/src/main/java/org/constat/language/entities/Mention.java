package org.constat.language.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence calls something.
 *
 * @param nominal the words
 * @param head the base form of the noun, or the name
 * @param base the noun that an expression is a kind of ("level crossing": crossing); the head itself where it is one word
 * @param words base forms of all that is said beside the head
 * @param kinds base forms of what a title or an apposition says that it is
 */
record Mention(Nominal nominal, String head, String base, Set<String> words, List<String> kinds) {

    /** Copies the collections. */
    Mention {
        words = Set.copyOf(words);
        kinds = List.copyOf(kinds);
    }

    static Mention of(Nominal nominal, boolean headFirst) {
        NounChunk chunk = nominal.chunk();
        Set<String> words = new HashSet<>();
        addWords(chunk, words);
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
        return new Mention(nominal, key(chunk.head()), base(chunk.head(), headFirst), words, kinds(nominal, headFirst));
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

    /** Returns whether it belongs to something that has a name ("the leader of New Dawn"). */
    boolean isOfSomeName() {
        return nominal.complements().stream()
                .anyMatch(complement -> complement.nominal().chunk().isName());
    }

    /** Returns whether it points at something that is known already. */
    boolean isDefinite() {
        return switch (nominal.chunk().determiner()) {
            case DEFINITE, DEMONSTRATIVE -> true;
            default -> false;
        };
    }

    boolean isIndefinite() {
        return !isName()
                && switch (nominal.chunk().determiner()) {
                    case NONE, INDEFINITE -> true;
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

    /** Returns whether it says nothing beside the noun. */
    boolean isBare() {
        return words.isEmpty();
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

    Gender gender() {
        String name = name();
        Gender borne = name == null ? Gender.NONE : FirstNames.genderOf(name);
        NounChunk title = nominal.chunk().title();
        return borne != Gender.NONE
                ? borne
                : (title == null ? nominal.chunk() : title).morphology().gender();
    }
}
