package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Parts "juge la mesure injuste": the adjective behind a judged noun is what it is judged to be. French alone. */
final class JudgedNouns {
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    JudgedNouns(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    List<Chunk> parted(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> parted = new ArrayList<>(chunks);
        for (int i = 0; i + 1 < parted.size() && grammar.language().equals("fr"); i++) {
            int at = judges(parted, i) ? behindAdverb(parted, i + 1) : 0;
            if (at > 0 && parted.get(at) instanceof NounChunk judged && isDefinite(judged)) {
                int last = takesMore(parted, at) ? at : lastOf(parted, at);
                boolean whole = ends(parted, last + 1) || takesMore(parted, last);
                if (whole && parted.get(last) instanceof NounChunk noun && isJudgement(parted.get(i), noun)) {
                    part(parted, last, noun, judged, tokens);
                }
            }
        }
        return parted;
    }

    /** "juge la taxe contraire à la loi", "reconnaît l'accusé coupable de fraude": what stands behind goes with the adjective. */
    private boolean takesMore(List<Chunk> chunks, int judged) {
        List<Word> modifiers = chunks.get(judged) instanceof NounChunk noun ? noun.modifiers() : List.of();
        return !modifiers.isEmpty()
                && judged + 2 < chunks.size()
                && chunks.get(judged + 1) instanceof PrepositionChunk preposition
                && isTaken(modifiers.get(modifiers.size() - 1).lemma() + " " + preposition.lemma());
    }

    private boolean isTaken(String words) {
        return vocabulary.isRelation("être " + words)
                || vocabulary.isRelation("reconnaître " + words)
                || vocabulary.isRelation("déclarer " + words);
    }

    private boolean judges(List<Chunk> chunks, int at) {
        return chunks.get(at) instanceof VerbChunk verb
                && (isVerb(verb) || sharesAuxiliary(chunks, at))
                && !verb.passive()
                && grammar.isDeeming(verb.lemma());
    }

    /** "a ouvert un parking et rendu le car gratuit". */
    private static boolean sharesAuxiliary(List<Chunk> chunks, int at) {
        return at > 0
                && chunks.get(at - 1) instanceof ConnectorChunk connector
                && connector.kind() == ConnectorChunk.Kind.COORDINATOR;
    }

    /** "juge au contraire la sanction trop légère". */
    private static int behindAdverb(List<Chunk> chunks, int at) {
        return at + 1 < chunks.size() && chunks.get(at) instanceof AdverbChunk ? at + 1 : at;
    }

    /** "reconnaît l'accusé coupable", but "reconnaît les réalités territoriales": what is acknowledged is rarely judged. */
    private static boolean isJudgement(Chunk verb, NounChunk noun) {
        boolean acknowledges = verb instanceof VerbChunk chunk && chunk.lemma().equals("reconnaître");
        return !acknowledges
                || noun.modifiers().stream().anyMatch(word -> switch (word.lemma()) {
                    case "coupable", "responsable", "innocent", "apte", "inapte", "fautif", "légitime" -> true;
                    default -> false;
                });
    }

    private static boolean isVerb(VerbChunk verb) {
        return verb.isFinite() || verb.form() == VerbChunk.Form.INFINITIVE;
    }

    private static boolean isDefinite(NounChunk noun) {
        return noun.determiner() == Determiner.DEFINITE
                || noun.determiner() == Determiner.POSSESSIVE
                || noun.determiner() == Determiner.DEMONSTRATIVE;
    }

    /** Returns the index of the last noun of a phrase that goes on with prepositions. */
    private static int lastOf(List<Chunk> chunks, int noun) {
        int last = noun;
        while (last + 2 < chunks.size()
                && chunks.get(last + 1) instanceof PrepositionChunk
                && chunks.get(last + 2) instanceof NounChunk) {
            last += 2;
        }
        return last;
    }

    private static boolean ends(List<Chunk> chunks, int at) {
        boolean joined = at + 1 < chunks.size()
                && chunks.get(at) instanceof ConnectorChunk connector
                && connector.kind() == ConnectorChunk.Kind.COORDINATOR
                && chunks.get(at + 1) instanceof VerbChunk;
        return at >= chunks.size() || joined || chunks.get(at) instanceof PunctuationChunk;
    }

    private static void part(List<Chunk> chunks, int at, NounChunk noun, NounChunk judged, List<Token> tokens) {
        List<Word> modifiers = noun.modifiers();
        boolean quoted = tokens.get(noun.end() - 1).text().equals("\"");
        int end = noun.end() - (quoted ? 2 : 1);
        Word last = modifiers.isEmpty() ? null : modifiers.get(modifiers.size() - 1);
        if (last == null
                || last.kind() != Word.Kind.ADJECTIVE
                || !last.text().equals(tokens.get(end).text())) {
            return;
        }
        Word degree = modifiers.size() < 2 ? null : modifiers.get(modifiers.size() - 2);
        boolean degreed = degree != null
                && tokens.get(end - 1).is(Pos.ADV)
                && degree.text().equals(tokens.get(end - 1).text());
        int begin = degreed ? end - 1 : end;
        chunks.set(at, shortened(noun, quoted ? begin - 1 : begin, noun.end() - begin - (quoted ? 1 : 0)));
        List<Word> degrees = degreed && degree != null ? List.of(degree) : List.of();
        chunks.add(at + 1, new AdjectiveChunk(begin, noun.end(), last, degrees, judged.morphology()));
    }

    static NounChunk shortened(NounChunk noun, int end, int fewer) {
        return new NounChunk(
                noun.begin(),
                end,
                noun.head(),
                noun.modifiers().subList(0, noun.modifiers().size() - fewer),
                noun.quantity(),
                noun.determiner(),
                noun.possessor(),
                noun.title(),
                noun.morphology(),
                noun.time());
    }
}
