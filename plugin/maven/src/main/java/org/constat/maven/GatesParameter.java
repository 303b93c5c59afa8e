package org.constat.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.constat.corpus.Location;
import org.constat.corpus.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a run as a whole has to reach, as a POM says it: the words of {@code gates} in {@code corpus.yaml}. Maven fills the
 * fields by their names.
 *
 * @since 0.1
 */
public final class GatesParameter {
    private static final String POM = "pom.xml";

    private @Nullable String minPasses;
    private @Nullable Properties minPassesByTag;
    private @Nullable Properties minPassesByArticle;
    private @Nullable Properties minPassesByRelation;
    private @Nullable String maxFound;
    private @Nullable String maxUnarmed;
    private @Nullable String maxTolerant;
    private @Nullable String maxKnownFailures;
    private @Nullable Properties maxLenient;

    /** Makes gates that ask for nothing, for Maven to fill. */
    public GatesParameter() {}

    /** Returns them as {@code corpus.yaml} would have them. */
    Node node() {
        List<Node.Entry> entries = new ArrayList<>();
        add("minPasses", minPasses, entries);
        add("minPassesByTag", minPassesByTag, entries);
        add("minPassesByArticle", minPassesByArticle, entries);
        add("minPassesByRelation", minPassesByRelation, entries);
        add("maxFound", maxFound, entries);
        add("maxUnarmed", maxUnarmed, entries);
        add("maxTolerant", maxTolerant, entries);
        add("maxKnownFailures", maxKnownFailures, entries);
        add("maxLenient", maxLenient, entries);
        return new Node.Mapping(entries, at("gates"));
    }

    private static void add(String key, @Nullable String value, List<Node.Entry> entries) {
        if (value != null) {
            entries.add(new Node.Entry(scalar(key, key), scalar(value, key)));
        }
    }

    private static void add(String key, @Nullable Properties values, List<Node.Entry> entries) {
        if (values != null) {
            List<Node.Entry> inner = new ArrayList<>();
            new TreeSet<>(values.stringPropertyNames()).forEach(name -> add(name, values.getProperty(name), inner));
            entries.add(new Node.Entry(scalar(key, key), new Node.Mapping(inner, at(key))));
        }
    }

    private static Node.Scalar scalar(String text, String key) {
        return new Node.Scalar(text.strip(), false, at(key));
    }

    private static Location at(String key) {
        return Location.of(POM + ", " + key);
    }
}
