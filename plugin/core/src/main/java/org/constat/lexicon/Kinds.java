package org.constat.lexicon;

import org.constat.Word;

/** Holds kinds of words against kinds of concepts. */
final class Kinds {

    private Kinds() {}

    static boolean agree(Word.Kind kind, Sense sense) {
        return switch (kind) {
            case VERB -> sense.concept().kind() == Concept.Kind.RELATION && sense.form() == Sense.Form.BASE;
            case ADJECTIVE -> sense.concept().kind() == Concept.Kind.ADJECTIVE || sense.form() == Sense.Form.ADJECTIVE;
            case ADVERB -> sense.concept().kind() == Concept.Kind.ADVERB;
            case NOUN -> isNominal(sense);
            case NAME -> isNominal(sense) || isAdjectiveOfPlace(sense);
            case PRONOUN -> false;
            case OTHER -> true;
        };
    }

    /** "Comorian": where no dictionary knows it, a capital makes a name of it. */
    private static boolean isAdjectiveOfPlace(Sense sense) {
        return sense.form() == Sense.Form.ADJECTIVE && sense.concept().isPlace();
    }

    static boolean isNominal(Word.Kind kind) {
        return kind == Word.Kind.NOUN || kind == Word.Kind.NAME;
    }

    private static boolean isNominal(Sense sense) {
        return switch (sense.form()) {
            case BASE -> sense.concept().kind() == Concept.Kind.NOUN;
            case NOMINALISATION, PEOPLE, CAPITAL, SEAT -> true;
            case ADJECTIVE -> false;
        };
    }
}
