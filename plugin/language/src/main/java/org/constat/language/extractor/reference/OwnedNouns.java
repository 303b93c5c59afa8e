package org.constat.language.extractor.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.language.extractor.words.Actors;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Remembers of each possessive of a sentence what it says that somebody has, and where that stands. */
final class OwnedNouns {
    private final Map<Integer, Clause> clauses = new HashMap<>();
    private final Set<Integer> apposed = new HashSet<>();
    private final Map<Integer, Clause> earlier = new HashMap<>();
    private final Map<Integer, String> nouns = new HashMap<>();
    private final Map<Integer, Nominal> partners = new HashMap<>();
    private final Actors actors;

    OwnedNouns(Parse parse, Actors actors) {
        this.actors = actors;
        parse.clauses().forEach(this::learnFrom);
        parse.speakers().forEach(this::learnFrom);
        boolean quoted = parse.sentence().tokens().stream()
                .anyMatch(token -> token.text().equals("\""));
        parse.speakers().stream()
                .filter(speaker -> !quoted)
                .forEach(speaker -> besideSpeaker(speaker, parse.clauses()));
        for (int i = 1; i < parse.clauses().size(); i++) {
            inSequence(parse.clauses().get(i - 1), parse.clauses().get(i));
        }
    }

    /** Returns what a possessive says that somebody has, or no words. */
    String noun(NounChunk possessor) {
        return nouns.getOrDefault(possessor.begin(), "");
    }

    /** Returns the clause that a possessive stands in, unless it stands in no more than its subject. */
    @Nullable
    Clause clause(NounChunk possessor) {
        return clauses.get(possessor.begin());
    }

    /** Returns the clause ahead of the one whose subject a possessive stands in. */
    @Nullable
    Clause earlier(NounChunk possessor) {
        return earlier.get(possessor.begin());
    }

    /** Returns the noun that somebody's own is joined to by "and". */
    @Nullable
    Nominal partner(NounChunk possessor) {
        return partners.get(possessor.begin());
    }

    /** Returns whether what somebody has is apposed to the subject. */
    boolean isApposed(NounChunk possessor) {
        return apposed.contains(possessor.begin());
    }

    /** "La course attire, se réjouit sa directrice": unquoted, what is said is of what it speaks of. */
    private void besideSpeaker(Clause speaker, List<Clause> clauses) {
        clauses.stream()
                .filter(clause -> clause.section() == speaker.section() && clause.kind() == Clause.Kind.MAIN)
                .reduce((first, second) -> second)
                .ifPresent(said -> inSequence(said, speaker));
    }

    /** "L'armateur paie ; son directeur est relaxé": what the clause before speaks of. */
    private void inSequence(Clause first, Clause second) {
        for (Nominal subject : second.subjects()) {
            NounChunk possessor = learn(subject);
            if (possessor != null) {
                earlier.putIfAbsent(possessor.begin(), first);
            }
        }
    }

    /** What is said of a subject belongs to it; what is said to speak does not belong to what it speaks of. */
    private void learnFrom(Clause clause) {
        clause.objects().forEach(nominal -> learnFrom(nominal, clause));
        clause.arguments().forEach(argument -> learnFrom(argument.nominal(), clause));
        clause.sources().stream()
                .filter(source -> isToldOfPerson(clause, source))
                .forEach(source -> learnFrom(source, clause));
        Clause around = clause.isRelative() ? clause : clause.parent();
        clause.subjects().forEach(this::learnJoined);
        clause.subjects().forEach(this::learn);
        clause.subjects().forEach(this::learnApposed);
        if (around != null) {
            clause.subjects().forEach(nominal -> learnFrom(nominal, around));
        }
        clause.children().forEach(this::learnFrom);
    }

    /** "Le mineur n'avait, selon sa mère, aucun casque": his own mother says so. */
    private boolean isToldOfPerson(Clause clause, Nominal source) {
        return clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().end() <= source.chunk().begin()
                && isOwner(clause.subjects().get(0).chunk())
                && actors.isActor(clause.subjects().get(0).chunk());
    }

    private void learnFrom(Nominal nominal, Clause clause) {
        learnJoined(nominal);
        for (Nominal member : nominal.members()) {
            NounChunk possessor = learn(member);
            if (possessor != null) {
                clauses.putIfAbsent(possessor.begin(), clause);
            }
            member.appositions().forEach(apposition -> learnFrom(apposition, clause));
            for (Prepositional complement : member.complements()) {
                learnFrom(complement.nominal(), clause);
            }
        }
    }

    /** "La cave Bressac, son principal client, paie": nobody is a client of their own. */
    private void learnApposed(Nominal subject) {
        subject.appositions().stream()
                .map(this::learn)
                .filter(Objects::nonNull)
                .forEach(possessor -> apposed.add(possessor.begin()));
    }

    /** Remembers what a possessive before a noun, or before the title of a name, says that somebody has. */
    private @Nullable NounChunk learn(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        NounChunk owns = chunk.possessor() == null && chunk.title() != null ? chunk.title() : chunk;
        NounChunk possessor = owns.possessor();
        if (possessor != null) {
            NounChunk noun = chunk.title() == null ? owns : chunk.title();
            nouns.put(possessor.begin(), noun.head().lemma());
        }
        return possessor;
    }

    /** "Oslo et ses voisins", "le maire et son épouse": what is joined to a name or a person by "and" belongs to them. */
    private void learnJoined(Nominal first) {
        for (Nominal conjunct : first.conjuncts()) {
            NounChunk possessor = learn(conjunct);
            Nominal spouse = possessor == null ? null : SpouseOwners.before(first, possessor, noun(possessor));
            if (possessor != null && spouse != null) {
                partners.putIfAbsent(possessor.begin(), spouse);
            } else if (possessor != null
                    && isOwner(first.chunk())
                    && first.chunk().begin() < possessor.begin()) {
                partners.putIfAbsent(possessor.begin(), first);
            }
        }
    }

    private boolean isOwner(NounChunk first) {
        boolean somebody = actors.isActor(first)
                && !actors.isBody(first)
                && !first.isPronoun()
                && first.morphology().number() != GrammaticalNumber.PLURAL
                && first.quantity() == null;
        return first.isName() || somebody;
    }
}
