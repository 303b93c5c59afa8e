package org.constat.language.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * A noun chunk with all that hangs on it. Filled while its sentence is parsed, read-only for others.
 *
 * @since 0.1
 */
public final class Nominal {
    private final NounChunk chunk;
    private final List<Prepositional> complements = new ArrayList<>();
    private final List<Nominal> appositions = new ArrayList<>();
    private final List<Nominal> conjuncts = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private boolean excluded;
    private boolean member;

    public Nominal(NounChunk chunk) {
        this.chunk = chunk;
    }

    /** Returns whose it is by a name or noun before it ("the union's plan"), or null. */
    public @Nullable Nominal namedOwner() {
        NounChunk owner = chunk.possessor();
        return owner == null || owner.isPronoun() ? null : new Nominal(owner);
    }

    /** Returns the noun itself. */
    public NounChunk chunk() {
        return chunk;
    }

    /** Returns what hangs on it by a preposition. */
    public List<Prepositional> complements() {
        return Collections.unmodifiableList(complements);
    }

    /** Returns other names of the same thing ("le maire, Gaston Perrichet"). */
    public List<Nominal> appositions() {
        return Collections.unmodifiableList(appositions);
    }

    /** Returns the nouns that are joined to it by "and" or a comma, without itself. */
    public List<Nominal> conjuncts() {
        return Collections.unmodifiableList(conjuncts);
    }

    /** Returns the clauses that describe it. */
    public List<Clause> clauses() {
        return Collections.unmodifiableList(clauses);
    }

    /** Returns whether the text says the contrary of it ("A but not B", "not A but B"). */
    public boolean isExcluded() {
        return excluded;
    }

    /** Returns this nominal and its conjuncts. */
    public List<Nominal> members() {
        List<Nominal> members = new ArrayList<>();
        members.add(this);
        members.addAll(conjuncts);
        return members;
    }

    /** Returns the same noun as if nothing were joined to it and nothing took it out. */
    public Nominal alone() {
        Nominal alone = new Nominal(chunk);
        alone.complements.addAll(complements);
        alone.appositions.addAll(appositions);
        return alone;
    }

    public void complement(Prepositional complement) {
        complements.add(complement);
    }

    /** "the prospect of Lund leaving": what looked like a complement is part of a clause. */
    public void dropComplement(Prepositional complement) {
        complements.remove(complement);
    }

    public void apposition(Nominal other) {
        appositions.add(other);
    }

    /** "The fans, many of whom", "four players, two of whom": neither another name of theirs nor more of them. */
    public void drop(NounChunk part) {
        appositions.removeIf(nominal -> nominal.chunk().equals(part));
        conjuncts.removeIf(nominal -> nominal.chunk().equals(part));
    }

    public void conjunct(Nominal other) {
        conjuncts.add(other);
        other.member = true;
    }

    /** Returns whether the noun itself is plural, whatever is joined to it. */
    public boolean isPlural() {
        return chunk.morphology().number() == GrammaticalNumber.PLURAL;
    }

    /** Returns whether it is joined to another noun. */
    public boolean isMember() {
        return member;
    }

    void clause(Clause clause) {
        clauses.add(clause);
    }

    public void exclude() {
        excluded = true;
    }
}
