package org.constat.match.inference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.SupportVerbs;

/**
 * Concludes what is done from a decision that does it: who decides to postpone a vote, votes its postponement, postpones it, and
 * will do so; who decides to leave is still there.
 */
final class Decisions {
    private static final String RULE = "decided";
    private static final String DONE = "done-by-decision";

    private Decisions() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE) {
            return List.of();
        }
        boolean decided = ConceptGroups.says(relation, "deciding");
        if (decided && fact.object() instanceof Fact content) {
            return ofContent(fact, content, lexemes.relation(Lexemes.head(content.relation()), language));
        }
        return fact.object() instanceof Phrase deed && (decided || ConceptGroups.says(relation, "adopting"))
                ? ofDeed(fact, deed, lexemes.of(Lexemes.head(deed), language))
                : List.of();
    }

    private static List<Conclusion> ofContent(Fact fact, Fact content, Lexeme deed) {
        return content.polarity() == Polarity.AFFIRMATIVE && ConceptGroups.says(deed, DONE)
                ? Stream.of(fact.tense(), Tense.FUTURE)
                        .map(tense -> new Conclusion(
                                RULE, Contained.in(fact, content).tense(tense).build(), null))
                        .toList()
                : List.of();
    }

    /** "vote l'interdiction des pesticides": they are banned by that. */
    private static List<Conclusion> ofDeed(Fact fact, Phrase deed, Lexeme noun) {
        Set<String> acts = SupportVerbs.acts("act", noun)
                .filter(ConceptGroups.of(DONE)::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        if (acts.isEmpty() || !deed.modifiers().isEmpty()) {
            return List.of();
        }
        Fact done = LightVerbs.doing(withoutTopic(fact), withTopic(deed, fact), LightVerbs.OF_ITS_OBJECT);
        return acts.stream().map(act -> new Conclusion(RULE, done, act)).toList();
    }

    /** "approves a ban on scooters": what it is on, wherever that hangs. */
    private static Phrase withTopic(Phrase deed, Fact fact) {
        return deed.withComplements(Stream.concat(
                        deed.complements().stream(),
                        fact.arguments().stream()
                                .filter(Decisions::isTopic)
                                .map(topic -> new Complement(topic.role(), (Phrase) topic.filler())))
                .toList());
    }

    private static Fact withoutTopic(Fact fact) {
        return fact.toBuilder()
                .arguments(fact.arguments().stream()
                        .filter(argument -> !isTopic(argument))
                        .toList())
                .build();
    }

    private static boolean isTopic(Argument argument) {
        return argument.role().equals("about") && argument.filler() instanceof Phrase;
    }
}
