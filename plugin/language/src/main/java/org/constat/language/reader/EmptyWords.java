package org.constat.language.reader;

import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Opinion;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Knows the words of a sentence that need no slot: they lead over, address somebody, or count nothing. */
final class EmptyWords {

    /** Links that take back something, for which no fact has a slot. */
    private static final Set<String> LIMITS = Set.of(
            "au moins", "du moins", "at least", "voire", "otherwise", "au contraire", "on the contrary", "instead");

    /** Links that stand between the verbs of a clause too. */
    private static final Set<String> INSIDE = Set.of(
            "toutefois",
            "cependant",
            "pourtant",
            "néanmoins",
            "donc",
            "aussi",
            "également",
            "même",
            "ainsi",
            "ensuite",
            "finalement",
            "enfin",
            "notamment",
            "surtout",
            "certes",
            "en effet",
            "par ailleurs",
            "aussitôt",
            "d'abord",
            "at first",
            "however",
            "also",
            "therefore",
            "thus",
            "then",
            "even",
            "finally",
            "nevertheless",
            "meanwhile",
            "indeed",
            "too",
            "especially",
            "notably");

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}-\\d{1,3}");
    private static final Pattern ERA = Pattern.compile("J\\.|J\\.?-?C\\.?|C\\.?");

    private static final Set<String> VAGUE = Set.of(
            "nombre",
            "number",
            "série",
            "series",
            "groupe",
            "group",
            "certain",
            "range",
            "grand",
            "large",
            "tout",
            "several",
            "various",
            "plusieurs",
            "divers",
            "tel",
            "such");

    private static final Set<String> ADDRESSES = Set.of(
            "m.",
            "mm.",
            "mme",
            "mmes",
            "mlle",
            "me",
            "mgr",
            "dr",
            "dr.",
            "pr",
            "pr.",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "sir",
            "monsieur",
            "madame",
            "docteur",
            "maître",
            "lord",
            "lady",
            "dame",
            "prof",
            "prof.");

    private final Parse parse;

    EmptyWords(Parse parse) {
        this.parse = parse;
    }

    boolean isAt(int at) {
        Token token = parse.sentence().tokens().get(at);
        return leadsOver(at)
                || token.text().equals("-ci")
                || token.text().equals("-là")
                || addresses(at, token)
                || isOpinion(at)
                || isAged(at)
                || isThought(at)
                || isUpTo(at)
                || isNature(at)
                || isEra(at, token)
                || isMonthOf(at)
                || isUnitOfScore(at)
                || isVague(at, token.lowerLemma());
    }

    /** "en 44 av. J.-C.": the era went into the year. */
    private boolean isEra(int at, Token token) {
        return chunkAt(at) instanceof NounChunk noun
                && noun.time()
                && ERA.matcher(token.text()).matches();
    }

    /** "au mois d'octobre": the month went into the time. */
    private boolean isMonthOf(int at) {
        boolean month = lemma(at).equals("mois") || lemma(at).equals("month");
        return month
                && chunkAt(at) instanceof NounChunk noun
                && noun.time()
                && noun.end() > at + 2
                && (lemma(at + 1).equals("de") || lemma(at + 1).equals("of"));
    }

    /** "2 buts à 1": what was counted went into the score. */
    private boolean isUnitOfScore(int at) {
        return chunkAt(at) instanceof NounChunk score
                && score.end() - score.begin() > 2
                && SCORE.matcher(score.head().text()).matches();
    }

    /** "à la suite de", "before", "depuis que": what introduces a slot went into its role. */
    private boolean leadsOver(int at) {
        Chunk chunk = chunkAt(at);
        return chunk instanceof PrepositionChunk
                || chunk instanceof ConnectorChunk
                || (chunk instanceof AdverbChunk adverb && isLink(adverb))
                || (chunk instanceof VerbChunk && (INSIDE.contains(lemma(at)) || isOnlyBehindNot(at)));
    }

    private String lemma(int at) {
        return at < 0 ? "" : parse.sentence().tokens().get(at).lemma();
    }

    /** "has not only won": what else is so stands behind. */
    private boolean isOnlyBehindNot(int at) {
        boolean not = lemma(at - 1).equals("not") || lemma(at - 1).equals("pas");
        return not
                && switch (lemma(at)) {
                    case "only", "just", "merely", "simply", "seulement", "uniquement" -> true;
                    default -> false;
                };
    }

    /** "in the mayor's opinion": who thinks so is the source. */
    private boolean isOpinion(int at) {
        return chunkAt(at) instanceof NounChunk noun
                && at == noun.end() - 1
                && noun.begin() > 0
                && chunkAt(noun.begin() - 1) instanceof PrepositionChunk preposition
                && Opinion.isIn(preposition, noun);
    }

    /** ", âgé de 42 ans,": so many years are what somebody is old. */
    private boolean isAged(int at) {
        return (lemma(at).equals("âgé") || lemma(at).equals("age"))
                && chunkAt(at) instanceof NounChunk noun
                && noun.time()
                && noun.quantity() != null
                && at == noun.begin();
    }

    /** "toutefois", "also": it joins the sentence to another one, and says nothing in this one. */
    private boolean isLink(AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.LINK
                && (!LIMITS.contains(adverb.word().lemma()) || isBehindEnd(adverb));
    }

    /** "until Monday at least": until then in any case. */
    private boolean isBehindEnd(AdverbChunk adverb) {
        return adverb.begin() > 1
                && chunkAt(adverb.begin() - 1) instanceof NounChunk time
                && time.time()
                && chunkAt(time.begin() - 1) instanceof PrepositionChunk preposition
                && preposition.role().equals("until");
    }

    /** "it is up to the city to pay": the city is obliged to. */
    private boolean isUpTo(int at) {
        return lemma(at).equals("up")
                && lemma(at - 1).equals("be")
                && at + 1 < parse.sentence().tokens().size()
                && lemma(at + 1).equals("to");
    }

    /** "d'ordre financier", "of a legal nature": of which kind it is says the adjective. */
    private boolean isNature(int at) {
        return chunkAt(at) instanceof AdjectiveChunk
                && switch (lemma(at)) {
                    case "ordre", "nature", "caractère", "character" -> true;
                    default -> false;
                };
    }

    /** "rejects the idea that …": what the noun stands for is what follows. */
    private boolean isThought(int at) {
        return chunkAt(at) instanceof NounChunk noun
                && noun.modifiers().isEmpty()
                && noun.quantity() == null
                && parse.clauses().stream()
                        .flatMap(clause -> clause.children().stream())
                        .anyMatch(clause -> clause.kind() == Clause.Kind.CONTENT && isHost(clause.host(), noun));
    }

    private static boolean isHost(@Nullable Nominal host, NounChunk noun) {
        return host != null && host.chunk().equals(noun) && host.complements().isEmpty();
    }

    private @Nullable Chunk chunkAt(int at) {
        return parse.chunks().stream()
                .filter(chunk -> chunk.begin() <= at && at < chunk.end())
                .findFirst()
                .orElse(null);
    }

    /** "M. Brunel", "Dr Holt", "Dr Holt's brother". */
    private boolean addresses(int at, Token token) {
        return ADDRESSES.contains(token.lower())
                && chunkAt(at) instanceof NounChunk noun
                && at < noun.end() - 1
                && (noun.isName() || parse.sentence().tokens().get(at + 1).is(Pos.PROPN));
    }

    /** "un certain nombre de villes": no word of their number. */
    private boolean isVague(int at, String lemma) {
        if ((lemma.equals("tout") || lemma.equals("ensemble")) && chunkAt(at) instanceof NounChunk) {
            return true;
        }
        boolean own = lemma.equals("own") || lemma.equals("propre");
        if (own && chunkAt(at) instanceof NounChunk noun && noun.possessor() != null) {
            return true;
        }
        if (lemma.equals("few") && chunkAt(at) instanceof NounChunk noun && noun.time()) {
            return true;
        }
        return VAGUE.contains(lemma)
                && chunkAt(at) instanceof NounChunk noun
                && noun.determiner() == Determiner.INDEFINITE
                && at < noun.end() - 1
                && !noun.head().lemma().equals(lemma);
    }
}
