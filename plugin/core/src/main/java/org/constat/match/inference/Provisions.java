package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.parts.KindWords;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Concludes what would be so under a plan or a law from what it provides for: "the bill provides that fees fall", "under the bill fees would fall".
 *
 * @since 0.1
 */
public final class Provisions {
    /** The name of the rule. */
    public static final String RULE = "provided";

    private static final String PROVIDING = "providing";
    private static final String INCLUDING = "include";
    private static final KindWords KINDS = new KindWords();

    private Provisions() {}

    /** Returns whether a word says that its content is so under a text alone. */
    public static boolean provides(Lexeme relation) {
        return relation.says(ConcludedVerb.STIPULATE.concept());
    }

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        Attribution last =
                fact.source().isEmpty() ? null : fact.source().get(fact.source().size() - 1);
        if (last != null && isText(last.speaker(), language, lexemes)) {
            Fact outer = fact.toBuilder()
                    .source(fact.source().subList(0, fact.source().size() - 1))
                    .build();
            return List.of(new Conclusion(RULE, under(last.speaker(), fact, outer), null));
        }
        return provided(fact, relation, language, lexemes);
    }

    private static boolean isText(Phrase speaker, String language, Lexemes lexemes) {
        return KINDS.isProvision(lexemes.of(Lexemes.head(speaker), language));
    }

    /** "The plan includes two bridges": it provides for them. */
    private static List<Conclusion> including(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean part = fact.subject() instanceof Phrase text
                && fact.object() instanceof Phrase
                && relation.says(INCLUDING)
                && isText(text, language, lexemes);
        Fact provides =
                fact.toBuilder().relation(ConcludedVerb.STIPULATE.in(language)).build();
        return part ? List.of(new Conclusion(RULE, provides, ConcludedVerb.STIPULATE.concept())) : List.of();
    }

    private static List<Conclusion> provided(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!(fact.object() instanceof Fact)) {
            return including(fact, relation, language, lexemes);
        }
        boolean provided = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.PAST)
                && ConceptGroups.says(relation, PROVIDING);
        return provided
                        && fact.subject() instanceof Phrase text
                        && fact.object() instanceof Fact content
                        && isText(text, language, lexemes)
                ? List.of(
                        new Conclusion(RULE, under(text, content, fact), null),
                        new Conclusion(RULE, saidBy(text, content, fact, language), null))
                : List.of();
    }

    private static Fact under(Phrase text, Fact content, Fact fact) {
        List<Argument> arguments = new ArrayList<>(content.arguments());
        arguments.add(new Argument("under", text));
        return content.toBuilder()
                .arguments(arguments)
                .modality(Modality.PLANNED)
                .source(fact.source())
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }

    /** A plan is a source of what it provides for, and nothing but that source makes it so. */
    private static Fact saidBy(Phrase text, Fact content, Fact fact, String language) {
        List<Attribution> chain = new ArrayList<>(fact.source());
        chain.add(new Attribution(text, ConcludedVerb.STIPULATE.in(language).head()));
        return content.toBuilder()
                .source(chain)
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }
}
