package org.constat.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.Fields;
import org.constat.corpus.LanguageTag;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.Shown;
import org.constat.corpus.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a facts file. */
final class EntryReader {
    static final Set<String> HOLDS_KEYS = Set.of(
            "holds",
            "never",
            "id",
            "in",
            "atLeast",
            "tags",
            "also",
            "quote",
            "knownFailure",
            "exact",
            "inference",
            "source",
            "blocks",
            "language");
    static final Set<String> NEVER_KEYS =
            Set.of("never", "id", "in", "tags", "also", "knownFailure", "exact", "inference", "blocks", "language");

    private final FactsFile.FileDefaults defaults;
    private final Corpus corpus;
    private final SentenceTraps traps;
    private final Problems problems;

    EntryReader(YamlDocument document, Corpus corpus, FactsFile.FileDefaults defaults, Problems problems) {
        this(new SentenceTraps(document, problems), corpus, defaults, problems);
    }

    private EntryReader(SentenceTraps traps, Corpus corpus, FactsFile.FileDefaults defaults, Problems problems) {
        this.defaults = defaults;
        this.corpus = corpus;
        this.traps = traps;
        this.problems = problems;
    }

    @Nullable
    Draft read(Node item) {
        if (item instanceof Node.Scalar sentence) {
            Wording wording = wordings(defaults.language()).read(sentence);
            return wording == null ? null : fromSentence(wording);
        }
        if (item instanceof Node.Mapping map && !traps.catches(map)) {
            return entry(map);
        }
        if (item instanceof Node.Sequence) {
            problems.add(item.location(), "a list stands here in place of a sentence; put the sentence in quotes");
        }
        return null;
    }

    private Draft fromSentence(Wording wording) {
        Draft draft = Draft.of(Assertion.Kind.HOLDS, wording);
        return new Draft(
                null,
                draft.kind(),
                wording,
                List.of(),
                List.of(),
                defaults.articles(),
                1,
                defaults.tags(),
                null,
                draft.options(),
                null);
    }

    private @Nullable Draft entry(Node.Mapping map) {
        boolean holds = map.get("holds") != null;
        if (!holds && map.get("never") == null) {
            traps.reportMissing(map);
            return null;
        }
        Assertion.Kind kind = holds ? Assertion.Kind.HOLDS : Assertion.Kind.NEVER;
        Fields fields = Fields.of(
                map,
                holds ? "an entry that holds" : "an entry that never holds",
                holds ? HOLDS_KEYS : NEVER_KEYS,
                problems);
        String ownLanguage = LanguageTag.of(fields, "language", problems);
        WordingReader wordings = wordings(ownLanguage == null ? defaults.language() : ownLanguage);
        Wording wording = mainWording(fields, kind, wordings);
        List<Wording> also = wordings.readAll(fields, "also");
        Set<String> articles = fields.has("in") ? new ArticleRefs(corpus, problems).read(fields) : defaults.articles();
        if (wording == null) {
            return null;
        }
        Draft draft = new Draft(
                id(fields),
                kind,
                wording,
                also,
                List.of(),
                articles,
                atLeast(fields, articles),
                tags(fields),
                fields.text("quote"),
                options(fields),
                new KnownFailureReader(kind, problems).read(fields));
        return holds ? draft.withNearMisses(nearMisses(fields, draft, wordings)) : draft;
    }

    private List<Draft> nearMisses(Fields fields, Draft draft, WordingReader wordings) {
        List<Draft> nearMisses = new ArrayList<>();
        for (Node item : itemsOf(fields.node("never"))) {
            Draft nearMiss = nearMiss(item, draft, wordings);
            if (nearMiss != null) {
                nearMisses.add(nearMiss);
            }
        }
        return nearMisses;
    }

    /** A near miss is a wording, or an entry of its own, whose tags take the place of those above it. */
    private @Nullable Draft nearMiss(Node item, Draft draft, WordingReader wordings) {
        if (item instanceof Node.Mapping map && map.get("never") != null) {
            Set<String> inherited = map.get("tags") == null ? draft.tags() : defaults.tags();
            FactsFile.FileDefaults inner = new FactsFile.FileDefaults(wordings.language(), draft.articles(), inherited);
            return new EntryReader(traps, corpus, inner, problems).entry(map);
        }
        Wording wording = wordings.readOne(item);
        return wording == null ? null : draft.nearMiss(wording);
    }

    private @Nullable Wording mainWording(Fields fields, Assertion.Kind kind, WordingReader wordings) {
        String key = kind == Assertion.Kind.HOLDS ? "holds" : "never";
        Node node = fields.node(key);
        if (node instanceof Node.Sequence) {
            problems.add(
                    node.location(),
                    kind == Assertion.Kind.HOLDS
                            ? "\"holds\" must be one sentence, but is a list; write an entry for each"
                            : "a list of near misses stands under the \"holds\" of its own entry; write \"- never: …\" for each"
                                    + " that stands alone");
            return null;
        }
        if (node == null) {
            traps.catchesComment(fields.location(key));
            return null;
        }
        return wordings.read(node);
    }

    private WordingReader wordings(@Nullable String language) {
        return new WordingReader(language, traps, problems);
    }

    private @Nullable String id(Fields fields) {
        String id = fields.text("id");
        if (id != null && !AssertionIds.ID.matcher(id).matches()) {
            problems.add(
                    fields.location("id"),
                    "\"" + Shown.of(id)
                            + "\" cannot be an id; write letters, digits and . _ : @ + - without spaces, at most 200");
            return null;
        }
        return id;
    }

    private int atLeast(Fields fields, Set<String> articles) {
        int atLeast = fields.wholeNumber("atLeast", 1, 1);
        int most = articles.isEmpty() ? corpus.entries().size() : articles.size();
        if (atLeast > most && most > 0) {
            problems.add(
                    fields.location("atLeast"),
                    "\"atLeast\" asks for " + atLeast + " articles, but only " + most + (most == 1 ? " is" : " are")
                            + " meant");
        }
        return atLeast;
    }

    private Set<String> tags(Fields fields) {
        Set<String> tags = new LinkedHashSet<>(defaults.tags());
        tags.addAll(Tags.read(fields, problems));
        return tags;
    }

    private Assertion.Options options(Fields fields) {
        String inference = fields.oneOf("inference", Set.of("on", "off"));
        String source = fields.text("source");
        return new Assertion.Options(
                fields.flag("exact", false),
                !"off".equals(inference),
                "anybody".equals(source) ? null : source,
                "any".equals(fields.oneOf("blocks", Set.of("any", "text"))));
    }

    static List<Node> itemsOf(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof Node.Sequence list ? new ArrayList<>(list.items()) : List.of(node);
    }
}
