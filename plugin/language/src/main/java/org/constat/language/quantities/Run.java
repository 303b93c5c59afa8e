package org.constat.language.quantities;

import java.math.BigDecimal;
import java.util.List;
import org.constat.language.words.Token;

/** Adds up one run of number words. */
final class Run {

    private final NumberWords words;
    private BigDecimal total = BigDecimal.ZERO;
    private long current;
    private boolean started;
    private boolean rank;

    Run(NumberWords words) {
        this.words = words;
    }

    /** Returns where the run ends; {@code from} where there is none. */
    int read(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !rank) {
            String word = tokens.get(at).lower();
            if (isLink(word)
                    && at + 1 < tokens.size()
                    && goesOn(tokens.get(at + 1).lower())) {
                at++;
            } else if (takeAll(word)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    BigDecimal value() {
        return total.add(BigDecimal.valueOf(current));
    }

    boolean isRank() {
        return rank;
    }

    private boolean isLink(String word) {
        boolean french = word.equals("et") && current >= 20 && current % 10 == 0;
        boolean english = word.equals("and") && started && (current % 100 == 0);
        return french || english;
    }

    /** Returns whether the first part of the word would add to the run. */
    private boolean goesOn(String word) {
        Integer count = words.count(firstPart(word));
        boolean one = word.startsWith("un") || word.startsWith("onz");
        return one || (count != null && current >= 100 && count < 100 && !isFrench());
    }

    private boolean isFrench() {
        return words.count("deux") != null;
    }

    private static String firstPart(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? word : word.substring(0, hyphen);
    }

    private boolean takeAll(String word) {
        Run attempt = copy();
        for (String part : word.split("-", -1)) {
            boolean link = part.equals("et") && attempt.started && word.length() > 2;
            if (!link && !attempt.take(part)) {
                return false;
            }
        }
        total = attempt.total;
        current = attempt.current;
        rank = attempt.rank;
        started = true;
        return true;
    }

    private Run copy() {
        Run copy = new Run(words);
        copy.total = total;
        copy.current = current;
        copy.started = started;
        copy.rank = rank;
        return copy;
    }

    private boolean take(String part) {
        Integer power = words.power(part);
        if (power != null) {
            return multiply(power);
        }
        Integer count = words.count(part);
        if (count == null && (started || !part.startsWith("un"))) {
            count = words.rank(part);
            rank = count != null;
        }
        return count != null && add(count);
    }

    private boolean multiply(int power) {
        boolean bare = !started;
        started = true;
        long factor = current == 0 && (bare || total.signum() > 0) ? 1 : current;
        if (power == 2) {
            current = factor * 100;
            return factor < 100;
        }
        total = total.add(BigDecimal.valueOf(factor).scaleByPowerOfTen(power));
        current = 0;
        return !(bare && power > 3);
    }

    private boolean add(int count) {
        boolean first = !started || current % 100 == 0;
        boolean fourTimesTwenty = count == 20 && current % 100 == 4;
        boolean tens = current % 100 >= 20 && current % 10 == 0;
        boolean french = current % 100 == 60 || current % 100 == 80;
        boolean fits = first
                || fourTimesTwenty
                || (tens && (count < 10 || (french && count < 20)))
                || isSevenToNineBehindTen(count);
        current += fourTimesTwenty ? 76 : count;
        started = true;
        return fits && (count > 0 || first);
    }

    private boolean isSevenToNineBehindTen(int count) {
        long rest = current % 100;
        return isFrench() && count >= 7 && count <= 9 && (rest == 10 || rest == 70 || rest == 90);
    }
}
