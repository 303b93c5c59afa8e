package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** "Ce qui inquiète les voisins, c'est le bruit", "ce que les élus dénoncent, c'est le coût": the noise worries them. */
final class WhatItIs {
    private static final String RULE = "what it is";
    private static final Set<String> IT = Set.of("c'", "ce");

    private WhatItIs() {}

    /** Returns the facts of a sentence, with what "ce qui" and "ce que" stand for in their own clause. */
    static List<Fact> resolved(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact open : sentence) {
            if ("relative".equals(open.rule()) && (isIt(open.subject()) || isIt(open.object()))) {
                sentence.stream().filter(WhatItIs::tells).forEach(told -> all.add(filled(open, told)));
            }
        }
        return all;
    }

    private static Fact filled(Fact open, Fact told) {
        Fact.Builder filled = open.toBuilder().rule(RULE);
        return (isIt(open.subject()) ? filled.subject(told.object()) : filled.object(told.object())).build();
    }

    /** "c'est le bruit". */
    private static boolean tells(Fact fact) {
        Word verb = fact.relation().head();
        return verb != null
                && verb.lemma().equals("être")
                && fact.polarity() == Polarity.AFFIRMATIVE
                && isIt(fact.subject())
                && fact.object() instanceof Phrase;
    }

    private static boolean isIt(@Nullable Filler filler) {
        return filler instanceof Phrase phrase && IT.contains(phrase.text().toLowerCase(Locale.ROOT));
    }
}
