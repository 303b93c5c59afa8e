package org.constat.language.extractor.status;

import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Puts a fact into the fact that it is the content of.
 *
 * @since 0.1
 */
public final class Nested {

    private static final VerbClasses ENGLISH = VerbClasses.of("en");
    private static final Set<String> THANKING = Listed.as("thanking");
    private static final Set<String> CHARGING = Listed.as("charging");
    private static final Set<String> AWAITING = Listed.as("awaiting");

    private Nested() {}

    /** The content takes the place of "l'idée que", or the empty object, or is an argument beside an object. */
    public static void in(Clause clause, Fact content, List<@Nullable Filler> objects, List<Argument> arguments) {
        boolean thought = clause.children().stream().anyMatch(child -> ContentClauses.isThought(clause, child));
        if (thought || isWished(clause)) {
            objects.clear();
        }
        if (objects.isEmpty()) {
            objects.add(isAwaited(clause) ? yetToCome(bare(content)) : bare(content));
        } else {
            boolean against =
                    clause.children().stream().anyMatch(child -> child.marker().equals("against"));
            arguments.add(new Argument(against ? "against" : isGrounds(clause) ? "for" : "to", bare(content)));
        }
    }

    /** "félicite l'équipe d'avoir gagné", "convicts the driver of killing": for it. */
    private static boolean isGrounds(Clause clause) {
        return clause.verb() != null
                && (THANKING.contains(clause.verb().lemma())
                        || CHARGING.contains(clause.verb().lemma()));
    }

    /** "wants the station to reopen": what is wanted is the reopening, and not the station. */
    private static boolean isWished(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && clause.objects().size() == 1
                && ENGLISH.isWishing(verb.lemma())
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE
                                && child.marker().isEmpty()
                                && child.host() == null
                                && child.subjects().isEmpty());
    }

    private static boolean isAwaited(Clause clause) {
        return clause.verb() != null && AWAITING.contains(clause.verb().lemma());
    }

    /** "fears that the dam will burst", "that it could burst": what is feared is that it bursts. */
    private static Fact yetToCome(Fact content) {
        return content.tense() == Tense.FUTURE
                ? content.toBuilder().tense(Tense.PRESENT).build()
                : content;
    }

    /** What is said around it tells who says so and whether it is so. */
    public static Fact bare(Fact fact) {
        return fact.toBuilder().source(List.of()).modality(Modality.ASSERTED).build();
    }

    /** "s'il échouait", "if it failed": that it might, and not that it did. */
    public static Fact supposed(Fact fact) {
        return fact.tense() == Tense.PAST
                ? fact.toBuilder().tense(Tense.PRESENT).build()
                : fact;
    }

    public static Fact reversed(Fact fact) {
        return fact.toBuilder().polarity(fact.polarity().negated()).build();
    }
}
