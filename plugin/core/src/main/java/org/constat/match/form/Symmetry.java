package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Turns a fact whose participants are alike ("A meets B", "A and B meet", "A meets with B") into each of its wordings. */
final class Symmetry {
    private static final String WITH = "with";
    private static final int MOST_MEMBERS = 4;

    private Symmetry() {}

    static List<Fact> turned(Fact fact) {
        List<Fact> turned = new ArrayList<>();
        if (fact.subject() instanceof Group group && fact.object() instanceof Phrase other && isPartner(fact)) {
            Fact rest = fact.toBuilder().object(null).build();
            group.members().stream().limit(MOST_MEMBERS).forEach(member -> addPair(rest, other, member, null, turned));
        } else if (fact.subject() instanceof Group group) {
            addPairs(fact, group, turned);
        } else if (fact.subject() instanceof Phrase subject) {
            Argument with = fact.arguments().stream()
                    .filter(argument -> argument.role().equals(WITH))
                    .findFirst()
                    .orElse(null);
            if (with != null && with.filler() instanceof Phrase other) {
                addWordings(without(fact, with), subject, other, fact.object(), turned);
            } else if (fact.object() instanceof Phrase other && (isPartner(fact) || areAlike(subject, other))) {
                addWordings(fact.toBuilder().object(null).build(), subject, other, null, turned);
            }
        }
        return turned;
    }

    private static void addPairs(Fact fact, Group group, List<Fact> turned) {
        if (group.members().size() > MOST_MEMBERS) {
            return;
        }
        for (Phrase one : group.members()) {
            for (Phrase other : group.members()) {
                if (!one.equals(other)) {
                    addPair(fact, one, other, fact.object(), turned);
                }
            }
        }
    }

    private static void addWordings(Fact rest, Phrase one, Phrase other, @Nullable Filler object, List<Fact> turned) {
        addPair(rest, one, other, object, turned);
        addPair(rest, other, one, object, turned);
        turned.add(rest.toBuilder().subject(new Group(List.of(one, other))).build());
    }

    private static void addPair(Fact rest, Phrase one, Phrase other, @Nullable Filler object, List<Fact> turned) {
        turned.add(rest.toBuilder().subject(one).argument(WITH, other).build());
        if (object == null) {
            turned.add(rest.toBuilder().subject(one).object(other).build());
        }
    }

    private static Fact without(Fact fact, Argument argument) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(argument);
        return fact.toBuilder().arguments(rest).build();
    }

    /** "negotiates with": the object is the other one, whatever it is. */
    private static boolean isPartner(Fact fact) {
        String relation = Lexemes.head(fact.relation()).lemma();
        return relation.endsWith(" with") || relation.endsWith(" avec");
    }

    /** "Clubs meet clubs", but not "clubs meet a condition" from its other end. */
    private static boolean areAlike(Phrase subject, Phrase object) {
        return (Lexemes.head(subject).kind() == Word.Kind.NAME)
                == (Lexemes.head(object).kind() == Word.Kind.NAME);
    }
}
