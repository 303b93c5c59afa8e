package org.constat.language.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An assertion and a fact, labelled by hand.
 *
 * @param rule what the pair is about
 * @param askedIn the language of the assertion
 * @param asked the assertion, in bars
 * @param label {@code +} where the fact holds the assertion; {@code -} where it does not, with a letter for near misses that
 *     must never hold; a question mark behind it where the matcher is known to say otherwise so far
 * @param foundIn the language of the fact
 * @param found the fact, in bars
 */
record Pair(String rule, String askedIn, String asked, String label, String foundIn, String found) {

    boolean holds() {
        return label.startsWith("+");
    }

    /** Returns whether polarity, number or direction sets the two apart. */
    boolean isGrave() {
        return label.length() == 2 && !isMisjudgedSoFar();
    }

    /** Returns whether the matcher is known to say otherwise so far. */
    boolean isMisjudgedSoFar() {
        return label.endsWith("?");
    }

    static List<Pair> read(String resource) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        String rule = "";
        String[] asked = {"", ""};
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Pair.class.getResourceAsStream(resource)), UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (line.startsWith("## ")) {
                    rule = line.substring(3);
                } else if (line.startsWith("? ")) {
                    asked = line.substring(2).split(" ", 2);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String[] found = line.split(" ", 3);
                    pairs.add(new Pair(rule, asked[0], asked[1], found[0], found[1], found[2]));
                }
            }
        }
        return pairs;
    }

    @Override
    public String toString() {
        return "[" + rule + "] " + askedIn + " " + asked + "   " + label + "   " + foundIn + " " + found;
    }
}
