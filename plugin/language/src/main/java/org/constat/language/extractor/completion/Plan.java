package org.constat.language.extractor.completion;

import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Word;

/**
 * Something that somebody plans, says or wants; or refuses.
 *
 * @param verb by which it is planned
 * @param content what is planned
 * @param refused whether it is not to be done
 */
record Plan(String verb, Fact content, boolean refused) {
    private static final String OF_NOUN = "content of noun";
    private static final String DESCRIBING = "participle";
    private static final Set<String> DESCRIBED = Set.of("content of viser", "content of viser à", "content of aim");

    /** What somebody plans, says or wants; what may come about may be called so, too: "cette hypothèse". */
    static Stream<Plan> of(Fact fact, DeedNouns deedNouns) {
        Word verb = fact.relation().head();
        if (verb == null || fact.rule() == null || describes(fact)) {
            return Stream.empty();
        }
        if (fact.modality() == Modality.POSSIBLE
                && fact.object() instanceof Phrase
                && fact.source().isEmpty()) {
            return Stream.of(new Plan(verb.lemma(), fact, false));
        }
        return Stream.concat(
                        Stream.ofNullable(fact.object()),
                        fact.arguments().stream().map(Argument::filler))
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .map(content -> new Plan(verb.lemma(), content, deedNouns.isRefused(verb.lemma())));
    }

    /** "des réunions visant à finir la grève", "des aides susceptibles de relancer la filière": nobody says that they plan that. */
    private static boolean describes(Fact fact) {
        return DESCRIBING.equals(fact.rule())
                || DESCRIBED.contains(fact.rule())
                || (OF_NOUN.equals(fact.rule())
                        && fact.subject() instanceof Phrase thing
                        && thing.complements().stream()
                                .anyMatch(part -> part.role().equals("to")));
    }
}
