package org.constat.language.derivations.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Finds inside of a phrase those of whom some are named: the countries in "l'appui de six pays, dont le Chili". */
final class CountedInside {
    /** "d'" before what begins with no vowel. */
    private static final Pattern ELIDED = Pattern.compile("(?i)\\bd['’](?=[^aeiouyhàâéèêîôœ])");

    private CountedInside() {}

    /** "l'appui de six pays, dont le Chili": the countries are the set, and the support is that of Chile. */
    static Phrase of(Phrase kind) {
        Complement inner = ownerAtEnd(kind);
        return inner == null ? kind : of(inner.phrase());
    }

    /** Returns a phrase in which one stands for those that it counts: "l'appui du Chili". */
    static Phrase replaced(Phrase kind, Phrase member) {
        Complement inner = ownerAtEnd(kind);
        if (inner == null) {
            return member;
        }
        Phrase one = replaced(inner.phrase(), member);
        List<Complement> complements = new ArrayList<>(kind.complements());
        complements.set(complements.indexOf(inner), new Complement(inner.role(), one));
        String text = ELIDED.matcher(kind.text().replace(inner.phrase().text(), one.text()))
                .replaceAll("de ");
        return new Phrase(text, null, kind.head(), kind.modifiers(), null, complements, kind.spans(), null);
    }

    /** Returns the last complement with "of", where it is something that can be counted; or null. */
    private static @Nullable Complement ownerAtEnd(Phrase kind) {
        if (kind.quantity() != null || kind.complements().isEmpty()) {
            return null;
        }
        Complement last = kind.complements().get(kind.complements().size() - 1);
        boolean plural = last.phrase().quantity() != null || isPlural(last.phrase());
        return last.role().equals("of") && plural && !isPlural(kind) ? last : null;
    }

    private static boolean isPlural(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && (isPlural(head)
                        || (head.text().endsWith("s")
                                && phrase.modifiers().stream()
                                        .anyMatch(word -> word.kind() == Word.Kind.ADJECTIVE && isPlural(word))));
    }

    private static boolean isPlural(Word word) {
        return word.text().length() > word.lemma().length() && word.text().endsWith("s");
    }
}
