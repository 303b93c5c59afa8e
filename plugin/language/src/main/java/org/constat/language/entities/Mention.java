package org.constat.language.entities;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
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

    /** Returns the base form by which nouns and names are remembered. */
    static String key(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    static boolean isNounOrName(NounChunk chunk) {
        return !chunk.time() && (chunk.isName() || chunk.head().kind() == Word.Kind.NOUN);
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

    /** "Le musée Orsel", which a headline calls "Musée Orsel": returns the noun with the name beside it; or null. */
    @Nullable
    String asName() {
        Word name = nameBeside();
        return name == null ? null : head + " " + key(name);
    }

    /** Returns the name that a noun has beside it; null where there is none. */
    @Nullable
    Word nameBeside() {
        return nominal.chunk().modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.NAME)
                .findFirst()
                .orElse(null);
    }

    /** Returns whether it gives a first name that people bear. */
    boolean isOfPerson() {
        String name = name();
        return name != null && FirstNames.genderOf(name) != Gender.NONE;
    }

    /** Returns whether it says itself whose or which something is. */
    boolean saysWhose() {
        NounChunk chunk = nominal.chunk();
        return chunk.possessor() != null
                || !owners().isEmpty()
                || chunk.modifiers().stream().anyMatch(word -> word.kind() == Word.Kind.NAME);
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

    /** "Cet apiculteur", "this teacher". */
    boolean isPointing() {
        return nominal.chunk().determiner() == Determiner.DEMONSTRATIVE;
    }

    /** Returns whether it says what somebody was, how old somebody is, or how many children somebody has. */
    boolean isDescribing() {
        return isOfAnyWork()
                || isOfTraining()
                || words.stream().anyMatch(word -> switch (word) {
                    case "ancien", "ex", "former", "an", "year", "âgé", "aged" -> true;
                    default -> word.endsWith("-year-old");
                });
    }

    /** "L'élue de 51 ans", "the 34-year-old rider"; but not "la conductrice, âgée de 34 ans". */
    boolean saysAge() {
        boolean behind = nominal.complements().stream().anyMatch(Mention::isAge);
        return words.stream().anyMatch(word -> word.endsWith("-year-old")) || (behind && !words.contains("âgé"));
    }

    /** Returns whether it says how old somebody is, or that they have children, whatever their work. */
    boolean isOfAnyWork() {
        return isOfAge() || isParent();
    }

    /** "Ce médecin de formation", "the lawyer by training". */
    boolean isOfTraining() {
        return nominal.complements().stream().anyMatch(complement -> switch (complement
                .nominal()
                .chunk()
                .head()
                .lemma()) {
            case "formation", "métier", "profession", "training", "trade" ->
                complement.nominal().chunk().determiner() == Determiner.NONE;
            default -> false;
        });
    }

    /** "Le sexagénaire". */
    private boolean isOfAge() {
        return switch (head) {
            case "trentenaire",
                    "quadragénaire",
                    "quinquagénaire",
                    "sexagénaire",
                    "septuagénaire",
                    "octogénaire",
                    "nonagénaire",
                    "père de famille",
                    "mère de famille" -> true;
            default -> head.endsWith("-year-old");
        };
    }

    /** "The mother of two". */
    private boolean isParent() {
        return switch (head) {
            case "mère", "père", "mother", "father", "grandmother", "grandfather" ->
                nominal.complements().stream()
                        .anyMatch(complement -> complement.nominal().chunk().quantity() != null);
            default -> false;
        };
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
        return isWithoutComplements()
                && nominal.chunk().possessor() == null
                && nominal.chunk().modifiers().isEmpty();
    }

    /** Returns whether nothing hangs behind it but an age. */
    boolean isWithoutComplements() {
        return nominal.complements().stream().allMatch(Mention::isAge);
    }

    /** "la conductrice, âgée de 34 ans": says neither whose nor which she is. */
    private static boolean isAge(Prepositional complement) {
        NounChunk noun = complement.nominal().chunk();
        return noun.quantity() != null
                && switch (noun.head().lemma()) {
                    case "an", "year" -> true;
                    default -> false;
                };
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
}
