package org.constat.language.derivations.events;

import java.util.ArrayList;
import java.util.List;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;

/** Opens nouns that hold what they are about in themselves: "échange de prisonniers", "plant closure". */
final class Expressions {
    private static final int WITH_PREPOSITION = 3;
    private static final int COMPOUND = 2;

    private final Nouns nouns;

    Expressions(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Returns the phrase with the noun of the event as head, and what it is about as complement; itself where it has none. */
    Phrase opened(Phrase phrase) {
        Word head = phrase.head();
        if (head == null || head.kind() != Word.Kind.NOUN) {
            return phrase;
        }
        List<Word> parts = withoutArticle(head.parts());
        if (parts.size() == WITH_PREPOSITION && isOf(parts.get(1)) && isOpen(head, parts.get(0))) {
            return isOfPart(parts.get(0).lemma())
                    ? level(phrase, parts.get(0), parts.get(2))
                    : parted(phrase, parts.get(0), parts.get(2), phrase.modifiers());
        }
        if (nouns.language().equals("en")) {
            return parts.size() == COMPOUND && isOpen(head, parts.get(1))
                    ? parted(phrase, parts.get(1), parts.get(0), phrase.modifiers())
                    : compound(phrase, head);
        }
        return phrase;
    }

    /** "fermeture de l'usine". */
    private static List<Word> withoutArticle(List<Word> parts) {
        boolean article = parts.size() == WITH_PREPOSITION + 1
                && isOf(parts.get(1))
                && (parts.get(2).lemma().equals("le") || parts.get(2).lemma().equals("the"));
        return article ? List.of(parts.get(0), parts.get(1), parts.get(3)) : parts;
    }

    /** "hausse des prix" is a thing of its own and a rise; "prise de position" is none of either. */
    private boolean isOpen(Word whole, Word event) {
        return !nouns.isThing(whole.lemma())
                || nouns.tables().has(Row.HAPPENING, event.lemma())
                || nouns.tables().has(Row.CHANGE, event.lemma());
    }

    /** "the plant closure". */
    private Phrase compound(Phrase phrase, Word head) {
        boolean done =
                nouns.tables().has(Row.PATIENT, head.lemma()) || nouns.tables().has(Row.CHANGE, head.lemma());
        boolean own = phrase.complements().stream()
                .anyMatch(complement -> complement.role().equals("of") && !Owners.isOwner(phrase, complement));
        if (!done || own) {
            return phrase;
        }
        for (Word modifier : phrase.modifiers()) {
            if (modifier.kind() == Word.Kind.NOUN) {
                List<Word> others = new ArrayList<>(phrase.modifiers());
                others.remove(modifier);
                return parted(phrase, head, modifier, others);
            }
        }
        return phrase;
    }

    /** What happens to a thing, whoever the thing belongs to. */
    private boolean isOfPart(String event) {
        return nouns.tables().has(Row.LEVEL, event)
                || nouns.tables().has(Row.HAPPENING, event)
                || nouns.tables().has(Row.CHANGE, event);
    }

    /** "la hausse des prix du gaz", "la fermeture de l'école du village": of gas are the prices, and not the rise. */
    private static Phrase level(Phrase phrase, Word event, Word about) {
        Phrase level = part(phrase, about)
                .withComplements(phrase.complements().stream()
                        .filter(Expressions::isBelonging)
                        .toList());
        List<Complement> rest = new ArrayList<>(phrase.complements());
        rest.removeIf(Expressions::isBelonging);
        rest.add(new Complement("of", level));
        return parted(phrase, event, rest, phrase.modifiers());
    }

    private static boolean isBelonging(Complement complement) {
        return complement.role().equals("of") && complement.phrase().quantity() == null;
    }

    private static Phrase parted(Phrase phrase, Word event, Word about, List<Word> modifiers) {
        List<Complement> complements = new ArrayList<>(phrase.complements());
        complements.add(new Complement("of", part(phrase, about)));
        return parted(phrase, event, complements, modifiers);
    }

    private static Phrase part(Phrase phrase, Word about) {
        return Phrase.of(about.text(), Word.of(about.text(), about.lemma(), Word.Kind.NOUN))
                .withSpans(phrase.spans());
    }

    private static Phrase parted(Phrase phrase, Word event, List<Complement> complements, List<Word> modifiers) {
        return new Phrase(
                phrase.text(),
                null,
                Word.of(event.text(), event.lemma(), Word.Kind.NOUN),
                modifiers,
                phrase.quantity(),
                complements,
                phrase.spans(),
                phrase.mention());
    }

    private static boolean isOf(Word word) {
        return word.lemma().equals("de") || word.lemma().equals("of");
    }
}
