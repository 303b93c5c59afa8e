package org.constat.match.fact;

import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Writes down which participant is not the one asked for; the same head with other words or another number is nearer. */
final class ParticipantGaps {
    private final Lexemes lexemes;
    private final PhraseComparison phrases;

    ParticipantGaps(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
    }

    void add(Slot slot, Filler asked, @Nullable Filler found, Setting setting, Gaps gaps) {
        boolean sameHead = asked instanceof Phrase wanted
                && found instanceof Phrase given
                && phrases.linked(
                        lexemes.of(Lexemes.head(wanted), setting.asked()),
                        lexemes.of(Lexemes.head(given), setting.found()),
                        Use.AGENT,
                        Scope.FIXED,
                        setting.aside());
        if (sameHead) {
            gaps.detail(slot, Gaps.text(asked), Gaps.text(found));
        } else {
            gaps.participant(slot, Gaps.text(asked), Gaps.text(found));
        }
    }
}
