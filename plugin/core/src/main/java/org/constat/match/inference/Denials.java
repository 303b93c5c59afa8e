package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what somebody claims from what he denies, and back: who denies that he lied claims that he did not lie. */
final class Denials {
    private static final String RULE = "denial";
    private static final String DENY = "deny";
    private static final Set<String> SAYING = Set.of("say", "claim", "assert");

    private Denials() {}

    static Optional<Conclusion> conclude(Fact fact, String language, Lexemes lexemes) {
        if (fact.source().isEmpty()) {
            return Optional.empty();
        }
        Attribution speaker = fact.source().get(fact.source().size() - 1);
        Word force = speaker.force();
        if (force == null) {
            return Optional.empty();
        }
        Lexeme verb = lexemes.relation(force, language);
        boolean french = language.equals("fr");
        if (fact.modality() == Modality.DENIED && verb.families().equals(List.of(DENY))) {
            return Optional.of(reversed(fact, Modality.ASSERTED, french ? "affirmer" : "assert"));
        }
        boolean said = verb.families().stream().anyMatch(SAYING::contains)
                && !verb.families().contains(DENY);
        return said && fact.modality() == Modality.ASSERTED && fact.polarity() == Polarity.NEGATIVE
                ? Optional.of(reversed(fact, Modality.DENIED, french ? "nier" : DENY))
                : Optional.empty();
    }

    private static Conclusion reversed(Fact fact, Modality modality, String force) {
        List<Attribution> chain = new ArrayList<>(fact.source());
        Attribution last = chain.remove(chain.size() - 1);
        chain.add(new Attribution(last.speaker(), Word.of(force, force, Word.Kind.VERB)));
        Fact reversed = fact.toBuilder()
                .polarity(fact.polarity().negated())
                .modality(modality)
                .source(chain)
                .build();
        return new Conclusion(RULE, reversed, null);
    }
}
