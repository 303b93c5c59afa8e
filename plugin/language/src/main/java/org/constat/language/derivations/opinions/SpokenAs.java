package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "« C'est une honte », a dit le maire": he speaks of a shame.
 */
final class SpokenAs implements Derivation {
    private static final String RULE = "spoken as";
    private static final Set<String> POINTING = Set.of("c'", "ce", "cela", "ça", "it", "this", "that");

    private final String speak;
    private final String be;

    /** @param language {@code fr} or {@code en} */
    SpokenAs(String language) {
        boolean french = language.equals("fr");
        this.speak = french ? "parler de" : "speak of";
        this.be = french ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(be);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        List<Attribution> source = fact.source();
        if (!source.isEmpty()
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PRESENT
                && POINTING.contains(Nouns.head(fact.subject()).toLowerCase(Locale.ROOT))
                && fact.object() instanceof Phrase thing
                && thing.quantity() == null
                && thing.head() != null
                && thing.head().kind() == Word.Kind.NOUN) {
            Attribution speaker = source.get(source.size() - 1);
            found.accept(fact.toBuilder()
                    .subject(speaker.speaker())
                    .relation(Nouns.verb(fact.relation(), speak))
                    .source(source.subList(0, source.size() - 1))
                    .rule(RULE)
                    .build());
        }
    }
}
