package org.constat.match.form;

import java.util.Set;

/**
 * In which way the relation of a fact is looked at.
 *
 * @param kind the way
 * @param concepts the concepts that it then says; empty where the word speaks for itself
 * @since 0.1
 */
public record RelationView(Kind kind, Set<String> concepts) {

    static final RelationView OPPOSITE_QUALITY = new RelationView(Kind.OPPOSITE_QUALITY, Set.of());
    public static final RelationView DIRECT = new RelationView(Kind.DIRECT, Set.of());

    /** A way of looking at a relation. */
    public enum Kind {
        /** As it is. */
        DIRECT,
        /** From its other end: who sells to a buyer. */
        CONVERSE,
        /** From either end, where they are alike: who meets whom. */
        SYMMETRIC,
        /** As what it excludes: who accepts does not reject. */
        OPPOSITE,
        /** Of a quality, as the one that it excludes: who is absent is not present. */
        OPPOSITE_QUALITY,
        /** As what an inference rule makes of it. */
        INFERRED
    }

    /** Copies the concepts. */
    public RelationView {
        concepts = Set.copyOf(concepts);
    }
}
