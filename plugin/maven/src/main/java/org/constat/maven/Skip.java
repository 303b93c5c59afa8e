package org.constat.maven;

import java.util.Optional;

/** Decides whether a goal does nothing, and names the property that says so. */
record Skip(boolean constatSkip, boolean skipTests, boolean mavenTestSkip) {

    Optional<String> property() {
        if (constatSkip) {
            return Optional.of("constat.skip");
        }
        if (skipTests) {
            return Optional.of("skipTests");
        }
        return mavenTestSkip ? Optional.of("maven.test.skip") : Optional.empty();
    }
}
