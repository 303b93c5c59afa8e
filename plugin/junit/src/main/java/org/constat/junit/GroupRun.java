package org.constat.junit;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.check.Session;
import org.constat.corpus.Problems;
import org.constat.gate.Decision;
import org.constat.match.Verdict;
import org.constat.report.Report;
import org.constat.report.ReportFiles;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** The assertions of a class or a facts file, judged. */
final class GroupRun {
    static final String REPORT_DIRECTORY = "constat.reportDirectory";

    private final Claims claims;
    private final Extraction extraction;
    private final Report report;
    private final Map<String, Decision> decisionById = new HashMap<>();

    private GroupRun(Claims claims, Extraction extraction, Report report) {
        this.claims = claims;
        this.extraction = extraction;
        this.report = report;
        report.decisions()
                .forEach(decision ->
                        decisionById.put(decision.judgement().assertion().id(), decision));
    }

    /** Judges the assertions of these ids, and writes the report of the class. */
    static GroupRun of(Claims claims, Set<String> ids, RunContext context, Clock clock) {
        Problems problems = new Problems();
        Setting setting = claims.setting(problems);
        problems.throwIfAny();
        Session session = context.sessions().get(Objects.requireNonNull(setting));
        List<Claim> said = claims.in(session.corpus(), problems);
        List<Assertion> all = session.read(said.stream().map(Claim::draft).toList(), problems);
        problems.throwIfAny();
        Report report = session.judge(all, ids, clock);
        refuseSilence(report);
        reportFile(claims, context).ifPresent(file -> ReportFiles.writeResults(report, file));
        return new GroupRun(claims, new Extraction(session, setting), report);
    }

    private static void refuseSilence(Report report) {
        if (report.extractedFacts() == 0 && report.failedArticles().isEmpty()) {
            throw new UnusableException(JunitMessages.noFact(report));
        }
    }

    private static Optional<Path> reportFile(Claims claims, RunContext context) {
        return context.parameters()
                .get(REPORT_DIRECTORY)
                .map(Path::of)
                .or(() -> claims.buildFolder().map(folder -> folder.resolve("constat")))
                .map(folder -> folder.resolve("junit").resolve(claims.name() + ".json"));
    }

    /** Answers for one assertion: returns where all is as asked, and throws where it is not. */
    void check(String id, @Nullable Method body) {
        Decision decision = Objects.requireNonNull(decisionById.get(id));
        switch (decision.outcome()) {
            case PASSED -> pass(decision, body);
            case KNOWN_FAILURE, SKIPPED -> throw new TestAbortedException(JunitMessages.knownFailure(decision));
            case UNEXPECTED_PASS -> passUnexpectedly(decision, body);
            case FAILED, FLAKY -> throw failures().failed(decision);
            case ERROR -> throw failures().unanswered(decision);
        }
    }

    private void pass(Decision decision, @Nullable Method body) {
        if (decision.judgement().verdict() == Verdict.UNARMED) {
            throw new TestAbortedException(JunitMessages.unarmed(decision.judgement()));
        }
        run(decision, body);
    }

    /** A body that fails is a failure that was known as well. */
    private void passUnexpectedly(Decision decision, @Nullable Method body) {
        try {
            run(decision, body);
        } catch (AssertionError known) {
            throw new TestAbortedException(JunitMessages.knownFailureOfBody(decision, known));
        }
        throw failures().failed(decision);
    }

    private void run(Decision decision, @Nullable Method body) {
        if (body != null && claims instanceof ClassClaims ofClass) {
            Bodies.run(ofClass.type(), body, new Injected(extraction, decision.judgement()));
        }
    }

    private Failures failures() {
        return new Failures(report, claims);
    }

    /** Says which articles the extractor failed on, since no assertion may have looked there alone. */
    void refuseFailedArticles() {
        if (!report.failedArticles().isEmpty()) {
            throw new UnusableException(JunitMessages.failedArticles(report.failedArticles()));
        }
    }
}
