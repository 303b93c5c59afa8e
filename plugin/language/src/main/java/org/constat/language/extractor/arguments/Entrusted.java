package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * Knows whose part it is to do something: "c'est au juge de trancher", "it is not for the mayor to decide".
 *
 * @since 0.1
 */
public final class Entrusted {

    private Entrusted() {}

    /** Returns what is somebody's part to do; null where a clause says nothing of the kind. */
    public static @Nullable Clause deed(Clause clause, Grammar grammar) {
        VerbChunk verb = clause.verb();
        boolean neutral = verb != null
                && grammar.isCopula(verb.lemma())
                && clause.subjects().size() == 1
                && isNeutral(clause.subjects().get(0))
                && clause.objects().isEmpty()
                && clause.predicates().isEmpty();
        return neutral
                ? clause.children().stream()
                        .filter(child -> isDeed(child) && !whose(child).isEmpty())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns whose part it is to do what an infinitive says. */
    static List<Nominal> whose(Clause infinitive) {
        Clause parent = infinitive.parent();
        if (parent == null || !isDeed(infinitive)) {
            return List.of();
        }
        return !infinitive.subjects().isEmpty()
                ? infinitive.subjects()
                : parent.arguments().stream()
                        .filter(argument -> isToSomebody(argument, parent.verb()))
                        .map(Prepositional::nominal)
                        .filter(nominal -> infinitive.host() == null || infinitive.host() == nominal)
                        .limit(1)
                        .toList();
    }

    private static boolean isNeutral(Nominal subject) {
        return switch (subject.chunk().head().lemma()) {
            case "ce", "c'", "it" -> subject.chunk().isPronoun();
            default -> false;
        };
    }

    private static boolean isDeed(Clause child) {
        return child.kind() == Clause.Kind.INFINITIVE
                && switch (child.marker()) {
                    case "de", "to", "for", "" -> true;
                    default -> false;
                };
    }

    private static boolean isToSomebody(Prepositional argument, @Nullable VerbChunk verb) {
        PrepositionChunk preposition = argument.preposition();
        boolean up = verb != null && verb.end() > verb.main() + 1;
        return preposition != null
                && !argument.nominal().chunk().time()
                && switch (preposition.lemma()) {
                    case "à", "pour", "for", "up to" -> true;
                    case "to" -> up;
                    default -> false;
                };
    }
}
