package org.constat.lexicon;

import java.util.List;

/**
 * What a key leads to.
 *
 * @param concept the place of the concept in its layer
 * @param form in which way the key's words say it
 * @param letterCase what the case of words asked for must be
 */
record Posting(int concept, Sense.Form form, LetterCase letterCase) {
    private static final List<Sense.Form> FORMS = List.of(Sense.Form.values());
    private static final List<LetterCase> CASES = List.of(LetterCase.values());

    static Posting of(int packed) {
        return new Posting(packed >>> 8, FORMS.get(packed >>> 4 & 15), CASES.get(packed & 15));
    }

    int packed() {
        return concept << 8 | FORMS.indexOf(form) << 4 | CASES.indexOf(letterCase);
    }
}
