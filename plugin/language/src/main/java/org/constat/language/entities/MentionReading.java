package org.constat.language.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Reads from the words of a noun what it calls something. */
final class MentionReading {
    /** Stands before what somebody is no more ("l'ex-officier"). */
    private static final String EX = "ex-";

    private final Nominal nominal;
    private final NounChunk chunk;
    private final boolean headFirst;
    private final List<Token> tokens;

    /**
     * @param headFirst whether an expression begins with its noun, as in French
     * @param tokens of the sentence
     */
    MentionReading(Nominal nominal, boolean headFirst, List<Token> tokens) {
        this.nominal = nominal;
        this.chunk = nominal.chunk();
        this.headFirst = headFirst;
        this.tokens = tokens;
    }

    Mention read() {
        return new Mention(
                nominal,
                withoutEx(Mention.key(chunk.head())),
                base(chunk.head()),
                words(),
                kinds(),
                gender(),
                isContracted());
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        addWords(chunk, words);
        if (chunk.title() != null) {
            addWords(chunk.title(), words);
        }
        nominal.complements().stream()
                .flatMap(complement -> complement.nominal().members().stream())
                .forEach(member -> words.add(Mention.key(member.chunk().head())));
        for (Clause clause : nominal.clauses()) {
            if (clause.kind() == Clause.Kind.PARTICIPLE && clause.verb() != null && !clause.isApart()) {
                words.add(clause.verb().lemma());
            }
        }
        return words;
    }

    private static void addWords(NounChunk chunk, Set<String> words) {
        chunk.modifiers().forEach(word -> words.add(Mention.key(word)));
        if (Mention.key(chunk.head()).startsWith(EX)) {
            words.add("ex");
        }
        Quantity quantity = chunk.quantity();
        if (quantity != null) {
            words.add(
                    (quantity.ordinal() ? "nth " : "count ") + quantity.value().toPlainString());
        }
        NounChunk possessor = chunk.possessor();
        if (possessor != null && !possessor.isPronoun()) {
            words.add(Mention.key(possessor.head()));
        }
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        NounChunk title = chunk.title();
        if (title != null) {
            addKind(title.head(), kinds);
        }
        boolean name = chunk.isName();
        for (Nominal apposition : nominal.appositions()) {
            if (apposition.chunk().isName() != name && Mention.isNounOrName(apposition.chunk())) {
                addKind((name ? apposition.chunk() : chunk).head(), kinds);
            }
        }
        return kinds;
    }

    private void addKind(Word noun, List<String> kinds) {
        kinds.add(withoutEx(Mention.key(noun)));
        kinds.add(base(noun));
    }

    private static String withoutEx(String noun) {
        return noun.startsWith(EX) ? noun.substring(EX.length()) : noun;
    }

    private String base(Word noun) {
        String key = withoutEx(Mention.key(noun));
        if (key.indexOf(' ') < 0) {
            return key;
        }
        return headFirst ? key.substring(0, key.indexOf(' ')) : key.substring(key.lastIndexOf(' ') + 1);
    }

    /** Returns whether the preposition before it has its article in it. */
    private boolean isContracted() {
        Token before = chunk.begin() == 0 ? null : tokens.get(chunk.begin() - 1);
        return before != null
                && chunk.determiner() == Determiner.NONE
                && before.is(Pos.ADP)
                && switch (before.text().toLowerCase(Locale.ROOT)) {
                    case "au", "aux", "du", "des" -> true;
                    default -> false;
                };
    }

    /** The gender that a first name, else the article or "Mme" before it, else the noun tells. */
    private Gender gender() {
        Gender borne = genderOfFirstName();
        NounChunk title = chunk.title();
        Gender noun = (title == null ? chunk : title).morphology().gender();
        return borne != Gender.NONE
                ? borne
                : switch (tokens.get(chunk.begin()).text().toLowerCase(Locale.ROOT)) {
                    case "la", "une", "cette", "mme", "mlle", "mrs", "ms" -> Gender.FEMININE;
                    case "le", "un", "ce", "cet", "m.", "mr" -> Gender.MASCULINE;
                    default -> {
                        Gender told = genderOfAdjective();
                        yield told == Gender.NONE ? noun : told;
                    }
                };
    }

    /** "L'ancienne juge": the adjective before a noun that has no gender of its own tells it. */
    private Gender genderOfAdjective() {
        return tokens.subList(chunk.begin(), chunk.end()).stream()
                .filter(token -> token.is(Pos.ADJ))
                .map(token -> token.morphology().gender())
                .filter(gender -> gender != Gender.NONE)
                .findFirst()
                .orElse(Gender.NONE);
    }

    private Gender genderOfFirstName() {
        return nominal.appositions().stream()
                .map(Nominal::chunk)
                .filter(NounChunk::isName)
                .map(name -> FirstNames.genderOf(name.head().lemma()))
                .filter(gender -> gender != Gender.NONE)
                .findFirst()
                .orElse(FirstNames.genderOf(chunk.head().lemma()));
    }
}
