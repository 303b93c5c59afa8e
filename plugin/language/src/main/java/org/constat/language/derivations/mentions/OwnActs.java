package org.constat.language.derivations.mentions;

import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/** "Le groupe annonce la vente de sa filiale", "le rappel de 300 vélos": who announces what only its owner can do does it. */
final class OwnActs {
    private static final Set<String> ANNOUNCING = Set.of("announce");
    private static final String FIRM = "company";

    private final Nouns nouns;

    OwnActs(Nouns nouns) {
        this.nouns = nouns;
    }

    /** "Le groupe annonce une perte de deux millions": nobody reports what another has lost so. */
    private boolean isOwnResult(Phrase noun, Fact fact) {
        return nouns.tables().has(Row.OWN_RESULT, Nouns.head(noun))
                && fact.source().isEmpty()
                && noun.complements().stream()
                        .noneMatch(complement -> complement.role().equals("by")
                                || !(complement.phrase().quantity() != null
                                        || !complement.role().equals("of")));
    }

    /** Returns who does what somebody announces; null where it may be another. */
    @Nullable
    Filler doer(Phrase noun, Fact fact) {
        boolean own = nouns.isConcept(Nouns.head(fact.relation()), ANNOUNCING);
        return (own && mayDo(noun, fact)) || isOwnResult(noun, fact) ? fact.subject() : null;
    }

    /** "A réduit sa dette par la vente d'une usine": returns who does by what; null where it may be another. */
    @Nullable
    Filler doerOfMeans(Phrase noun, Fact fact) {
        return mayDo(noun, fact) ? fact.subject() : null;
    }

    private boolean mayDo(Phrase noun, Fact fact) {
        boolean own = nouns.tables().has(Row.OWN_ACT, Nouns.head(noun))
                && noun.complements().stream()
                        .noneMatch(complement -> complement.role().equals("by"));
        boolean ofItsOwn = noun.complements().stream()
                .anyMatch(complement -> complement.role().equals("of")
                        && Determiners.isPossessive(complement.phrase().text()));
        return own && (ofItsOwn || isFirm(fact.subject()));
    }

    /** "Le groupe", "Norvex", "la banque Norvex": what they close is theirs, whereas a minister speaks of others, too. */
    private boolean isFirm(@Nullable Filler announcer) {
        return announcer instanceof Phrase phrase
                && (isBareName(phrase)
                        || nouns.isA(Nouns.head(phrase), FIRM)
                        || phrase.modifiers().stream()
                                .anyMatch(word -> word.kind() == Word.Kind.NOUN && nouns.isA(word.lemma(), FIRM)));
    }

    private static boolean isBareName(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NAME
                && head.lemma().indexOf(' ') < 0
                && head.text().equals(phrase.text());
    }
}
