package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "a mobilisé de gros moyens – près de 300 ouvriers –": the figure says how much, and is what was mobilised, too. */
final class FigureFacts {
    private static final String RULE = "figure";

    private final SentenceTools tools;
    private final FactWriter writer;

    FigureFacts(SentenceTools tools, FactWriter writer) {
        this.tools = tools;
        this.writer = writer;
    }

    List<Fact> of(Predication said, List<Argument> arguments, Context context) {
        List<Fact> found = new ArrayList<>();
        for (Nominal object : said.clause().objects()) {
            if (isVague(object.chunk()) && !Voice.isPassive(said.clause(), said.verb())) {
                object.appositions().stream()
                        .filter(figure -> figure.chunk().isFigure())
                        .forEach(figure -> found.addAll(facts(said, figure, arguments, context)));
            }
        }
        return found;
    }

    private List<Fact> facts(Predication said, Nominal figure, List<Argument> arguments, Context context) {
        List<@Nullable Filler> counted = new ArrayList<>();
        counted.add(tools.phrases.phrase(figure));
        List<Fact> facts = writer.facts(said, counted, arguments, context.by(RULE));
        return isDoubted(figure) ? facts.stream().map(FigureFacts::doubted).toList() : facts;
    }

    private static boolean isVague(NounChunk noun) {
        return noun.determiner() == Determiner.INDEFINITE
                && noun.morphology().number() == GrammaticalNumber.PLURAL
                && noun.quantity() == null
                && !noun.isName();
    }

    private boolean isDoubted(Nominal figure) {
        int before = figure.chunk().begin() - 1;
        return before >= 0
                && tools.grammar.isDoubt(
                        tools.parse.sentence().tokens().get(before).lemma());
    }

    private static Fact doubted(Fact fact) {
        return fact.modality() == Modality.ASSERTED || fact.modality() == Modality.CONDITIONAL
                ? fact.toBuilder().modality(Modality.POSSIBLE).build()
                : fact;
    }
}
