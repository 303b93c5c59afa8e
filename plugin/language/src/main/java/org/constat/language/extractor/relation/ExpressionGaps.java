package org.constat.language.extractor.relation;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.extractor.words.RelationWords;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Knows which words may stand inside of a fixed expression without being part of it. */
final class ExpressionGaps {
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}-\\d{1,3}");

    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    ExpressionGaps(List<Token> tokens, List<Chunk> chunks, Grammar grammar, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    /** "lost 2-1 to Lund", "s'est incliné 2-1 face à Lund": how it ended stands inside of the expression. */
    int behindScore(int at) {
        if (!tokens.get(at).is(Pos.NUM)) {
            return at;
        }
        return chunks.stream()
                .filter(chunk -> chunk.begin() == at && chunk instanceof NounChunk noun && isScore(noun.head()))
                .mapToInt(Chunk::end)
                .filter(this::beginsPreposition)
                .findFirst()
                .orElse(at);
    }

    private boolean beginsPreposition(int at) {
        return chunks.stream().anyMatch(chunk -> chunk.begin() == at && chunk instanceof PrepositionChunk);
    }

    private static boolean isScore(Word head) {
        return head.kind() == Word.Kind.OTHER && SCORE.matcher(head.text()).matches();
    }

    /** "a présenté vendredi sa démission", "s'est abattu jeudi sur": when it was done stands inside of the expression. */
    int behindTime(int at, String key) {
        if (!grammar.language().equals("fr")) {
            return at;
        }
        for (int i = 0; i < chunks.size() && chunks.get(i).begin() <= at; i++) {
            int end = chunks.get(i).begin() == at ? endOfTime(i) : -1;
            if (end > 0 && end < tokens.size() && (tokens.get(end).is(Pos.DET, Pos.NOUN) || leadsOn(end, key))) {
                return end;
            }
        }
        return at;
    }

    /** "démissionne lundi de son poste", "téléphone lundi au maire"; "à Lens" and "dans" may say where, too. */
    private boolean leadsOn(int at, String key) {
        boolean open = switch (tokens.get(at).lemma()) {
            case "à" -> isBeforeArticle(at) && !speaks(key);
            case "dans", "en", "par" -> false;
            default -> true;
        };
        return (open && isGoverned(at, key)) || leadsToNoun(at, key);
    }

    /** "au", "à la", "à dix jours"; but "à dix heures". */
    private boolean isBeforeArticle(int at) {
        boolean counted = at + 2 < tokens.size()
                && tokens.get(at + 1).is(Pos.NUM)
                && tokens.get(at + 2).is(Pos.NOUN)
                && !tokens.get(at + 2).lemma().equals("heure");
        return counted
                || tokens.get(at).lower().startsWith("au")
                || (at + 1 < tokens.size() && tokens.get(at + 1).is(Pos.DET));
    }

    private boolean speaks(String verb) {
        return vocabulary.any(verb, sense -> sense.concept().family() != null);
    }

    /** "est entrée lundi en vigueur", "a été fermé lundi à toute circulation". */
    private boolean leadsToNoun(int at, String key) {
        int determined = at + 1 < tokens.size() && isArticle(tokens.get(at + 1)) ? at + 2 : at + 1;
        int noun = isAll(at + 1) ? at + 2 : determined;
        if (!tokens.get(at).is(Pos.ADP)
                || noun >= tokens.size()
                || !tokens.get(noun).is(Pos.NOUN)) {
            return false;
        }
        String longer =
                key + " " + tokens.get(at).lemma() + " " + tokens.get(noun).lemma();
        return vocabulary.isRelation(longer) || vocabulary.hasLonger(longer);
    }

    private boolean isGoverned(int at, String key) {
        return tokens.get(at).is(Pos.ADP)
                && vocabulary.isRelation(key + " " + tokens.get(at).lemma());
    }

    /** Returns where the time ends that the chunk at this index says or begins; -1 where it is none. */
    private int endOfTime(int index) {
        Chunk chunk = chunks.get(index);
        if (chunk instanceof NounChunk noun) {
            return noun.time() && noun.determiner() == Determiner.NONE ? noun.end() : -1;
        }
        boolean led = chunk instanceof PrepositionChunk preposition
                && !preposition.isOf()
                && index + 1 < chunks.size()
                && chunks.get(index + 1) instanceof NounChunk noun
                && noun.time();
        return led ? chunks.get(index + 1).end() : -1;
    }

    /**
     * "demande à plusieurs reprises que": the preposition is that of an adverb, unless the expression has the whole; "est en grande
     * partie à l'origine de": what follows goes on with the expression.
     */
    int behindAdverb(int at, String key) {
        if (!tokens.get(at).is(Pos.ADP)) {
            return at;
        }
        for (Chunk chunk : chunks) {
            if (chunk.begin() == at && chunk instanceof AdverbChunk && chunk.end() > at + 1) {
                boolean passed = isGoverned(at, key) || goesOn(chunk.end(), key);
                return !passed || leadsThrough(chunk, key) ? at : chunk.end();
            }
        }
        return at;
    }

    private boolean goesOn(int at, String key) {
        return at < tokens.size()
                && tokens.get(at).is(Pos.ADP)
                && vocabulary.hasLonger(key + " " + tokens.get(at).lemma());
    }

    private boolean leadsThrough(Chunk adverb, String key) {
        String longer = tokens.subList(adverb.begin(), adverb.end()).stream()
                .map(Token::lemma)
                .reduce(key, (words, lemma) -> words + " " + lemma);
        return vocabulary.isRelation(longer) || vocabulary.hasLonger(longer);
    }

    /** "a eu des entretiens à Oslo avec": where it was done stands inside of the expression; -1 where it ends before, as in "is higher in Oslo than". */
    int behindPlace(int at, String key, int length) {
        for (int i = 0; i + 1 < chunks.size(); i++) {
            boolean where = chunks.get(i).begin() == at
                    && chunks.get(i) instanceof PrepositionChunk preposition
                    && preposition.role().equals("place")
                    && chunks.get(i + 1) instanceof NounChunk noun
                    && noun.isName();
            if (where || (isTo(chunks.get(i), at) && chunks.get(i + 1) instanceof NounChunk town && town.isName())) {
                int end = chunks.get(i + 1).end();
                boolean goesOn = length > 1
                        && end < tokens.size()
                        && !tokens.get(end).lemma().equals("than")
                        && vocabulary.isRelation(key + " " + tokens.get(end).lemma());
                return goesOn ? end : -1;
            }
        }
        return -1;
    }

    private static boolean isTo(Chunk chunk, int at) {
        return chunk.begin() == at
                && chunk instanceof PrepositionChunk preposition
                && preposition.lemma().equals("à");
    }

    /** "expressed his support for": the support of whoever expresses it. */
    boolean isOwn(int at) {
        return tokens.get(at).is(Pos.DET)
                && switch (tokens.get(at).lower()) {
                    case "his", "her", "its", "their", "son", "sa", "ses", "leur", "leurs" -> true;
                    default -> false;
                };
    }

    boolean isPassedOver(int at) {
        return isArticle(tokens.get(at)) || tokens.get(at).text().equals("\"");
    }

    /** "fermé à toute circulation": closed to it; who has not taken all measures may have taken some. */
    boolean isAllOf(VerbChunk verb, int at) {
        return !verb.negative() && at > 0 && tokens.get(at - 1).is(Pos.ADP) && isAll(at);
    }

    private boolean isAll(int at) {
        return at < tokens.size()
                && tokens.get(at).is(Pos.DET, Pos.ADJ)
                && switch (tokens.get(at).lower()) {
                    case "tout", "toute", "all" -> true;
                    default -> false;
                };
    }

    boolean maySkip(VerbChunk verb, int at) {
        boolean english = grammar.language().equals("en");
        if (english && (RelationWords.isParticle(tokens.get(at)) || isOfPronoun(at))) {
            return false;
        }
        if (opensPreposition(at)) {
            return false;
        }
        return tokens.get(at).is(Pos.ADV)
                || isHowOften(at)
                || (tokens.get(at).is(Pos.ADJ) && !grammar.isCopula(verb.lemma()) && !(english && isAlone(at)));
    }

    /** "est coupé afin de", "meurt près de Lens": its first word alone is no adverb. */
    boolean opensPreposition(int at) {
        return chunks.stream()
                .anyMatch(chunk -> chunk instanceof PrepositionChunk && chunk.begin() == at && chunk.end() > at + 1);
    }

    /** "went unnoticed for days": it is what somebody or something is, and no word of a noun. */
    private boolean isAlone(int at) {
        return chunks.stream()
                .anyMatch(chunk -> chunk instanceof AdjectiveChunk && chunk.begin() <= at && at < chunk.end());
    }

    /** "n'a pas pris de décision": what is denied has no other article. */
    boolean isArticleOfNone(VerbChunk verb, int at) {
        Token token = tokens.get(at);
        return verb.negative()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(Pos.NOUN)
                && (token.text().equals("de") || token.text().equals("d'"));
    }

    /** "makes it illegal to": what is said of "it" is no word less. */
    private boolean isOfPronoun(int at) {
        return tokens.get(at).is(Pos.ADJ) && at > 0 && tokens.get(at - 1).is(Pos.PRON);
    }

    /** "est tombé trois fois en panne". */
    private boolean isHowOften(int at) {
        return chunks.stream()
                .anyMatch(chunk -> chunk instanceof NounChunk noun
                        && noun.begin() <= at
                        && at < noun.end()
                        && noun.time()
                        && noun.head().lemma().equals("fois"));
    }

    private static boolean isArticle(Token token) {
        return token.is(Pos.DET)
                && switch (token.lemma()) {
                    case "le", "un", "the", "a", "an" -> true;
                    default -> false;
                };
    }
}
