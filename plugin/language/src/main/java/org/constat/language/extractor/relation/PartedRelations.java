package org.constat.language.extractor.relation;

import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.RelationWords;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds relations whose last words stand behind the object. */
final class PartedRelations {
    private final List<Token> tokens;
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;
    private final RelationWords words;
    private final RelationModifiers modifiers;

    PartedRelations(
            List<Token> tokens, Grammar grammar, Vocabulary vocabulary, PhraseBuilder phrases, RelationWords words) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.words = words;
        this.modifiers = new RelationModifiers(grammar);
    }

    /** Returns the relation of a clause whose words its object or a time parts; or null. */
    @Nullable
    Relation of(Clause clause, VerbChunk verb) {
        if (clause.objects().isEmpty()) {
            Relation off = verb.passive() ? off(clause, verb, verb.end()) : null;
            return off != null ? off : withContent(clause, verb);
        }
        Relation judged = judged(clause, verb);
        if (judged != null) {
            return judged;
        }
        Relation whole = withPreposition(clause, verb);
        return whole != null || grammar.language().equals("fr") ? whole : withParticle(clause, verb);
    }

    /**
     * "offered on Wednesday to host talks", "propose mardi d'agir": what leads to the infinitive stands behind a time; but a room that
     * "est trop petite pour" something is for nothing, and whoever "has until June to pay" may pay later than one who must.
     */
    private @Nullable Relation withContent(Clause clause, VerbChunk verb) {
        boolean state = grammar.isCopula(verb.lemma()) && !clause.predicates().isEmpty();
        if (state || verb.lemma().equals("have")) {
            return null;
        }
        for (Clause child : clause.children()) {
            VerbChunk content = child.kind() == Clause.Kind.INFINITIVE && child.host() == null ? child.verb() : null;
            int lead = content == null ? -1 : lead(content);
            if (lead > verb.end()
                    && !child.marker().equals("for")
                    && vocabulary.isRelation(
                            verb.lemma() + " " + tokens.get(lead).lemma())) {
                return relation(words.word(verb, List.of(verb.main(), lead)), clause, verb, null);
            }
        }
        return null;
    }

    private int lead(VerbChunk infinitive) {
        return grammar.language().equals("fr") ? infinitive.begin() - 1 : infinitive.begin();
    }

    /** "turned the offer down": the particle stands behind the object. */
    private @Nullable Relation withParticle(Clause clause, VerbChunk verb) {
        int particle = clause.objects().get(0).chunk().end();
        if (particle >= tokens.size() || !RelationWords.isParticle(tokens.get(particle))) {
            return null;
        }
        if (leadsToNoun(particle)) {
            return off(clause, verb, particle);
        }
        boolean known =
                vocabulary.isRelation(verb.lemma() + " " + tokens.get(particle).lemma());
        return known ? relation(words.word(verb, List.of(verb.main(), particle)), clause, verb, null) : null;
    }

    /** "is taken off the list", "takes the product off the market": "off" is part of the verb, and says from where too. */
    private @Nullable Relation off(Clause clause, VerbChunk verb, int at) {
        boolean off = at < tokens.size()
                && tokens.get(at).lemma().equals("off")
                && vocabulary.isRelation(verb.lemma() + " off");
        return off ? relation(words.word(verb, List.of(verb.main(), at)), clause, verb, null) : null;
    }

    private boolean leadsToNoun(int particle) {
        return particle + 1 < tokens.size() && tokens.get(particle + 1).is(Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM);
    }

    /** "met le maire en garde", "has ten men at its disposal": a preposition and its noun stand behind the object. */
    private @Nullable Relation withPreposition(Clause clause, VerbChunk verb) {
        for (Prepositional argument : clause.arguments()) {
            PrepositionChunk preposition = argument.preposition();
            NounChunk noun = argument.nominal().chunk();
            boolean open = preposition != null && isOpen(preposition.lemma());
            boolean own = noun.determiner() == Determiner.POSSESSIVE;
            boolean counted = noun.quantity() != null;
            if (preposition == null
                    || open
                    || counted
                    || verb.passive()
                    || !(own || noun.determiner() == Determiner.NONE)) {
                continue;
            }
            String behind = particleBefore(preposition, clause)
                    + " "
                    + preposition.lemma()
                    + (own ? grammar.language().equals("fr") ? " son " : " one's " : " ");
            String lemma = verb.lemma() + behind + noun.head().lemma();
            if (vocabulary.isRelation(lemma)) {
                String text = Words.text(tokens, verb.main(), verb.end())
                        + behind
                        + noun.head().text();
                return relation(new Word(text, lemma, Word.Kind.VERB, List.of()), clause, verb, argument);
            }
        }
        return null;
    }

    /** "parle du maire de Lens", "takes the dispute to court", "cut it by half": behind these prepositions stands more than an expression has. */
    private static boolean isOpen(String preposition) {
        return preposition.equals("de") || preposition.equals("to") || preposition.equals("by");
    }

    /** "puts the house up for sale". */
    private String particleBefore(PrepositionChunk preposition, Clause clause) {
        int end = clause.objects().get(0).chunk().end();
        return end == preposition.begin() - 1
                        && RelationWords.isParticle(tokens.get(end))
                        && !grammar.language().equals("fr")
                ? " " + tokens.get(end).lemma()
                : "";
    }

    /** "found the banker guilty of fraud", "juge la mesure conforme": the adjective stands behind the object. */
    private @Nullable Relation judged(Clause clause, VerbChunk verb) {
        int adjective = clause.objects().get(0).chunk().end();
        if (clause.predicates().stream().noneMatch(chunk -> chunk.begin() == adjective)) {
            return null;
        }
        String lemmas = verb.lemma() + " " + tokens.get(adjective).lemma();
        String next = adjective + 1 < tokens.size() ? tokens.get(adjective + 1).lemma() : "";
        boolean of = (next.equals("of") || next.equals("de")) && vocabulary.isRelation(lemmas + " " + next);
        if (!of && !vocabulary.isRelation(lemmas)) {
            return null;
        }
        List<Integer> places = of ? List.of(verb.main(), adjective, adjective + 1) : List.of(verb.main(), adjective);
        return relation(words.word(verb, places), clause, verb, null);
    }

    private Relation relation(Word head, Clause clause, VerbChunk verb, @Nullable Prepositional taken) {
        Phrase plain = phrases.verb(head, verb.begin(), verb.end());
        Phrase phrase = modifiers.add(plain, clause, verb, List.of(verb.main()));
        return new Relation(phrase, head.lemma(), verb.end(), false, taken);
    }
}
