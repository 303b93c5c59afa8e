package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "Le prix du blé dépasse celui du maïs", "those of the coast": reads "celui de", "that of" as the noun that it stands for. */
final class Demonstratives {

    private static final Set<String> ORIGINS = Set.of(
            "étranger",
            "international",
            "national",
            "régional",
            "local",
            "occidental",
            "foreign",
            "overseas",
            "regional",
            "western");

    private Demonstratives() {}

    static List<Chunk> resolved(List<Chunk> chunks) {
        List<Chunk> found = new ArrayList<>(chunks);
        for (int i = 1; i + 2 < found.size(); i++) {
            if (found.get(i) instanceof NounChunk pronoun && isOfSomething(found, i, pronoun)) {
                NounChunk noun = antecedent(found, i, pronoun);
                if (noun != null) {
                    boolean among = isNamedAmong(found, i);
                    found.set(i, pronoun.standingFor(noun, among ? narrowing(noun) : List.of()));
                    i += among ? distribute(found, i) : 0;
                }
            }
        }
        return found;
    }

    /** Those of Oslo are what the others are, and foreign or local by being of Oslo. */
    private static List<Word> narrowing(NounChunk noun) {
        return noun.modifiers().stream()
                .filter(word -> !ORIGINS.contains(word.lemma()))
                .toList();
    }

    private static boolean isOfSomething(List<Chunk> chunks, int at, NounChunk pronoun) {
        return pronoun.isPronoun()
                && chunks.get(at + 1) instanceof PrepositionChunk preposition
                && preposition.isOf()
                && switch (pronoun.head().lemma()) {
                    case "celui", "celle", "ceux", "celles", "that", "those" -> true;
                    default -> false;
                };
    }

    /** "ceux de l'est et de l'ouest": those of the one, and those of the other; returns how many chunks there are more. */
    private static int distribute(List<Chunk> chunks, int at) {
        NounChunk noun = (NounChunk) chunks.get(at);
        boolean two = at + 5 < chunks.size()
                && chunks.get(at + 3) instanceof ConnectorChunk connector
                && connector.kind() == ConnectorChunk.Kind.COORDINATOR
                && chunks.get(at + 4) instanceof PrepositionChunk preposition
                && preposition.isOf();
        if (two) {
            chunks.add(at + 4, noun.before(chunks.get(at + 4)));
        }
        return two ? 1 : 0;
    }

    private static boolean isNamedAmong(List<Chunk> chunks, int at) {
        return chunks.get(at - 1) instanceof AdverbChunk
                || (chunks.get(at - 1) instanceof PrepositionChunk preposition
                        && preposition.role().equals("including"));
    }

    /** Returns the nearest noun before it that agrees, is not itself of another noun, and rather is of something as well; or null. */
    private static @Nullable NounChunk antecedent(List<Chunk> chunks, int at, NounChunk pronoun) {
        NounChunk alike = antecedent(chunks, at, pronoun, true);
        return alike == null ? antecedent(chunks, at, pronoun, false) : alike;
    }

    private static @Nullable NounChunk antecedent(List<Chunk> chunks, int at, NounChunk pronoun, boolean ofSomething) {
        for (int i = at - 1; i >= 0 && !isStop(chunks.get(i)); i--) {
            boolean ofAnother = i > 0
                    && chunks.get(i - 1) instanceof PrepositionChunk preposition
                    && preposition.isOf()
                    && i > 1
                    && chunks.get(i - 2) instanceof NounChunk;
            boolean alike = !ofSomething || isOfSomething(chunks, i);
            if (!ofAnother && alike && chunks.get(i) instanceof NounChunk noun && mayBeMeant(noun, pronoun)) {
                return noun;
            }
        }
        return null;
    }

    /** "the price of wheat", "shares in Norda", "le titre Norda". */
    private static boolean isOfSomething(List<Chunk> chunks, int noun) {
        boolean named = chunks.get(noun) instanceof NounChunk chunk
                && !chunk.isName()
                && chunk.modifiers().stream().anyMatch(word -> word.kind() == Word.Kind.NAME);
        return named
                || (chunks.get(noun + 1) instanceof PrepositionChunk preposition
                        && (preposition.isOf()
                                || (preposition.lemma().equals("in")
                                        && chunks.get(noun + 2) instanceof NounChunk thing
                                        && thing.isName())));
    }

    private static boolean isStop(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.STOP;
    }

    private static boolean mayBeMeant(NounChunk noun, NounChunk pronoun) {
        Morphology own = noun.morphology();
        Morphology asked = pronoun.morphology();
        boolean number = own.number() == GrammaticalNumber.NONE || own.number() == numberOf(pronoun);
        boolean gender = asked.gender() == Morphology.Gender.NONE
                || own.gender() == Morphology.Gender.NONE
                || own.gender() == asked.gender();
        boolean measure = noun.isBareNumber()
                || (noun.quantity() != null && noun.quantity().unit() != null);
        return !noun.isPronoun() && !noun.isName() && !noun.time() && !measure && gender && number;
    }

    private static GrammaticalNumber numberOf(NounChunk pronoun) {
        return switch (pronoun.head().lemma()) {
            case "that" -> GrammaticalNumber.SINGULAR;
            case "those" -> GrammaticalNumber.PLURAL;
            default -> pronoun.morphology().number();
        };
    }
}
