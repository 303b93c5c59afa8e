package org.constat.match.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.constat.Phrase;
import org.constat.lexicon.Concept;
import org.constat.match.Step;
import org.constat.match.parts.Parts;
import org.constat.match.phrase.Setting;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/** Knows who does what a text need not say who does: whoever is acquitted, a court acquits. */
final class ImpliedDoers {
    private static final String RULE = "doer";

    private final Map<String, Set<String>> byDeed = new HashMap<>();
    private final Lexemes lexemes;

    ImpliedDoers(Lexemes lexemes) {
        this.lexemes = lexemes;
        for (String line : WordLists.lines("implied-doers.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                byDeed.put(words[i], Set.of(words[0].split(",", -1)));
            }
        }
    }

    /** Returns whether the subject that is asked, and of which nothing more is asked, is who does such things. */
    boolean include(Phrase asked, Query query, Setting setting) {
        if (!setting.inference()
                || setting.exact()
                || query.subjectScope() != Scope.NARROWING
                || asked.quantity() != null
                || !Parts.beside(asked).isEmpty()) {
            return false;
        }
        Lexeme doer = lexemes.of(Lexemes.head(asked), setting.asked());
        boolean does = query.relation().concepts().map(Concept::id).anyMatch(deed -> says(doer, deed));
        if (does) {
            setting.proof().add(Step.Kind.INFERENCE, "", asked.text(), RULE);
        }
        return does;
    }

    private boolean says(Lexeme doer, String deed) {
        return byDeed.getOrDefault(deed, Set.of()).stream().anyMatch(doer::says);
    }
}
