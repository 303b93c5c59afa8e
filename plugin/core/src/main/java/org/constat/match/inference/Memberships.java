package org.constat.match.inference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Concludes to what somebody belongs: "one of the founders" is among the founders, the leader of a party a member of it, the
 * towns that a league brings together belong to it.
 */
final class Memberships {
    private static final String RULE = "membership";
    private static final String BELONG = "belong-to-group";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> ONE = Set.of("one", "1", "un", "une");
    private static final Pattern ONE_OF = Pattern.compile("^(?:l['’])?une? de", Pattern.CASE_INSENSITIVE);

    private Memberships() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (ConceptGroups.says(relation, "joining")) {
            return joined(fact, language, lexemes);
        }
        return relation.isBeing() && fact.polarity() == Polarity.AFFIRMATIVE && fact.object() instanceof Phrase one
                ? several(one)
                        .or(() -> party(one, language, lexemes))
                        .map(group -> new Conclusion(
                                RULE, fact.toBuilder().object(group).build(), BELONG))
                : Optional.empty();
    }

    /** "L'association réunit vingt fermes": they belong to it. */
    private static Optional<Conclusion> joined(Fact fact, String language, Lexemes lexemes) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                        && fact.subject() instanceof Phrase body
                        && fact.object() instanceof Phrase members
                        && isOne(lexemes.of(Lexemes.head(body), language), "bodies", lexemes)
                ? Optional.of(new Conclusion(
                        RULE, fact.toBuilder().subject(members).object(body).build(), BELONG))
                : Optional.empty();
    }

    /** Whoever leads a party or speaks for it is one of its members. */
    private static Optional<Phrase> party(Phrase office, String language, Lexemes lexemes) {
        return Posts.isHeld(office, "party-offices", language, lexemes)
                ? Posts.bodies(office)
                        .filter(body -> isOne(lexemes.of(Lexemes.head(body), language), "parties", lexemes))
                        .findFirst()
                : Optional.empty();
    }

    /** "The party", "the Farmers' Party", "le Parti paysan". */
    private static boolean isOne(Lexeme body, String group, Lexemes lexemes) {
        String name = body.word().text();
        return ConceptGroups.says(body, group)
                || (body.isName()
                        && Stream.of(name.substring(name.lastIndexOf(' ') + 1), SPACE.split(name, 2)[0])
                                .map(word -> Word.of(word, word.toLowerCase(Locale.ROOT), Word.Kind.NOUN))
                                .anyMatch(word -> ConceptGroups.says(lexemes.of(word, body.language()), group)));
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
