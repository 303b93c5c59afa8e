package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.status.Status;
import org.constat.language.sentences.Parse;
import org.jspecify.annotations.Nullable;

/** Writes a fact for each subject and object of a verb. */
final class FactWriter {
    private final Parse parse;
    private final Status status;

    FactWriter(Parse parse, Status status) {
        this.parse = parse;
        this.status = status;
    }

    List<Fact> facts(Predication said, List<@Nullable Filler> objects, List<Argument> arguments, Context context) {
        List<Fact> found = new ArrayList<>();
        boolean lasts = LastingStates.lasts(said, arguments);
        List<Tense> tenses = lasts
                ? List.of(Tense.PRESENT)
                : ToldStates.tenses(said, arguments, context, status.tense(said.verb(), context));
        for (Filler subject : orNone(said.subjects())) {
            for (Filler object : orNone(objects)) {
                if (isOfAnother(object, subject, said.subjects())) {
                    continue;
                }
                Fact.Builder fact = Fact.builder(said.relation().phrase())
                        .subject(subject)
                        .object(object)
                        .arguments(lasts ? LastingStates.since(arguments) : arguments)
                        .polarity(polarity(said))
                        .modality(status.modality(said.clause(), said.verb(), context))
                        .source(context.source())
                        .evidence(new Evidence.At(parse.sentence().span()))
                        .rule(context.rule());
                tenses.forEach(tense -> found.add(fact.tense(tense).build()));
            }
        }
        return found;
    }

    /** "The mayor and the bishop want to speak": each of them wants to speak, and not the other. */
    private static boolean isOfAnother(
            @Nullable Filler object, @Nullable Filler subject, List<@Nullable Filler> subjects) {
        return object instanceof Fact content
                && content.subject() != null
                && !content.subject().equals(subject)
                && subjects.contains(content.subject());
    }

    /** "have no intention of": the expression says no itself. */
    private Polarity polarity(Predication said) {
        return said.relation().saysNo() && !said.verb().negative()
                ? Polarity.AFFIRMATIVE
                : status.polarity(said.clause(), said.verb());
    }

    private static List<@Nullable Filler> orNone(List<@Nullable Filler> fillers) {
        if (fillers.isEmpty()) {
            List<@Nullable Filler> none = new ArrayList<>();
            none.add(null);
            return none;
        }
        return fillers;
    }
}
