package org.constat.language.extractor.relation;

import java.util.List;
import java.util.Objects;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.RelationWords;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/**
 * Finds the relation of a clause: its verb, or the longest expression of the lexicon that begins with it.
 *
 * @since 0.1
 */
public final class Relations {
    private final List<Token> tokens;
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;
    private final RelationWords words;
    private final RelationModifiers modifiers;
    private final LongestExpression longest;
    private final PartedRelations parted;

    public Relations(
            List<Token> tokens, List<Chunk> chunks, Grammar grammar, Vocabulary vocabulary, PhraseBuilder phrases) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.words = new RelationWords(tokens, grammar, vocabulary);
        this.modifiers = new RelationModifiers(grammar);
        this.longest = new LongestExpression(tokens, chunks, grammar, vocabulary, words);
        this.parted = new PartedRelations(tokens, grammar, vocabulary, phrases, words);
    }

    public Relation of(Clause clause, VerbChunk verb) {
        String stem = stem(verb);
        List<Integer> places = withoutIdlePreposition(withoutContent(longest.places(verb, stem), clause), clause, verb);
        boolean bare = countsInside(places, clause)
                || isCalledSo(places, clause)
                || isOfContrary(places, clause)
                || takesSubject(places, clause)
                || Untimely.is(clause);
        places = bare ? places.subList(0, 1) : places;
        Relation around = places.size() == 1 ? parted.of(clause, verb) : null;
        return around != null ? around : joined(clause, verb, stem, places);
    }

    /** "l'opération, qu'elle considère comme une violation": what is called so stands before. */
    private boolean isCalledSo(List<Integer> places, Clause clause) {
        String last = tokens.get(places.get(places.size() - 1)).lemma();
        return clause.kind() == Clause.Kind.OBJECT_RELATIVE
                && clause.host() != null
                && (last.equals("comme") || last.equals("as"));
    }

    /** "a déclaré l'élu": who stands behind the verb says so, and nobody is declared elected. */
    private static boolean takesSubject(List<Integer> places, Clause clause) {
        int last = places.get(places.size() - 1);
        return places.size() > 1
                && clause.subjects().stream()
                        .map(Nominal::chunk)
                        .anyMatch(noun -> noun.begin() > places.get(0) && noun.begin() <= last && last < noun.end());
    }

    /** "n'est pas un succès, mais un recul": what is denied is no part of what is affirmed instead. */
    private boolean isOfContrary(List<Integer> places, Clause clause) {
        if (places.size() < 2) {
            return false;
        }
        int last = places.get(places.size() - 1);
        int object = clause.objects().stream()
                .mapToInt(nominal -> nominal.chunk().begin())
                .min()
                .orElse(-1);
        return object > last
                && tokens.subList(last, object).stream()
                        .anyMatch(token ->
                                token.lemma().equals("mais") || token.lemma().equals("but"));
    }

    /** "wins her fourth medal", "donne plus de pouvoir à": how many or how much is no matter of the expression. */
    private static boolean countsInside(List<Integer> places, Clause clause) {
        int end = places.get(places.size() - 1) + 1;
        return Swallowed.in(clause, end).stream()
                .map(Nominal::chunk)
                .anyMatch(noun ->
                        noun.quantity() != null || noun.modifiers().stream().anyMatch(Relations::isDegree));
    }

    private static boolean isDegree(Word modifier) {
        return switch (modifier.lemma()) {
            case "plus", "moins", "trop", "plus de", "moins de", "trop de", "more", "fewer", "less" -> true;
            default -> false;
        };
    }

    /** "menace de faire grève": what is threatened is a content of its own. */
    private static List<Integer> withoutContent(List<Integer> places, Clause clause) {
        if (places.size() < 2) {
            return places;
        }
        int verb = clause.children().stream()
                .filter(child -> child.kind() == Clause.Kind.INFINITIVE && child.host() == null)
                .filter(child -> child.verb() != null)
                .mapToInt(Relations::begin)
                .filter(begin -> begin > places.get(0))
                .min()
                .orElse(Integer.MAX_VALUE);
        return places.stream().filter(place -> place < verb).toList();
    }

    /** "rallied to finish third": the "to" of what has come of it belongs to no expression. */
    private static int begin(Clause infinitive) {
        VerbChunk verb = Objects.requireNonNull(infinitive.verb());
        return infinitive.marker().equals("for") ? verb.begin() : verb.main();
    }

    private Relation joined(Clause clause, VerbChunk verb, String stem, List<Integer> places) {
        int last = places.get(places.size() - 1);
        Word plain = words.word(verb, places.size() > 1 ? stem : verb.lemma(), places);
        Word head = isStill(verb, places) ? remaining(plain) : goingOn(existing(plain, clause, verb, places), clause);
        Phrase phrase = phrases.verb(head, verb.begin(), Math.max(verb.end(), last + 1));
        boolean preposition = places.size() > 1 && tokens.get(last).is(Pos.ADP, Pos.PART, Pos.SCONJ);
        return new Relation(modifiers.add(phrase, clause, verb, places), head.lemma(), last + 1, preposition);
    }

    /** Returns the verb of a clause without the words that a fixed expression adds to it. */
    public Relation literal(Clause clause, VerbChunk verb) {
        List<Integer> places = List.of(verb.main());
        if (governs(verb)) {
            return joined(clause, verb, verb.lemma(), List.of(verb.main(), verb.end()));
        }
        Word head = words.word(verb, places);
        Phrase phrase = modifiers.add(phrases.verb(head, verb.begin(), verb.end()), clause, verb, places);
        return new Relation(phrase, head.lemma(), verb.end(), false);
    }

    /** "aboutir à": a verb that the lexicon has with the preposition behind it. */
    private boolean governs(VerbChunk verb) {
        return verb.end() < tokens.size()
                && tokens.get(verb.end()).is(Pos.ADP)
                && vocabulary.isRelation(
                        verb.lemma() + " " + tokens.get(verb.end()).lemma());
    }

    /** "se montre opposé à", "se déclare disposé à": what somebody is, unless the lexicon has the whole. */
    private String stem(VerbChunk verb) {
        boolean link = verb.lemma().startsWith("se ") && grammar.isCopula(verb.lemma());
        if (!link || longest.places(verb, verb.lemma()).size() > 1) {
            return verb.lemma();
        }
        List<Integer> places = longest.places(verb, "être");
        boolean stance = tokens.get(places.get(places.size() - 1)).lemma().equals("à")
                || vocabulary.any(
                        words.word(verb, "être", places).lemma(),
                        sense -> "think".equals(sense.concept().family()));
        boolean claimed = verb.lemma().equals("se dire") || verb.lemma().equals("se déclarer");
        return stance || !claimed ? "être" : verb.lemma();
    }

    /**
     * "demande au préfet une aide", "les accuse de fraude", "a cost that Lund puts at 9 euros": the preposition is behind another object;
     * "est signé à Oslo": where.
     */
    private List<Integer> withoutIdlePreposition(List<Integer> places, Clause clause, VerbChunk verb) {
        int last = places.get(places.size() - 1);
        boolean preposition = places.size() == 2 && tokens.get(last).is(Pos.ADP);
        boolean french = grammar.language().equals("fr");
        boolean idle = french
                && (clause.objects().stream().anyMatch(object -> object.chunk().begin() > last)
                        || hasObjectBefore(verb)
                        || isRange(clause, last));
        boolean stance = tokens.get(last).lemma().equals("against");
        boolean aim = grammar.isCopula(verb.lemma()) && !stance && leadsToInfinitive(clause, last);
        boolean describes = clause.kind() == Clause.Kind.OBJECT_RELATIVE && clause.host() != null;
        return preposition && (idle || aim || ((verb.passive() || describes) && introduces(clause, last)))
                ? places.subList(0, 1)
                : places;
    }

    /** "l'accuse de fraude". */
    private static boolean hasObjectBefore(VerbChunk verb) {
        return verb.clitics().stream().anyMatch(clitic -> switch (clitic) {
            case "le", "la", "l'", "les" -> !verb.lemma().equals("emporter");
            default -> false;
        });
    }

    /** "la priorité est de rénover l'école" is no sum. */
    private static boolean leadsToInfinitive(Clause clause, int preposition) {
        return clause.children().stream()
                .filter(child -> child.kind() == Clause.Kind.INFINITIVE && child.host() == null)
                .anyMatch(child -> child.verb() != null && child.verb().begin() == preposition + 1);
    }

    private static boolean introduces(Clause clause, int preposition) {
        return clause.arguments().stream()
                .anyMatch(argument ->
                        argument.preposition() != null && argument.preposition().begin() == preposition);
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

    /** "est toujours prêt à": remains ready to. */
    private boolean isStill(VerbChunk verb, List<Integer> places) {
        int last = places.get(places.size() - 1);
        return verb.lemma().equals("être")
                && !verb.negative()
                && places.size() > 2
                && tokens.subList(verb.begin(), Math.max(last, verb.end())).stream()
                        .anyMatch(token -> token.lemma().equals("toujours"))
                && vocabulary.isRelation(
                        remaining(words.word(verb, verb.lemma(), places)).lemma());
    }

    /** "il y a", "there is": something exists. */
    private static Word existing(Word plain, Clause clause, VerbChunk verb, List<Integer> places) {
        boolean there = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("there");
        if (places.size() > 1) {
            return plain;
        }
        if (there && verb.lemma().equals("be")) {
            return new Word(plain.text(), "there be", plain.kind(), plain.parts());
        }
        boolean exists = verb.lemma().equals("avoir") && verb.clitics().contains("y");
        return exists ? new Word(plain.text(), "y avoir", plain.kind(), plain.parts()) : plain;
    }

    /** "la ville reste à chercher une solution": it goes on doing so; "le prix reste à fixer" is another thing. */
    private static Word goingOn(Word relation, Clause clause) {
        boolean does = relation.lemma().equals("rester")
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE
                                && child.marker().equals("à")
                                && child.host() == null
                                && child.verb() != null
                                && (!child.objects().isEmpty()
                                        || child.verb().lemma().startsWith("se ")));
        return does ? new Word(relation.text(), "rester à", relation.kind(), relation.parts()) : relation;
    }

    private static Word remaining(Word relation) {
        String lemma = "rester" + relation.lemma().substring("être".length());
        return new Word(relation.text(), lemma, relation.kind(), relation.parts());
    }
}
