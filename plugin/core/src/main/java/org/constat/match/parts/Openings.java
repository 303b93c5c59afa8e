package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Phrase;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Takes phrases apart in each way in which they can be understood: as they are, with an expression opened, or put together.
 *
 * @since 0.1
 */
public final class Openings {
    private final Lexemes lexemes;
    private final KindWords kinds = new KindWords();
    private final Wholes wholes;
    private final NamedKinds namedKinds;

    public Openings(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.wholes = new Wholes(lexemes);
        this.namedKinds = new NamedKinds(lexemes);
    }

    KindWords kinds() {
        return kinds;
    }

    /** Returns the ways to take apart what is asked. */
    public List<Parts.Opened> asked(Phrase phrase, String language) {
        Lexeme head = lexemes.of(Lexemes.head(phrase), language);
        List<Parts.Opened> ways = new ArrayList<>(Parts.open(phrase, head));
        addRarer(phrase, ways.get(0), ways);
        return ways;
    }

    /** Returns the ways to take apart what was found; a name there needs no word for what kind of thing it names. */
    public List<Parts.Opened> found(Phrase phrase, String language) {
        List<Parts.Opened> ways = asked(phrase, language);
        ways.addAll(
                ways.stream().flatMap(opened -> kinds.named(opened, lexemes)).toList());
        return ways;
    }

    private void addRarer(Phrase phrase, Parts.Opened plain, List<Parts.Opened> ways) {
        if (plain.head().isName()) {
            ways.addAll(namedKinds.of(plain));
        } else if (!plain.parts().isEmpty() || phrase.quantity() != null) {
            ways.addAll(wholes.of(phrase, plain));
        }
    }
}
