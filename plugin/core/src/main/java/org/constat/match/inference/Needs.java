package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what somebody wants and calls for from what he says must be done: who says that fees must fall wants them to. */
final class Needs {
    private static final String RULE = "needed";
    private static final String NEED = "need";
    private static final Pattern EXPECTING = Pattern.compile("(?i)\\bdevrai(?:t|ent)\\b");

    private Needs() {}

    static List<Conclusion> conclude(Fact fact, String language, Lexemes lexemes) {
        if (fact.source().isEmpty()
                || fact.modality() != Modality.OBLIGED
                || fact.polarity() != Polarity.AFFIRMATIVE
                || (fact.tense() != Tense.PRESENT && fact.tense() != Tense.PAST)
                || isForeseen(fact, language, lexemes)) {
            return List.of();
        }
        Attribution speaker = fact.source().get(fact.source().size() - 1);
        boolean own = fact.subject() != null
                && Objects.equals(fact.subject().text(), speaker.speaker().text());
        if (own && !insists(speaker, language, lexemes)) {
            return List.of();
        }
        List<Conclusion> conclusions = new ArrayList<>();
        conclusions.add(wanting(ConcludedVerb.WANT, speaker, fact, language));
        if (isDeedOfNobody(fact)) {
            conclusions.add(wanting(ConcludedVerb.WANT, speaker, by(speaker, fact), language));
        }
        if (!isThought(speaker, language, lexemes)) {
            conclusions.add(wanting(ConcludedVerb.CALL_FOR, speaker, fact, language));
        }
        return conclusions;
    }

    /** "La liste devrait gagner": that is expected rather than wanted, as is hardly what English says that one should. */
    private static boolean isForeseen(Fact fact, String language, Lexemes lexemes) {
        Word verb = Lexemes.head(fact.relation());
        return EXPECTING.matcher(fact.relation().text()).find()
                && ConceptGroups.says(lexemes.relation(verb, language), "foreseen");
    }

    /** Who says that he needs a thing calls for it. */
    static List<Conclusion> ofThing(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean needs = fact.source().size() == 1
                && fact.modality() == Modality.ASSERTED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() != null
                && fact.object() instanceof Phrase
                && relation.says(NEED);
        Attribution speaker = needs ? fact.source().get(0) : null;
        return speaker != null
                        && fact.subject() != null
                        && fact.subject().text().equals(speaker.speaker().text())
                ? Stream.of(ConcludedVerb.WANT, ConcludedVerb.CALL_FOR)
                        .filter(verb -> verb == ConcludedVerb.WANT || !isThought(speaker, language, lexemes))
                        .map(verb -> fact.toBuilder()
                                .relation(verb.in(language))
                                .source(List.of())
                                .build())
                        .map(wanting -> new Conclusion(RULE, wanting, null))
                        .toList()
                : List.of();
    }

    /** Who thinks that it must be done has not called for it. */
    private static boolean isThought(Attribution speaker, String language, Lexemes lexemes) {
        if (speaker.force() == null) {
            return false;
        }
        List<String> families = lexemes.relation(speaker.force(), language).families();
        return families.contains("think") && !families.contains("say");
    }

    /** Who must do a thing need not want to; who insists that he must does. */
    private static boolean insists(Attribution speaker, String language, Lexemes lexemes) {
        return speaker.force() != null && ConceptGroups.says(lexemes.relation(speaker.force(), language), "insisting");
    }

    /** "The need to sell the boat": an infinitive leaves open who does it. */
    private static boolean isDeedOfNobody(Fact fact) {
        Word verb = Lexemes.head(fact.relation());
        return fact.subject() == null && fact.object() != null && verb.text().equals(verb.lemma());
    }

    private static Fact by(Attribution speaker, Fact fact) {
        return fact.toBuilder().subject(speaker.speaker()).build();
    }

    private static Conclusion wanting(ConcludedVerb verb, Attribution speaker, Fact fact, String language) {
        Fact content = fact.toBuilder()
                .source(List.of())
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .build();
        Fact wanting = Fact.builder(verb.in(language))
                .subject(speaker.speaker())
                .object(content)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(fact.source().subList(0, fact.source().size() - 1))
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
        return new Conclusion(RULE, wanting, null);
    }
}
