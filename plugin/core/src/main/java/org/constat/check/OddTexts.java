package org.constat.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that bring careless extractors down, by what is odd about them. */
final class OddTexts {
    static final Map<String, String> TEXTS = texts();

    private OddTexts() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a-single-letter", "A");
        texts.put("a-headline-alone", "The mayor opens the bridge");
        texts.put("nothing-but-spaces", " \n\t\u00a0\n ");
        texts.put("nothing-but-marks", "... !? -- (( )) \u00ab \u00bb \u201c \u2019");
        texts.put(
                "faces-outside-the-basic-plane",
                "The mayor \ud83d\ude00 opens \ud83c\udf09 the bridge. \ud83d\udc69\u200d\ud83d\ude80 waves.");
        texts.put(
                "marks-apart-from-their-letters",
                "Le maire a re\u0301ouvert le pont. L\u2019e\u0301te\u0301 commence.");
        texts.put(
                "right-to-left",
                "\u0641\u062a\u062d\u062a \u0627\u0644\u0645\u062f\u064a\u0646\u0629 \u0627\u0644\u062c\u0633\u0631. \u202eThe mayor\u202c agrees.");
        texts.put("no-space-at-all", "\u5e02\u9577\u304c\u6a4b\u3092\u958b\u304f\u3002");
        texts.put("control-characters", "The mayor\u0000 opens\u0007 the bridge.\u001b[31m");
        texts.put("half-of-a-pair", "The mayor opens \ud83d the bridge.");
        texts.put(
                "line-ends-of-every-kind",
                "The mayor opens the bridge.\r\nThe council pays.\rPeople wait.\u2028Buses run.");
        texts.put("a-sentence-without-end", "The mayor opens the bridge and ".repeat(400) + "waits");
        texts.put("a-word-without-end", "brid" + "ge".repeat(10_000));
        texts.put("brackets-without-end", "(".repeat(2_000) + "The mayor opens the bridge" + ")".repeat(2_000));
        texts.put("markup", "<p>The mayor &amp; the <b>council</b> open the bridge.</p><script>alert(1)</script>");
        return texts;
    }
}
