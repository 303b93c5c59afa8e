package org.constat.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Slot;
import org.constat.Span;
import org.constat.Word;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.Decision;
import org.constat.gate.GateResult;
import org.constat.gate.Outcome;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.match.Verdict;

/** Hand-made outcomes of every kind. */
final class Sample {
    static final Fact MINE = Fact.builder(Phrase.of("rouvre"))
            .subject(Phrase.of("la mine"))
            .source(List.of(Attribution.to("le maire")))
            .modality(Modality.PLANNED)
            .evidence(new Evidence.At(new Span(4, 30)))
            .rule("subject-verb")
            .build();

    private Sample() {}

    static Assertion assertion(String id, Assertion.Kind kind, String text, String... tags) {
        Phrase trams = Phrase.of("forty trams", Word.of("trams", "tram", Word.Kind.NOUN))
                .withQuantity(Quantity.of(40));
        Fact asked = Fact.builder(Phrase.of("buys", Word.of("buys", "buy", Word.Kind.VERB)))
                .subject(Phrase.of("the city", Word.of("city", "city", Word.Kind.NOUN)))
                .object(trams)
                .build();
        return new Assertion(
                id,
                kind,
                text,
                List.of(new Reading(List.of(Pattern.of(asked)))),
                null,
                Set.of(),
                1,
                Set.of(tags),
                null,
                null,
                Assertion.Options.DEFAULT,
                null,
                new Location("facts/mine.facts.yaml", id.length(), 5));
    }

    static Judgement held(String id, Step.Kind kind, String... tags) {
        Assertion assertion = assertion(id, Assertion.Kind.HOLDS, "The mine reopens", tags);
        Pattern pattern = assertion.readings().get(0).patterns().get(0);
        Match match =
                new Match("mine", pattern, MINE, List.of(new Step(Slot.RELATION, kind, "rouvre", "reopens", "reopen")));
        return new Judgement(
                assertion, Verdict.HELD, List.of("mine"), List.of(match), List.of(), Set.of(Slot.SOURCE), "");
    }

    static Judgement missing(String id, String... tags) {
        Assertion assertion = assertion(id, Assertion.Kind.HOLDS, "The city buys forty trams", tags);
        NearFact near = new NearFact(
                "mine",
                assertion.readings().get(0).patterns().get(0),
                MINE,
                List.of(
                        new NearFact.Difference(Slot.OBJECT, "", "forty trams", "", "- {concept: tram, fr: [tramway]}"),
                        new NearFact.Difference(Slot.ARGUMENTS, "to", "Lyon", "Nantes", "")),
                List.of());
        return new Judgement(assertion, Verdict.MISSING, List.of(), List.of(), List.of(near), Set.of(), "");
    }

    static Judgement found(String id, String... tags) {
        Judgement held = held(id, Step.Kind.CONCEPT);
        return new Judgement(
                assertion(id, Assertion.Kind.NEVER, "The mine closes", tags),
                Verdict.FOUND,
                List.of("mine"),
                held.matches(),
                List.of(),
                Set.of(),
                "");
    }

    static Judgement without(String id, Assertion.Kind kind, Verdict verdict, String note, String... tags) {
        return new Judgement(
                assertion(id, kind, "The mine <sells> \"coal\"\u0007\u202E", tags),
                verdict,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                note);
    }

    static Decision as(Outcome outcome, Judgement judgement, String reason) {
        return new Decision(judgement, outcome, null, reason);
    }

    static Report report(boolean red, List<Decision> decisions) {
        return new Report(
                true,
                5,
                219,
                List.of("empty"),
                Map.of("broken", "crashed: IllegalStateException: no model"),
                new ExtractorIdentity("builtin", "0.1.0", "builtin 0.1.0", EnumSet.allOf(Slot.class)),
                decisions,
                new GateResult(red ? List.of("2 assertions fail", "1 assertion could not be answered") : List.of()),
                Map.of(
                        "trams-40",
                        new Excerpt("mine", 13, "Le maire a dit que la mine rouvrirait\nen mai, à l'heure.")));
    }

    static ReportOptions options(ReportKind... kinds) {
        String text = "  Le maire a dit que la mine rouvrirait.\nLe <b>mot</b> \u202Esuivant.";
        ShownArticle mine = new ShownArticle(
                "mine", "La mine", "fr", text, Map.of(MINE, new ShownArticle.Passage(1, 2, 40, text.substring(2, 40))));
        return new ReportOptions(Set.of(kinds), "mvn constat:explain", Path.of("nowhere"), List.of(mine));
    }

    static Report ofEveryKind() {
        return report(
                true,
                List.of(
                        as(Outcome.PASSED, held("mine-1", Step.Kind.CONCEPT, "easy"), ""),
                        as(Outcome.PASSED, held("mine-2", Step.Kind.SAME, "easy"), ""),
                        as(
                                Outcome.PASSED,
                                without("near-1", Assertion.Kind.NEVER, Verdict.UNARMED, "no fact at all", "easy"),
                                ""),
                        as(Outcome.FAILED, missing("trams-40", "hard"), ""),
                        as(Outcome.FAILED, found("never-1", "hard"), ""),
                        as(
                                Outcome.ERROR,
                                without(
                                        "odd",
                                        Assertion.Kind.HOLDS,
                                        Verdict.ERROR,
                                        "cannot be split for sure; write one of\n  mine | sells | coal"),
                                ""),
                        as(
                                Outcome.UNEXPECTED_PASS,
                                held("mine-3", Step.Kind.INFLECTION),
                                "good news: it passes; remove its knownFailure at facts/mine.facts.yaml:6:5"),
                        as(
                                Outcome.KNOWN_FAILURE,
                                without("known-1", Assertion.Kind.HOLDS, Verdict.MISSING, ""),
                                "pronoun subject (NLP-42)")));
    }
}
