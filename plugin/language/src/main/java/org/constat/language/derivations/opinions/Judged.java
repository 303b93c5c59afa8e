package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Parties;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * "Le préfet juge la digue solide": according to the prefect the dike is solid.
 */
final class Judged implements Derivation {
    private static final String RULE = "judged";
    private static final Set<String> JUDGING = Set.of(
            "juger",
            "estimer",
            "trouver",
            "considérer",
            "croire",
            "qualifier",
            "consider",
            "deem",
            "judge",
            "find",
            "call",
            "describe",
            "declare",
            "déclarer",
            "rate",
            "label",
            "décrire",
            "identifier",
            "identify",
            "regard",
            "view");

    private final Vocabulary vocabulary;
    private final String be;

    Judged(String language, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.be = language.equals("fr") ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return JUDGING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Phrase quality = Opinions.isHeld(fact) ? quality(fact) : null;
        if (quality != null && fact.subject() instanceof Phrase && fact.object() instanceof Phrase thing) {
            Opinions.tell(Opinions.being(fact, Parties.joined(thing, fact), be, RULE), be, quality, vocabulary, found);
        }
    }

    private static @Nullable Phrase quality(Fact fact) {
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("as") && argument.filler() instanceof Phrase phrase) {
                return phrase;
            }
        }
        return null;
    }
}
