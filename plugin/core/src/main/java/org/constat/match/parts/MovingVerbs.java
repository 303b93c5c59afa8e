package org.constat.match.parts;

import java.util.Set;
import org.constat.match.words.Lexeme;
import org.constat.match.words.WordSet;

/**
 * Knows the verbs with which one preposition says where somebody gets in one language, and another in the other: send to
 * Poland, envoyer en Pologne.
 *
 * @since 0.1
 */
public final class MovingVerbs {
    private static final Set<String> GOALS = Set.of("to", "toward", "towards", "into");

    private final WordSet verbs = WordSet.read("moving-verbs.txt");

    /** Returns whether of two roles one says to where and the other where, and the verb makes them one. */
    public boolean agree(Lexeme relation, String asked, String found) {
        return ((GOALS.contains(asked) && Roles.isPlace(found)) || (GOALS.contains(found) && Roles.isPlace(asked)))
                && isMoving(relation);
    }

    private boolean isMoving(Lexeme relation) {
        String[] words = relation.folded().split(" ", -1);
        return verbs.contains(relation.language(), words[0])
                || (words.length > 1 && verbs.contains(relation.language(), words[0] + " " + words[1]));
    }
}
