package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.Modality;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/**
 * Knows "c'est le maire qui décide": the mayor decides, and nothing else is said.
 *
 * @since 0.1
 */
public final class Clefts {

    private Clefts() {}

    /** Returns whether a clause only stresses who or what the clause below it is about. */
    public static boolean isCleft(Clause clause, Grammar grammar) {
        return stresses(clause, grammar, false);
    }

    /** "ce n'est pas le maire qui décide": he does not. */
    public static boolean isDenied(Clause clause, Grammar grammar) {
        return stresses(clause, grammar, true) && clause.objects().stream().allMatch(Clefts::isKnown);
    }

    private static boolean stresses(Clause clause, Grammar grammar, boolean denied) {
        VerbChunk verb = clause.verb();
        return verb != null
                && grammar.isCopula(verb.lemma())
                && verb.negative() == denied
                && verb.modality() == Modality.ASSERTED
                && isIt(clause.subjects())
                && clause.children().stream().anyMatch(child -> brings(clause, child));
    }

    /** "ce n'est pas un homme qui renonce" describes him, and "ce n'est pas la première fois qu'il ment" says that he does. */
    private static boolean isKnown(Nominal object) {
        return object.chunk().determiner() != Determiner.INDEFINITE
                && !object.chunk().head().lemma().equals("fois")
                && !object.chunk().head().lemma().equals("time");
    }

    private static boolean isIt(List<Nominal> subjects) {
        return subjects.size() == 1
                && switch (subjects.get(0).chunk().head().lemma()) {
                    case "ce", "c'", "it" -> true;
                    default -> false;
                };
    }

    private static boolean brings(Clause clause, Clause child) {
        boolean relative = child.kind() == Clause.Kind.SUBJECT_RELATIVE || child.kind() == Clause.Kind.OBJECT_RELATIVE;
        boolean occasion = child.kind() == Clause.Kind.OTHER_RELATIVE
                && child.host() != null
                && child.host().chunk().head().lemma().equals("fois")
                && clause.objects().contains(child.host());
        boolean circumstance = child.kind() == Clause.Kind.OTHER_RELATIVE
                && clause.objects().isEmpty()
                && clause.predicates().isEmpty()
                && isArgument(clause, child.host())
                && isArgument(child, child.host());
        return occasion || circumstance || (relative && child.host() != null && isObject(clause, child.host()));
    }

    /** "it was a student, Ann Holm, who found it": by either name. */
    private static boolean isObject(Clause clause, Nominal host) {
        return clause.objects().stream()
                .anyMatch(object -> object == host || object.appositions().contains(host));
    }

    /** "c'est à Lyon que le congrès aura lieu": it stands in both. */
    private static boolean isArgument(Clause clause, @Nullable Nominal nominal) {
        return clause.arguments().stream().anyMatch(argument -> argument.nominal() == nominal);
    }
}
