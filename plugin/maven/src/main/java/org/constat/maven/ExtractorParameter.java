package org.constat.maven;

import java.util.Map;
import org.constat.corpus.ExtractorSpec;

/** Reads {@code constat.extractor}. */
final class ExtractorParameter {
    private static final String PROPERTY = "constat.extractor";

    private ExtractorParameter() {}

    static ExtractorSpec parse(String extractor, Places places) {
        if (extractor.equals("builtin")) {
            return new ExtractorSpec.BuiltIn();
        }
        return isPath(extractor)
                ? new ExtractorSpec.Stored(places.resolve(PROPERTY, extractor), Map.of(), true)
                : new ExtractorSpec.OfClass(extractor);
    }

    private static boolean isPath(String extractor) {
        return extractor.endsWith(".jsonl") || extractor.contains("/") || extractor.contains("\\");
    }
}
