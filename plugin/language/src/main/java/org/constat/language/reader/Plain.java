package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Gives the relations of a pattern the words of its verb's base form: who reads "_ | reward | the singer" need not undo a
 * passive, and pasting it gives the same pattern again.
 */
final class Plain {

    private Plain() {}

    static Fact fact(Fact fact) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            arguments.add(new Argument(argument.role(), filled(argument.filler())));
        }
        return fact.toBuilder()
                .subject(filler(fact.subject()))
                .relation(relation(fact))
                .object(filler(fact.object()))
                .arguments(arguments)
                .evidence(List.of())
                .build();
    }

    private static @Nullable Filler filler(@Nullable Filler filler) {
        return filler == null ? null : filled(filler);
    }

    private static Filler filled(Filler filler) {
        return filler instanceof Fact fact ? fact(fact) : filler;
    }

    private static Phrase relation(Fact fact) {
        Phrase relation = fact.relation();
        Word head = relation.head();
        if (head == null) {
            return relation;
        }
        StringBuilder text = new StringBuilder(head.lemma());
        List<Word> modifiers = relation.modifiers().stream()
                .filter(modifier -> !Implied.by(fact, modifier))
                .toList();
        modifiers.forEach(modifier -> text.append(' ').append(modifier.text()));
        Word plain = new Word(head.lemma(), head.lemma(), head.kind(), head.parts());
        return new Phrase(text.toString(), null, plain, modifiers, null, relation.complements(), List.of(), null);
    }
}
