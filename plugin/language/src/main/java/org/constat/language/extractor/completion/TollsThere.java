package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Word;

/** Says where and when people died: "un car a versé lundi à Lens, faisant un mort", "a bus overturned on Monday, killing two". */
final class TollsThere {
    private static final String RULE = "toll there";

    private TollsThere() {}

    /** Returns the facts of a sentence, with the tolls that a participle tells where and when the accident was. */
    static List<Fact> resolved(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact toll : sentence) {
            if (isBeside(toll) && toll.subject() != null && toll.object() != null && isToll(toll)) {
                sentence.stream()
                        .filter(accident -> isOf(accident, toll))
                        .findFirst()
                        .ifPresent(accident -> add(accident, toll, all));
            }
        }
        return all;
    }

    /** A participle, or what it says word by word: "faisant un mort". */
    private static boolean isBeside(Fact toll) {
        return "participle".equals(toll.rule()) || "literal".equals(toll.rule());
    }

    private static boolean isToll(Fact fact) {
        Word head = fact.relation().head();
        return head != null
                && switch (head.lemma()) {
                    case "faire", "tuer", "blesser", "kill", "injure", "wound" -> true;
                    default -> false;
                };
    }

    private static boolean isOf(Fact accident, Fact toll) {
        return ("clause".equals(accident.rule()) || "reported".equals(accident.rule()))
                && accident.modality() == Modality.ASSERTED
                && accident.polarity() == Polarity.AFFIRMATIVE
                && toll.subject() != null
                && toll.subject().equals(accident.subject());
    }

    private static void add(Fact accident, Fact toll, List<Fact> all) {
        List<Argument> arguments = new ArrayList<>(toll.arguments());
        accident.arguments().stream()
                .filter(argument ->
                        argument.role().equals("time") || argument.role().equals("place"))
                .filter(argument -> !toll.arguments().contains(argument))
                .forEach(arguments::add);
        if (arguments.size() > toll.arguments().size()) {
            all.add(toll.toBuilder().arguments(arguments).rule(RULE).build());
        }
    }
}
