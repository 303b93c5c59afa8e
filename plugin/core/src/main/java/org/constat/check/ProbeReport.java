package org.constat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.extract.ExtractorIdentity;
import org.constat.report.Display;

/** The lines of a probe: a line a check, and below it what does not keep to it. */
final class ProbeReport {
    private static final int SHOWN = 10;
    private static final int MAX_LINE = 300;

    private final List<String> lines = new ArrayList<>();
    private int broken;
    private int checks;

    /**
     * @param offences what does not keep to it, and how
     * @param promise what was looked at
     */
    void add(String check, Map<String, String> offences, String promise) {
        checks++;
        broken += offences.isEmpty() ? 0 : 1;
        lines.add((offences.isEmpty() ? "  kept      " : "  BROKEN    ") + check + ": " + promise);
        offences.entrySet().stream()
                .limit(SHOWN)
                .forEach(offence -> lines.add("            " + Display.line(offence.getKey(), MAX_LINE) + "  "
                        + Display.line(offence.getValue(), MAX_LINE)));
        if (offences.size() > SHOWN) {
            lines.add("            … and " + (offences.size() - SHOWN) + " more");
        }
    }

    void note(String check, String note) {
        lines.add("  note      " + check + ": " + Display.line(note, MAX_LINE));
    }

    GoalResult result(ExtractorIdentity extractor, int articles) {
        List<String> all = new ArrayList<>();
        String name = Display.line((extractor.id() + " " + extractor.version()).strip(), MAX_LINE);
        all.add((broken == 0 ? "GREEN  " : "RED  ") + (checks - broken) + " of " + checks
                + " promises kept · extractor " + name + " · " + articles + (articles == 1 ? " article" : " articles"));
        all.addAll(lines);
        return new GoalResult(broken > 0, all);
    }
}
