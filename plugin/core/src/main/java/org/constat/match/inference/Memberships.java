package org.constat.match.inference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.parts.Roles;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that what is one of several belongs to them: "one of the founders" is among the founders. */
final class Memberships {
    private static final String RULE = "membership";
    private static final String BELONG = "belong-to-group";
    private static final Set<String> ONE = Set.of("one", "1", "un", "une");
    private static final Pattern ONE_OF = Pattern.compile("^(?:l['’])?une? de", Pattern.CASE_INSENSITIVE);

    private Memberships() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation) {
        return relation.isBeing() && fact.polarity() == Polarity.AFFIRMATIVE && fact.object() instanceof Phrase one
                ? several(one)
                        .map(group -> new Conclusion(
                                RULE, fact.toBuilder().object(group).build(), BELONG))
                : Optional.empty();
    }

    /** French reads "l'une des villes" as the town that it is, English "one of the towns" as a number of towns. */
    private static Optional<Phrase> several(Phrase one) {
        if (ONE_OF.matcher(one.text()).find() && Lexemes.head(one).kind() == Word.Kind.NOUN) {
            return Optional.of(one.withQuantity(null));
        }
        return ONE.contains(Lexemes.head(one).lemma())
                ? one.complements().stream()
                        .filter(complement -> complement.role().equals(Roles.WEAK))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }
}
