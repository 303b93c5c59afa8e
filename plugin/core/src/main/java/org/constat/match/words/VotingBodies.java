package org.constat.match.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows who decides in which body: what the senators adopt the Senate does, what judges order a court. From {@code voting-bodies.txt}.
 *
 * @since 0.1
 */
public final class VotingBodies {
    private static final List<Group> GROUPS = read();

    private VotingBodies() {}

    private record Group(String name, String deeds, Set<String> bodies, Set<String> members) {

        boolean join(Lexeme body, Lexeme member) {
            return body.saysAny(bodies) && member.saysAny(members);
        }
    }

    private static List<Group> read() {
        List<Group> groups = new ArrayList<>();
        for (String line : WordLists.lines("voting-bodies.txt")) {
            int space = line.indexOf(' ');
            int stroke = line.indexOf(" | ");
            groups.add(new Group(
                    line.substring(0, space),
                    line.substring(0, line.indexOf('-')),
                    Set.of(line.substring(space + 1, stroke).split(" ", -1)),
                    Set.of(line.substring(stroke + 3).split(" ", -1))));
        }
        return List.copyOf(groups);
    }

    /** Returns whether one word names a body and the other those who do so there. */
    public static boolean areOne(Lexeme deed, Lexeme one, Lexeme other) {
        return GROUPS.stream()
                .anyMatch(group ->
                        (group.join(one, other) || group.join(other, one)) && ConceptGroups.says(deed, group.deeds()));
    }

    /** Returns whether a word names those who decide in some body. */
    public static boolean areMembers(Lexeme word) {
        return GROUPS.stream().anyMatch(group -> word.saysAny(group.members()));
    }

    /** Returns the names of the groups to which a word belongs. */
    public static Stream<String> groups(Lexeme word) {
        return GROUPS.stream()
                .filter(group -> word.saysAny(group.bodies()) || word.saysAny(group.members()))
                .map(Group::name);
    }
}
