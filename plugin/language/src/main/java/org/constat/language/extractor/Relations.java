package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds the relation of a clause: its verb, or the longest expression of the lexicon that begins with it. */
final class Relations {
    private static final int LONGEST = 6;

    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;

    Relations(List<Token> tokens, List<Chunk> chunks, Grammar grammar, Vocabulary vocabulary, PhraseBuilder phrases) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    Relation of(Clause clause, VerbChunk verb) {
        String stem = stem(verb);
        List<Integer> places = withoutIdlePreposition(longest(verb, stem), clause);
        boolean still = isStill(verb, places);
        Relation parted = places.size() == 1 ? parted(clause, verb) : null;
        if (parted != null) {
            return parted;
        }
        int last = places.get(places.size() - 1);
        Word plain = word(verb, places.size() > 1 ? stem : verb.lemma(), places);
        Word head = still ? remaining(plain) : plain;
        Phrase phrase =
                withModifiers(phrases.verb(head, verb.begin(), Math.max(verb.end(), last + 1)), clause, verb, places);
        boolean preposition = places.size() > 1 && tokens.get(last).is(Pos.ADP, Pos.PART, Pos.SCONJ);
        return new Relation(phrase, head.lemma(), last + 1, preposition);
    }

    /** "se montre opposé à", "se déclare disposé à": what somebody is, unless the lexicon has the whole. */
    private String stem(VerbChunk verb) {
        boolean link = verb.lemma().startsWith("se ") && grammar.isCopula(verb.lemma());
        if (!link || longest(verb, verb.lemma()).size() > 1) {
            return verb.lemma();
        }
        List<Integer> places = longest(verb, "être");
        boolean stance = tokens.get(places.get(places.size() - 1)).lemma().equals("à")
                || vocabulary.any(
                        word(verb, "être", places).lemma(),
                        sense -> "think".equals(sense.concept().family()));
        boolean claimed = verb.lemma().equals("se dire") || verb.lemma().equals("se déclarer");
        return stance || !claimed ? "être" : verb.lemma();
    }

    /** "demande au préfet une aide": the object is what is asked for, not who is asked. */
    private List<Integer> withoutIdlePreposition(List<Integer> places, Clause clause) {
        int last = places.get(places.size() - 1);
        boolean idle = places.size() == 2
                && tokens.get(last).is(Pos.ADP)
                && (clause.objects().stream().anyMatch(object -> object.chunk().begin() > last)
                        || isRange(clause, last));
        return idle && grammar.language().equals("fr") ? places.subList(0, 1) : places;
    }

    /** "passe de 9 à 27 euros": from where to where. */
    private boolean isRange(Clause clause, int from) {
        List<Prepositional> arguments = clause.arguments();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            PrepositionChunk first = arguments.get(i).preposition();
            PrepositionChunk second = arguments.get(i + 1).preposition();
            boolean counted = arguments.get(i).nominal().chunk().quantity() != null
                    && arguments.get(i + 1).nominal().chunk().quantity() != null;
            if (counted
                    && first != null
                    && second != null
                    && first.begin() == from
                    && second.lemma().equals("à")) {
                return true;
            }
        }
        return false;
    }

    /** "turned the offer down": the particle stands behind the object. */
    private @Nullable Relation parted(Clause clause, VerbChunk verb) {
        if (clause.objects().isEmpty()) {
            return null;
        }
        if (grammar.language().equals("fr")) {
            return partedByObject(clause, verb);
        }
        Relation judged = judged(clause, verb);
        if (judged != null) {
            return judged;
        }
        int particle = clause.objects().get(0).chunk().end();
        boolean ends =
                particle + 1 >= tokens.size() || !tokens.get(particle + 1).is(Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM);
        if (particle >= tokens.size()
                || !ends
                || !isParticle(tokens.get(particle))
                || !vocabulary.isRelation(
                        verb.lemma() + " " + tokens.get(particle).lemma())) {
            return null;
        }
        Word head = word(verb, List.of(verb.main(), particle));
        List<Integer> places = List.of(verb.main());
        Phrase phrase = withModifiers(phrases.verb(head, verb.begin(), verb.end()), clause, verb, places);
        return new Relation(phrase, head.lemma(), verb.end(), false);
    }

    /** "met le maire en garde": a preposition and its noun stand behind the object. */
    private @Nullable Relation partedByObject(Clause clause, VerbChunk verb) {
        for (Prepositional argument : clause.arguments()) {
            PrepositionChunk preposition = argument.preposition();
            NounChunk noun = argument.nominal().chunk();
            boolean of = preposition != null && preposition.lemma().equals("de");
            if (preposition == null || of || verb.passive() || noun.determiner() != Determiner.NONE) {
                continue;
            }
            String lemma =
                    verb.lemma() + " " + preposition.lemma() + " " + noun.head().lemma();
            if (vocabulary.isRelation(lemma)) {
                List<Integer> places = List.of(verb.main());
                Word head = new Word(
                        Words.text(tokens, verb.main(), verb.end()) + " " + preposition.lemma() + " "
                                + noun.head().text(),
                        lemma,
                        Word.Kind.VERB,
                        List.of());
                Phrase phrase = withModifiers(phrases.verb(head, verb.begin(), verb.end()), clause, verb, places);
                return new Relation(phrase, lemma, verb.end(), false, argument);
            }
        }
        return null;
    }

    /** "found the banker guilty of fraud": the adjective stands behind the object. */
    private @Nullable Relation judged(Clause clause, VerbChunk verb) {
        int adjective = clause.objects().get(0).chunk().end();
        boolean predicate = clause.predicates().stream().anyMatch(chunk -> chunk.begin() == adjective);
        if (!predicate) {
            return null;
        }
        String words = verb.lemma() + " " + tokens.get(adjective).lemma();
        boolean of = adjective + 1 < tokens.size()
                && tokens.get(adjective + 1).lemma().equals("of")
                && vocabulary.isRelation(words + " of");
        if (!of && !vocabulary.isRelation(words)) {
            return null;
        }
        List<Integer> places = of ? List.of(verb.main(), adjective, adjective + 1) : List.of(verb.main(), adjective);
        Word head = word(verb, places);
        Phrase phrase = withModifiers(phrases.verb(head, verb.begin(), verb.end()), clause, verb, List.of(verb.main()));
        return new Relation(phrase, head.lemma(), verb.end(), false);
    }

    private boolean hasParticle(VerbChunk verb) {
        return grammar.language().equals("en")
                && verb.end() == verb.main() + 2
                && isParticle(tokens.get(verb.main() + 1));
    }

    private static boolean isParticle(Token token) {
        return switch (token.lemma()) {
            case "up",
                    "down",
                    "out",
                    "off",
                    "away",
                    "back",
                    "over",
                    "in",
                    "on",
                    "apart",
                    "aside",
                    "through",
                    "forward",
                    "ahead" -> true;
            default -> false;
        };
    }

    /** Returns the verb of a clause without the words that a fixed expression adds to it. */
    Relation literal(Clause clause, VerbChunk verb) {
        List<Integer> places = List.of(verb.main());
        Word head = word(verb, places);
        Phrase phrase = withModifiers(phrases.verb(head, verb.begin(), verb.end()), clause, verb, places);
        return new Relation(phrase, head.lemma(), verb.end(), false);
    }

    /** "est toujours prêt à": remains ready to. */
    private boolean isStill(VerbChunk verb, List<Integer> places) {
        int last = places.get(places.size() - 1);
        boolean always = tokens.subList(verb.begin(), Math.max(last, verb.end())).stream()
                .anyMatch(token -> token.lemma().equals("toujours"));
        return always
                && verb.lemma().equals("être")
                && !verb.negative()
                && places.size() > 2
                && vocabulary.isRelation(
                        remaining(word(verb, verb.lemma(), places)).lemma());
    }

    private static Word remaining(Word relation) {
        String lemma = "rester" + relation.lemma().substring("être".length());
        return new Word(relation.text(), lemma, relation.kind(), relation.parts());
    }

    /** "est toujours prêt à": with or without the adverb, whichever the lexicon has more of. */
    private List<Integer> longest(VerbChunk verb, String stem) {
        int behind = hasParticle(verb) ? verb.main() + 1 : Math.max(verb.end(), verb.main() + 1);
        List<Integer> found = longest(verb, stem, behind);
        boolean adverb = behind < tokens.size() && tokens.get(behind).is(Pos.ADV);
        List<Integer> without = adverb ? longest(verb, stem, behind + 1) : found;
        return without.size() > found.size() ? without : found;
    }

    /** Follows the entries of the lexicon from a place on; small words that they lack may stand between. */
    private List<Integer> longest(VerbChunk verb, String stem, int from) {
        List<Integer> places = new ArrayList<>(List.of(verb.main()));
        List<Integer> found = List.copyOf(places);
        StringBuilder key = new StringBuilder(stem);
        int at = from;
        while (at < tokens.size()
                && !isMark(tokens.get(at))
                && !isDegree(at)
                && places.size() < LONGEST
                && vocabulary.hasLonger(key.toString())) {
            int behind = behindTime(at);
            if (behind > at) {
                at = behind;
                continue;
            }
            String longer = key + " " + tokens.get(at).lemma();
            boolean relation =
                    vocabulary.isRelation(longer) && endsWithItsNoun(at) && endsPreposition(at) && !leadsToTime(at);
            if (isOwn(at) && !relation && !leadsOn(longer, at + 1)) {
                at++;
                continue;
            }
            if (!isPassedOver(at) && (relation || vocabulary.hasLonger(longer))) {
                key.append(' ').append(tokens.get(at).lemma());
                places.add(at);
                found = relation || isWholeButPreposition(longer, at) ? List.copyOf(places) : found;
            } else if (!isPassedOver(at) && !maySkip(verb, at)) {
                int further = behindPlace(at, key.toString(), places.size());
                if (further < 0) {
                    break;
                }
                at = further;
                continue;
            }
            at++;
        }
        return found;
    }

    /** "a présenté vendredi sa démission": when it was done stands inside of the expression. */
    private int behindTime(int at) {
        for (Chunk chunk : chunks) {
            boolean time = chunk instanceof NounChunk noun && noun.time() && noun.determiner() == Determiner.NONE;
            boolean object =
                    chunk.end() < tokens.size() && tokens.get(chunk.end()).is(Pos.DET, Pos.NOUN);
            if (chunk.begin() == at && time && object && grammar.language().equals("fr")) {
                return chunk.end();
            }
        }
        return at;
    }

    /** "a eu des entretiens à Oslo avec": where it was done stands inside of the expression; -1 where it ends before. */
    private int behindPlace(int at, String key, int length) {
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

    /** "a parlé à la suite de la réunion": spoke to nobody. */
    private boolean endsPreposition(int at) {
        return chunks.stream()
                .noneMatch(chunk -> chunk instanceof PrepositionChunk preposition
                        && chunk.begin() == at
                        && chunk.end() - at > 2
                        && !preposition.lemma().startsWith("de "));
    }

    /** "est de plus en plus cher": this "de" leads to nothing. */
    private boolean isDegree(int at) {
        return tokens.get(at).is(Pos.ADP)
                && chunks.stream().anyMatch(chunk -> chunk instanceof AdjectiveChunk && chunk.begin() == at);
    }

    private static boolean isMark(Token token) {
        return token.is(Pos.PUNCT) && !token.text().equals("\"");
    }

    private boolean leadsOn(String key, int at) {
        String longer = at < tokens.size() ? key + " " + tokens.get(at).lemma() : key;
        return vocabulary.isRelation(longer) || vocabulary.hasLonger(longer);
    }

    /** "expressed his support for": the support of whoever expresses it. */
    private boolean isOwn(int at) {
        return tokens.get(at).is(Pos.DET)
                && switch (tokens.get(at).text().toLowerCase(Locale.ROOT)) {
                    case "his", "her", "its", "their", "son", "sa", "ses", "leur", "leurs" -> true;
                    default -> false;
                };
    }

    private boolean isPassedOver(int at) {
        return isArticle(tokens.get(at)) || tokens.get(at).text().equals("\"");
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

    private boolean maySkip(VerbChunk verb, int at) {
        return tokens.get(at).is(Pos.ADV)
                || isHowOften(at)
                || (tokens.get(at).is(Pos.ADJ) && !grammar.isCopula(verb.lemma()));
    }

    /** "être d'accord" stands for "être d'accord avec" where nobody is named. */
    private boolean isWholeButPreposition(String words, int at) {
        return tokens.get(at).is(Pos.ADV) && vocabulary.isRelation(words + " avec");
    }

    /** An expression does not end inside of a noun that goes on behind it. */
    private boolean endsWithItsNoun(int at) {
        for (Chunk chunk : chunks) {
            if (chunk.begin() <= at && at < chunk.end() && chunk instanceof NounChunk) {
                return tokens.subList(at + 1, chunk.end()).stream().noneMatch(token -> token.is(Pos.NOUN, Pos.PROPN));
            }
        }
        return true;
    }

    /** "will be taken in the morning" says when, and takes in nothing. */
    private boolean leadsToTime(int at) {
        boolean when = grammar.language().equals("en")
                && switch (tokens.get(at).lemma()) {
                    case "in", "on", "at", "over" -> true;
                    default -> false;
                };
        return when
                && chunks.stream()
                        .anyMatch(chunk -> chunk instanceof NounChunk noun && noun.begin() == at + 1 && noun.time());
    }

    private static boolean isArticle(Token token) {
        return token.is(Pos.DET)
                && switch (token.lemma()) {
                    case "le", "un", "the", "a", "an" -> true;
                    default -> false;
                };
    }

    private Word word(VerbChunk verb, List<Integer> places) {
        return word(verb, verb.lemma(), places);
    }

    private Word word(VerbChunk verb, String stem, List<Integer> places) {
        if (places.size() == 1 && hasParticle(verb)) {
            return word(verb, stem, List.of(verb.main(), verb.main() + 1));
        }
        if (places.size() == 1) {
            return Word.of(tokens.get(verb.main()).text(), verb.lemma(), Word.Kind.VERB);
        }
        List<Word> parts = new ArrayList<>();
        StringBuilder lemma = new StringBuilder(stem);
        parts.add(Word.of(tokens.get(verb.main()).text(), stem, Word.Kind.VERB));
        for (int place : places.subList(1, places.size())) {
            Token token = tokens.get(place);
            lemma.append(' ').append(token.lemma());
            parts.add(Word.of(token.text(), token.lemma(), kind(token)));
        }
        int end = places.get(places.size() - 1) + 1;
        lemma.append(isWholeButPreposition(lemma.toString(), end - 1) ? " avec" : "");
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

    /** What an expression leaves over of its nouns, and the adverbs, narrow the relation. */
    private Phrase withModifiers(Phrase phrase, Clause clause, VerbChunk verb, List<Integer> places) {
        List<Word> modifiers = new ArrayList<>();
        boolean negative = verb.negative()
                || clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().isNegative());
        verb.adverbs().stream()
                .filter(word -> !isMereTime(word, negative) && !grammar.isDoubt(word.lemma()))
                .forEach(modifiers::add);
        for (AdverbChunk adverb : clause.adverbs()) {
            boolean part = places.contains(adverb.begin());
            boolean before = adverb.begin() < verb.begin() && verb.negative();
            boolean said = adverb.word().lemma().equals("toujours")
                    && phrase.head() != null
                    && phrase.head().lemma().startsWith("rester ");
            boolean name = Character.isUpperCase(adverb.word().lemma().charAt(0)) || said;
            if (adverb.kind() == AdverbChunk.Kind.MANNER
                    && !name
                    && !part
                    && !before
                    && !isMereTime(adverb.word(), negative)) {
                modifiers.add(adverb.word());
            }
        }
        for (AdjectiveChunk swallowed : clause.predicates()) {
            if (places.contains(swallowed.end() - 1) && places.size() > 1) {
                swallowed.modifiers().stream()
                        .filter(word -> !isMereTime(word, negative))
                        .forEach(modifiers::add);
            }
        }
        for (Nominal swallowed : Swallowed.in(clause, places.get(places.size() - 1) + 1)) {
            swallowed.chunk().modifiers().stream()
                    .filter(word -> phrase.head() == null || !isPartOf(phrase.head(), word))
                    .forEach(modifiers::add);
            swallowed.chunk().head().parts().stream()
                    .filter(part -> phrase.head() != null && !isPartOf(phrase.head(), part))
                    .forEach(modifiers::add);
        }
        return new Phrase(phrase.text(), null, phrase.head(), modifiers, null, List.of(), phrase.spans(), null);
    }

    private static boolean isPartOf(Word head, Word part) {
        return head.parts().stream().anyMatch(own -> own.lemma().equals(part.lemma()));
    }

    /** "has not yet signed", "n'a toujours pas signé": that nobody has signed, no less. */
    private static boolean isMereTime(Word adverb, boolean negative) {
        return negative
                && switch (adverb.lemma()) {
                    case "yet", "still", "so far", "encore", "toujours" -> true;
                    default -> false;
                };
    }
}
