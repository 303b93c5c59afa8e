package org.constat.match.fact;

import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.phrase.Setting;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Takes those who say what can only be an opinion to hold it: who stresses that fees must fall believes that they must. */
final class HeldOpinions {
    private static final Set<String> SAYING = Set.of("say", "assert", "warn", "suggest");
    private static final Set<String> THINKING =
            Set.of("think", "believe", "judge", "find-opinion", "consider-as", "be-convinced");

    private final Lexemes lexemes;

    HeldOpinions(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    boolean satisfy(Fact content, Attribution asked, Attribution found, Setting setting) {
        if (!setting.inference() || asked.force() == null || found.force() == null || !isOpinion(content, setting)) {
            return false;
        }
        Lexeme thinking = lexemes.relation(asked.force(), setting.asked());
        Lexeme saying = lexemes.relation(found.force(), setting.found());
        boolean held = THINKING.stream().anyMatch(thinking::says)
                && saying.families().stream().anyMatch(SAYING::contains);
        if (held) {
            setting.proof()
                    .add(
                            Step.Kind.INFERENCE,
                            found.force().text(),
                            asked.force().text(),
                            "opinion");
        }
        return held;
    }

    /** What must be done, and what something is like. */
    private boolean isOpinion(Fact content, Setting setting) {
        return content.modality() == Modality.OBLIGED
                || (content.object() instanceof Phrase quality
                        && lexemes.relation(Lexemes.head(content.relation()), setting.asked())
                                .isBeing()
                        && Lexemes.head(quality).kind() == Word.Kind.ADJECTIVE);
    }
}
