package org.constat.match.fact;

import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.phrase.Setting;
import org.constat.match.words.Lexemes;

/** Takes those who say what can only be an opinion to hold it: who stresses that fees must fall believes that they must; and what is so according to somebody he believes. */
final class HeldOpinions {
    private static final Set<String> SAYING = Set.of("say", "assert", "warn", "suggest");
    private static final Set<String> THINKING =
            Set.of("think", "believe", "judge", "find-opinion", "consider-as", "be-convinced");

    private final Lexemes lexemes;

    HeldOpinions(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    boolean satisfy(Fact content, Attribution asked, Attribution found, Setting setting) {
        Word thinking = asked.force();
        if (!setting.inference() || thinking == null || !isThinking(thinking, setting.asked())) {
            return false;
        }
        Word saying = found.force();
        boolean held = saying == null || (isOpinion(content, setting) && isSaying(saying, setting.found()));
        if (held) {
            String from = saying == null ? found.speaker().text() : saying.text();
            setting.proof().add(Step.Kind.INFERENCE, from, thinking.text(), "opinion");
        }
        return held;
    }

    private boolean isThinking(Word force, String language) {
        return THINKING.stream().anyMatch(lexemes.relation(force, language)::says);
    }

    private boolean isSaying(Word force, String language) {
        return lexemes.relation(force, language).families().stream().anyMatch(SAYING::contains);
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
