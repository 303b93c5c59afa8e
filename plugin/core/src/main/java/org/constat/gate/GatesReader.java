package org.constat.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.Phrase;
import org.constat.assertion.Assertion;
import org.constat.corpus.Fields;
import org.constat.corpus.Location;
import org.constat.corpus.Nearest;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code gates} of {@code corpus.yaml}.
 *
 * @since 0.1
 */
public final class GatesReader {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?) ?%");
    private static final String PASSES = "minPasses";
    private static final String BY_TAG = "minPassesByTag";
    private static final String BY_ARTICLE = "minPassesByArticle";
    private static final String BY_RELATION = "minPassesByRelation";
    private static final String LENIENT = "maxLenient";
    private static final String KNOWN = "maxKnownFailures";
    private static final String TOLERANT = "maxTolerant";
    private static final Map<String, Verdict> VERDICTS =
            Map.of("maxFound", Verdict.FOUND, "maxUnarmed", Verdict.UNARMED);
    private static final Set<String> KEYS =
            Set.of(PASSES, BY_TAG, BY_ARTICLE, BY_RELATION, LENIENT, KNOWN, TOLERANT, "maxFound", "maxUnarmed");

    private final List<Assertion> assertions;
    private final Problems problems;
    private final List<Gates.Share> shares = new ArrayList<>();
    private final List<Gates.Most> mosts = new ArrayList<>();

    private GatesReader(List<Assertion> assertions, Problems problems) {
        this.assertions = assertions;
        this.problems = problems;
    }

    /**
     * Reads gates strictly: a tag, an article or a relation that no assertion has is a mistake, since it would be no gate.
     *
     * @param node what stands under {@code gates}, or null
     * @param assertions of the corpus
     * @param problems takes what is wrong
     */
    public static Gates read(@Nullable Node node, List<Assertion> assertions, Problems problems) {
        if (node == null) {
            return Gates.NONE;
        }
        if (node instanceof Node.Mapping map) {
            return new GatesReader(assertions, problems).read(map);
        }
        problems.add(node.location(), "\"gates\" must be a map, but is " + node.describe());
        return Gates.NONE;
    }

    private Gates read(Node.Mapping map) {
        Fields fields = Fields.of(map, "\"gates\"", KEYS, problems);
        addShare("all assertions", fields.node(PASSES), decision -> true);
        addShares(fields.map(BY_TAG), "tag", Assertion::tags);
        addShares(fields.map(BY_ARTICLE), "article", Assertion::articles);
        addShares(fields.map(BY_RELATION), "relation", GatesReader::relations);
        VERDICTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(verdict -> addMost(
                        fields.node(verdict.getKey()), verdict.getValue().name(), Gates.verdict(verdict.getValue())));
        addMost(
                fields.node(TOLERANT),
                "TOLERANT",
                decision -> !decision.judgement().tolerant().isEmpty());
        addMost(fields.node(KNOWN), "known failures", decision -> decision.outcome() == Outcome.KNOWN_FAILURE);
        addLeniencies(fields.map(LENIENT));
        return new Gates(shares, mosts);
    }

    private void addShares(
            Node.@Nullable Mapping map, String kind, Function<Assertion, ? extends Set<String>> namesOf) {
        if (map == null) {
            return;
        }
        Set<String> known = assertions.stream()
                .flatMap(assertion -> namesOf.apply(assertion).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Node.Entry entry : map.entries()) {
            String name = entry.key().text();
            if (!known.contains(name)) {
                problems.add(entry.key().location(), GateMessages.nothingHas(kind, name, known));
            }
            addShare(
                    kind + " " + name,
                    entry.value(),
                    decision -> namesOf.apply(decision.judgement().assertion()).contains(name));
        }
    }

    private void addShare(String thing, @Nullable Node node, Predicate<Decision> counts) {
        if (node != null) {
            String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
            Matcher percent = PERCENT.matcher(text);
            if (percent.matches() && Double.parseDouble(percent.group(1)) <= 100) {
                shares.add(new Gates.Share(thing, node.location(), Double.parseDouble(percent.group(1)), counts));
            } else {
                problems.add(node.location(), GateMessages.notAShare(thing, text));
            }
        }
    }

    private void addLeniencies(Node.@Nullable Mapping map) {
        if (map == null) {
            return;
        }
        Map<String, Step.Kind> kinds = Arrays.stream(Step.Kind.values())
                .filter(Step.Kind::isLeniency)
                .collect(Collectors.toMap(
                        kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind -> kind));
        for (Node.Entry entry : map.entries()) {
            Step.Kind kind = kinds.get(entry.key().text());
            if (kind == null) {
                String name = entry.key().text();
                problems.add(
                        entry.key().location(),
                        "\"" + name + "\" is not a leniency" + Nearest.didYouMean(name, kinds.keySet()));
            } else {
                addMost(entry.value(), "passes by " + entry.key().text(), Gates.leniency(kind));
            }
        }
    }

    private void addMost(@Nullable Node node, String thing, Predicate<Decision> counts) {
        if (node == null) {
            return;
        }
        Location location = node.location();
        if (node instanceof Node.Scalar scalar && scalar.text().matches("[0-9]{1,9}")) {
            mosts.add(new Gates.Most(thing, location, Integer.parseInt(scalar.text()), counts));
        } else {
            problems.add(location, GateMessages.notAMost(thing));
        }
    }

    /** Returns the base forms of the relations that an assertion asks for. */
    private static Set<String> relations(Assertion assertion) {
        Set<String> relations = new LinkedHashSet<>();
        assertion.readings().stream()
                .flatMap(reading -> reading.patterns().stream())
                .forEach(pattern -> relations.add(base(pattern.fact().relation())));
        return relations;
    }

    private static String base(Phrase relation) {
        return relation.head() == null ? relation.text() : relation.head().lemma();
    }
}
