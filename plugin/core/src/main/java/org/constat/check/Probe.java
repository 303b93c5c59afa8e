package org.constat.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.Tense;
import org.constat.corpus.ExtractorSpec;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractionRun;
import org.constat.extract.ExtractorIdentity;
import org.constat.extract.ExtractorSource;
import org.constat.extract.FactWriter;
import org.constat.extract.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether an extractor keeps to the protocol: it answers each article in time, its spans and quotations are true to
 * the text, it supplies no slot that it does not declare, it answers the same twice, and no odd text brings it down.
 *
 * @since 0.1
 */
public final class Probe {
    private final Loaded loaded;
    private final ExtractorSource source;
    private final ProbeReport report = new ProbeReport();

    private Probe(Loaded loaded, ExtractorSource source) {
        this.loaded = loaded;
        this.source = source;
    }

    /**
     * Probes the extractor with the articles of a corpus.
     *
     * @param most how many articles to ask it about; those of the corpus in their order
     * @throws org.constat.corpus.CorpusException if the corpus has mistakes
     * @throws org.constat.extract.ExtractorException if the extractor cannot be used at all
     */
    public static GoalResult run(Setup setup, int most) {
        try (Loaded loaded = Loaded.withoutNeedOfAssertions(setup.withCache(null));
                ExtractorSource source = new Sources(loaded).open()) {
            return new Probe(loaded, source).run(most);
        }
    }

    private GoalResult run(int most) {
        ExtractorIdentity identity = source.identity();
        List<Article> articles = articles(most);
        Map<String, Extracted> first = extract(articles);
        answers(first);
        slots(first, identity);
        evidence(first);
        if (loaded.extractor() instanceof ExtractorSpec.Stored) {
            report.note("determinism", "a stored extraction answers the same");
        } else {
            determinism(first, articles, identity);
            oddTexts();
        }
        fingerprint(identity);
        return report.result(identity, articles.size());
    }

    private List<Article> articles(int most) {
        Set<String> ids = loaded.corpus().articleIds().stream().limit(most).collect(Collectors.toSet());
        try (Stream<Article> articles = loaded.corpus().articles(entry -> ids.contains(entry.id()))) {
            return articles.map(article -> Blocks.in(article, loaded.setup().languages()))
                    .toList();
        }
    }

    private Map<String, Extracted> extract(List<Article> articles) {
        Map<String, Extracted> answers = new LinkedHashMap<>();
        ExtractionRun.run(
                source,
                articles.iterator(),
                answer -> answers.put(answer.article().id(), answer));
        return answers;
    }

    /** Spans, quotations, hashes, crashes and hangs: each of them costs the article that it is about. */
    private void answers(Map<String, Extracted> answers) {
        Map<String, String> failures = failures(answers);
        report.add("answers", failures, "every article is answered in time and true to its text");
    }

    private static Map<String, String> failures(Map<String, Extracted> answers) {
        Map<String, String> failures = new TreeMap<>();
        answers.forEach((id, answer) -> {
            if (answer instanceof Extracted.Failed failed) {
                failures.put(id, failed.message());
            }
        });
        return failures;
    }

    private static Stream<Fact> facts(Map<String, Extracted> answers) {
        return answers.values().stream()
                .filter(Extracted.Facts.class::isInstance)
                .flatMap(answer -> ((Extracted.Facts) answer).facts().stream());
    }

    private void slots(Map<String, Extracted> answers, ExtractorIdentity identity) {
        Set<Slot> used = EnumSet.noneOf(Slot.class);
        facts(answers).forEach(fact -> used.addAll(used(fact)));
        Map<String, String> undeclared = new TreeMap<>();
        used.stream()
                .filter(slot -> !identity.slots().contains(slot))
                .forEach(slot -> undeclared.put(slot.wireName(), "is supplied, and not declared"));
        report.add("slots", undeclared, "no slot is supplied that is not declared");
        Set<Slot> idle = EnumSet.noneOf(Slot.class);
        idle.addAll(identity.slots());
        idle.removeAll(used);
        if (!idle.isEmpty()) {
            report.note(
                    "slots",
                    "declared, and in no fact of these articles: "
                            + idle.stream().map(Slot::wireName).collect(Collectors.joining(", ")));
        }
    }

    private static Set<Slot> used(Fact fact) {
        Set<Slot> used = EnumSet.of(Slot.RELATION);
        used.addAll(fact.declared());
        addIf(fact.subject() != null, Slot.SUBJECT, used);
        addIf(fact.object() != null, Slot.OBJECT, used);
        addIf(!fact.arguments().isEmpty(), Slot.ARGUMENTS, used);
        addIf(fact.polarity() != Polarity.AFFIRMATIVE, Slot.POLARITY, used);
        addIf(fact.modality() != Modality.ASSERTED, Slot.MODALITY, used);
        addIf(fact.tense() != Tense.PRESENT, Slot.TENSE, used);
        addIf(!fact.source().isEmpty(), Slot.SOURCE, used);
        return used;
    }

    private static void addIf(boolean isUsed, Slot slot, Set<Slot> used) {
        if (isUsed) {
            used.add(slot);
        }
    }

    private void evidence(Map<String, Extracted> answers) {
        long without = facts(answers).filter(fact -> fact.evidence().isEmpty()).count();
        if (without > 0) {
            report.note(
                    "evidence",
                    without + " of " + facts(answers).count()
                            + " facts name no evidence, so that no report can show their sentence");
        }
    }

    private void determinism(Map<String, Extracted> first, List<Article> articles, ExtractorIdentity identity) {
        List<Article> backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        Map<String, Extracted> second = extract(backwards);
        Map<String, String> others = new TreeMap<>();
        first.forEach((id, answer) -> {
            if (!written(answer).equals(written(second.get(id)))) {
                others.put(id, "is answered otherwise the second time, in another order of articles");
            }
        });
        if (identity.deterministic()) {
            report.add("determinism", others, "asked twice, in two orders, it answers the same");
        } else {
            report.note(
                    "determinism",
                    "declares not to answer the same each time; of " + first.size() + " articles it did so for "
                            + (first.size() - others.size()));
        }
    }

    /** The order of facts says nothing. */
    private static List<String> written(@Nullable Extracted answer) {
        return answer instanceof Extracted.Facts found
                ? found.facts().stream()
                        .map(FactWriter::write)
                        .map(JsonText::line)
                        .sorted()
                        .toList()
                : List.of(String.valueOf(answer instanceof Extracted.Failed failed ? failed.message() : ""));
    }

    private void oddTexts() {
        String language = loaded.corpus().settings().language();
        List<Article> odd = OddTexts.TEXTS.entrySet().stream()
                .map(text -> Blocks.in(
                        Article.of(text.getKey(), language, text.getValue()),
                        loaded.setup().languages()))
                .toList();
        report.add("odd texts", failures(extract(odd)), "none of " + odd.size() + " odd texts brings it down");
    }

    private void fingerprint(ExtractorIdentity identity) {
        if (new CacheKey(loaded, identity).content().isEmpty()) {
            report.note(
                    "fingerprint", "nothing tells when its answers become others, so that none is kept in the cache");
        }
    }
}
