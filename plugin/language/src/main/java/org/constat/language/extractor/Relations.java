package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.sentences.Clause;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Finds the relation of a clause: its verb, or the longest expression of the lexicon that begins with it. */
final class Relations {
    private static final int LONGEST = 7;

    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;

    Relations(List<Token> tokens, Vocabulary vocabulary, PhraseBuilder phrases) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    Relation of(Clause clause, VerbChunk verb) {
        List<Integer> places = places(verb);
        int length = longest(verb, places);
        int last = places.get(length - 1);
        Word head = word(verb, places.subList(0, length));
        Phrase phrase = withAdverbs(phrases.verb(head, verb.begin(), Math.max(verb.end(), last + 1)), clause, verb);
        boolean preposition = length > 1 && tokens.get(last).is(Pos.ADP, Pos.PART, Pos.SCONJ);
        return new Relation(phrase, head.lemma(), last + 1, preposition);
    }

    /** The verb and what follows it, without adverbs and articles. */
    private List<Integer> places(VerbChunk verb) {
        List<Integer> places = new ArrayList<>();
        places.add(verb.main());
        for (int i = Math.max(verb.end(), verb.main() + 1); i < tokens.size() && places.size() < LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.PUNCT, Pos.VERB, Pos.AUX) && !token.text().equals("\"")) {
                break;
            }
            if (!token.is(Pos.ADV, Pos.PUNCT) && !isArticle(token)) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean isArticle(Token token) {
        return token.is(Pos.DET)
                && switch (token.lemma()) {
                    case "le", "un", "the", "a", "an" -> true;
                    default -> false;
                };
    }

    private int longest(VerbChunk verb, List<Integer> places) {
        StringBuilder key = new StringBuilder(verb.lemma());
        int found = 1;
        for (int i = 1; i < places.size() && vocabulary.hasLonger(key.toString()); i++) {
            key.append(' ').append(tokens.get(places.get(i)).lemma());
            if (vocabulary.isRelation(key.toString())) {
                found = i + 1;
            }
        }
        return found;
    }

    private Word word(VerbChunk verb, List<Integer> places) {
        if (places.size() == 1) {
            return Word.of(tokens.get(verb.main()).text(), verb.lemma(), Word.Kind.VERB);
        }
        List<Word> parts = new ArrayList<>();
        StringBuilder lemma = new StringBuilder(verb.lemma());
        parts.add(Word.of(tokens.get(verb.main()).text(), verb.lemma(), Word.Kind.VERB));
        for (int place : places.subList(1, places.size())) {
            Token token = tokens.get(place);
            lemma.append(' ').append(token.lemma());
            parts.add(Word.of(token.text(), token.lemma(), kind(token)));
        }
        int end = places.get(places.size() - 1) + 1;
        return new Word(Words.text(tokens, verb.main(), end), lemma.toString(), Word.Kind.VERB, parts);
    }

    private static Word.Kind kind(Token token) {
        return switch (token.pos()) {
            case NOUN -> Word.Kind.NOUN;
            case ADJ -> Word.Kind.ADJECTIVE;
            case PROPN -> Word.Kind.NAME;
            default -> Word.Kind.OTHER;
        };
    }

    private static Phrase withAdverbs(Phrase phrase, Clause clause, VerbChunk verb) {
        List<Word> modifiers = new ArrayList<>(verb.adverbs());
        for (AdverbChunk adverb : clause.adverbs()) {
            if (adverb.kind() == AdverbChunk.Kind.MANNER) {
                modifiers.add(adverb.word());
            }
        }
        return new Phrase(phrase.text(), null, phrase.head(), modifiers, null, List.of(), phrase.spans(), null);
    }
}
