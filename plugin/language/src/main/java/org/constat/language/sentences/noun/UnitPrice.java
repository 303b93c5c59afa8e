package org.constat.language.sentences.noun;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** "72 dollars a barrel", "72 dollars le baril": for how much of something a sum is paid. */
final class UnitPrice {

    private UnitPrice() {}

    static boolean isBehindSum(State state, NounChunk unit, Government government) {
        Determiner article = government.isFrench() ? Determiner.DEFINITE : Determiner.INDEFINITE;
        return state.before() instanceof NounChunk sum
                && sum.quantity() != null
                && !sum.quantity().ordinal()
                && government.isMoney(sum.head().lemma())
                && unit.determiner() == article
                && unit.quantity() == null
                && isUnit(unit.head().lemma());
    }

    private static boolean isUnit(String noun) {
        return switch (noun) {
            case "barrel", "tonne", "ton", "kilo", "kilogram", "litre", "liter", "gallon", "ounce", "bushel" -> true;
            case "head", "share", "piece", "ticket", "square metre" -> true;
            case "baril", "once", "tête", "action", "pièce", "billet", "mètre carré", "mètre", "sac" -> true;
            default -> false;
        };
    }

    static Prepositional of(Nominal unit) {
        int begin = unit.chunk().begin();
        return new Prepositional(new PrepositionChunk(begin, begin, "per", "by", false), unit);
    }
}
