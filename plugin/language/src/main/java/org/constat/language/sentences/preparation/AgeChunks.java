package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Makes one noun, of so many years, of how old somebody between commas is: ", âgé de 42 ans,", ", aged 61,", ", 61,". */
final class AgeChunks {
    private final String year;
    private final Vocabulary vocabulary;

    AgeChunks(boolean french, Vocabulary vocabulary) {
        this.year = french ? "an" : "year";
        this.vocabulary = vocabulary;
    }

    List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (isAgedThen(chunks, i)) {
                joined.add(new PrepositionChunk(
                        chunks.get(i).begin(), chunks.get(i).end(), "aged", "time", false));
                continue;
            }
            if (isAgedWithoutComma(chunks, i)) {
                i = addAged(chunks, i, joined);
                continue;
            }
            int several = isNumberOfAged(chunks, i) ? lastOfSeveral(chunks, i) : i;
            if (several > i && chunks.get(several) instanceof NounChunk years && isYears(years)) {
                joined.add(until(years.end(), years.asAge(chunks.get(i).begin(), years.head(), years.morphology())));
                i = several;
                continue;
            }
            NounChunk age = isBehindSomebody(joined) ? age(chunks, i) : null;
            joined.add(age == null ? chunks.get(i) : age);
            while (age != null && i + 1 < chunks.size() && chunks.get(i + 1).begin() < age.end()) {
                i++;
            }
        }
        return joined;
    }

    /** "deux frères âgés de 43 et 45 ans": the first of several ages without commas. */
    private static boolean isNumberOfAged(List<Chunk> chunks, int at) {
        return at > 1
                && chunks.get(at) instanceof NounChunk number
                && isNumber(number)
                && chunks.get(at - 1) instanceof PrepositionChunk
                && chunks.get(at - 2) instanceof NounChunk somebody
                && somebody.modifiers().stream().anyMatch(word -> word.lemma().equals("âgé"));
    }

    /** "died on Monday aged 84", "died in Lund, aged 84": how old somebody was when it happened. */
    private static boolean isAgedThen(List<Chunk> chunks, int at) {
        int last = at > 1 && isComma(chunks.get(at - 1)) ? at - 2 : at - 1;
        return isAged(chunks, at)
                && last > 0
                && chunks.get(last) instanceof NounChunk noun
                && chunks.get(last - 1) instanceof PrepositionChunk preposition
                && (noun.time() || (noun.isName() && isWhere(preposition.lemma())));
    }

    private static boolean isWhere(String preposition) {
        return preposition.equals("in") || preposition.equals("at") || preposition.equals("near");
    }

    /** "A boy aged 12 was hurt". */
    private static boolean isAgedWithoutComma(List<Chunk> chunks, int at) {
        return at > 0 && chunks.get(at - 1) instanceof NounChunk noun && !noun.time() && isAged(chunks, at);
    }

    private static boolean isAged(List<Chunk> chunks, int at) {
        return at + 1 < chunks.size()
                && chunks.get(at) instanceof VerbChunk verb
                && verb.lemma().equals("age")
                && verb.end() - verb.begin() == 1
                && chunks.get(at + 1) instanceof NounChunk number
                && number.isBareNumber();
    }

    /** Sets the age apart as commas would, with the second of two ("aged 12 and 14"); returns the place of its last chunk. */
    private int addAged(List<Chunk> chunks, int at, List<Chunk> joined) {
        NounChunk number = (NounChunk) chunks.get(at + 1);
        int last = lastOfSeveral(chunks, at + 1);
        int end = chunks.get(last).end();
        joined.add(comma(chunks.get(at).begin()));
        joined.add(until(end, aged(number, chunks.get(at).begin())));
        if (last + 1 < chunks.size() && !(chunks.get(last + 1) instanceof PunctuationChunk)) {
            joined.add(comma(end));
        }
        return last;
    }

    /** "aged 12 and 14", "aged 12 to 14", "âgés de 12, 14 et 17 ans": the place of the last number joined to the first. */
    private int lastOfSeveral(List<Chunk> chunks, int first) {
        int last = first;
        if (first + 2 < chunks.size() && isRange(chunks.get(first + 1)) && isAge(chunks.get(first + 2))) {
            return first + 2;
        }
        for (int i = first; i + 2 < chunks.size() && isAge(chunks.get(i + 2)); i += 2) {
            boolean and = chunks.get(i + 1) instanceof ConnectorChunk connector
                    && connector.kind() == ConnectorChunk.Kind.COORDINATOR;
            if (and) {
                return i + 2;
            }
            if (!isComma(chunks.get(i + 1))) {
                return last;
            }
        }
        return last;
    }

    private static boolean isRange(Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("to") || preposition.lemma().equals("à"));
    }

    private boolean isAge(Chunk chunk) {
        return chunk instanceof NounChunk noun && (isNumber(noun) || isYears(noun));
    }

    /** Returns an age with those behind it: no number is that of all. */
    private static NounChunk until(int end, NounChunk age) {
        return end == age.end()
                ? age
                : new NounChunk(
                        age.begin(),
                        end,
                        age.head(),
                        List.of(),
                        null,
                        Determiner.NONE,
                        null,
                        null,
                        age.morphology(),
                        true);
    }

    private static PunctuationChunk comma(int at) {
        return new PunctuationChunk(at, at, PunctuationChunk.Kind.COMMA);
    }

    private static boolean isBehindSomebody(List<Chunk> before) {
        int last = before.size() - 1;
        return last > 0 && isComma(before.get(last)) && before.get(last - 1) instanceof NounChunk noun && !noun.time();
    }

    private @Nullable NounChunk age(List<Chunk> chunks, int at) {
        if (chunks.get(at) instanceof AdjectiveChunk adjective && at + 2 < chunks.size()) {
            boolean aged = adjective.head().lemma().equals("âgé") && chunks.get(at + 1) instanceof PrepositionChunk;
            return aged ? agedOf(chunks, at + 2, adjective) : null;
        }
        if (chunks.get(at) instanceof VerbChunk verb && verb.lemma().equals("age") && at + 1 < chunks.size()) {
            return chunks.get(at + 1) instanceof NounChunk number && isNumber(number)
                    ? until(chunks.get(lastOfSeveral(chunks, at + 1)).end(), aged(number, verb.begin()))
                    : null;
        }
        if (chunks.get(at) instanceof NounChunk years && isYears(years) && isAlone(years)) {
            return years.asAge(years.begin(), years.head(), Morphology.UNKNOWN);
        }
        boolean bare = year.equals("year")
                && chunks.get(at) instanceof NounChunk number
                && isNumber(number)
                && at + 1 < chunks.size()
                && isComma(chunks.get(at + 1))
                && chunks.get(at - 2) instanceof NounChunk bearer
                && (bearer.isName() || vocabulary.isA(bearer.head().lemma(), "person"));
        return bare && chunks.get(at) instanceof NounChunk number ? aged(number, number.begin()) : null;
    }

    /** "âgé de 42 ans", "âgés de 19 et 23 ans". */
    private @Nullable NounChunk agedOf(List<Chunk> chunks, int at, AdjectiveChunk adjective) {
        int last = lastOfSeveral(chunks, at);
        return chunks.get(at) instanceof NounChunk first
                        && chunks.get(last) instanceof NounChunk years
                        && isYears(years)
                ? until(years.end(), first.asAge(adjective.begin(), years.head(), adjective.morphology()))
                : null;
    }

    private boolean isYears(NounChunk noun) {
        return noun.head().lemma().equals(year) && noun.quantity() != null;
    }

    /** "trois ans plus tard" is no age. */
    private static boolean isAlone(NounChunk years) {
        return years.modifiers().isEmpty() && years.determiner() == Determiner.NONE;
    }

    private static boolean isNumber(NounChunk noun) {
        return noun.end() - noun.begin() == 1
                && noun.quantity() != null
                && noun.head().kind() == Word.Kind.OTHER;
    }

    private NounChunk aged(NounChunk number, int from) {
        return number.asAge(from, Word.of(number.head().text(), year, Word.Kind.NOUN), Morphology.UNKNOWN);
    }

    private static boolean isComma(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }
}
