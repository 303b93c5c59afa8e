package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.parts.Parts;
import org.constat.match.words.Lexemes;

/** Says with a participle what a clause says of its object: that Lund runs a school is a school run by Lund. */
final class DescribedDeeds {
    private static final String BY = "by";

    private DescribedDeeds() {}

    /** Returns the object as the one to which the deed is done; empty for content that does nothing to anything. */
    static Optional<Phrase> of(Fact deed) {
        boolean done = deed.polarity() == Polarity.AFFIRMATIVE
                && deed.modality() == Modality.ASSERTED
                && deed.source().isEmpty()
                && deed.relation().complements().isEmpty()
                && Lexemes.head(deed.relation()).parts().isEmpty()
                && deed.arguments().stream().allMatch(argument -> argument.filler() instanceof Phrase);
        return done && deed.subject() instanceof Phrase doer && deed.object() instanceof Phrase thing
                ? Optional.of(described(thing, deed, doer))
                : Optional.empty();
    }

    /** Returns whether a phrase tells who does something to what it names. */
    static boolean isOne(Phrase phrase) {
        return Parts.beside(phrase).stream().anyMatch(part -> part.role().equals(BY));
    }

    private static Phrase described(Phrase thing, Fact deed, Phrase doer) {
        Word verb = Lexemes.head(deed.relation());
        List<Word> modifiers = new ArrayList<>(thing.modifiers());
        modifiers.add(Word.of(verb.text(), verb.lemma(), Word.Kind.ADJECTIVE));
        modifiers.addAll(deed.relation().modifiers());
        List<Complement> complements = new ArrayList<>(thing.complements());
        complements.add(new Complement(BY, doer));
        for (Argument argument : deed.arguments()) {
            complements.add(new Complement(argument.role(), (Phrase) argument.filler()));
        }
        return new Phrase(
                thing.text(),
                thing.entity(),
                thing.head(),
                modifiers,
                thing.quantity(),
                complements,
                thing.spans(),
                thing.mention());
    }
}
