package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Elle attend avec ses deux fils", "the mill's 300 workers", "l'union de 27 membres": she has two sons, the mill 300 workers.
 */
final class Having implements Derivation {
    private static final String RULE = "having";
    private static final Pattern OWN = Pattern.compile("(?i)(ses|leurs|his|her|its|their|les|the) .*");
    private static final Set<String> SOME =
            Set.of("premier", "dernier", "autre", "first", "last", "other", "seul", "only");

    private final Nouns nouns;
    private final String verb;

    Having(Nouns nouns) {
        this.nouns = nouns;
        this.verb = nouns.language().equals("fr") ? "avoir" : "have";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Named.each(fact, phrase -> tell(phrase, fact, found));
        if (isWhatItIs(fact) && fact.object() instanceof Phrase kind) {
            madeUp(
                    kind,
                    fact,
                    having -> found.accept(having.toBuilder()
                            .subject(fact.subject())
                            .tense(fact.tense())
                            .build()));
        }
    }

    /** "Norda est une entreprise de 300 salariés": has them, too. */
    private static boolean isWhatItIs(Fact fact) {
        String relation = Nouns.head(fact.relation());
        return (relation.equals("être") || relation.equals("be"))
                && fact.subject() instanceof Phrase
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED;
    }

    private void tell(Phrase phrase, Fact fact, Consumer<Fact> found) {
        if (phrase.complements().isEmpty()) {
            return;
        }
        own(phrase, fact, found);
        inside(phrase, fact, found);
        if (fact.modality() == Modality.ASSERTED) {
            madeUp(phrase, fact, found);
        }
    }

    /** "ses deux fils", "les cinq réacteurs"; of "deux des cinq réacteurs", the five. */
    private void own(Phrase phrase, Fact fact, Consumer<Fact> found) {
        boolean part = phrase.head() != null && phrase.head().kind() != Word.Kind.NOUN;
        Phrase whole = part ? phrase.complements().get(0).phrase() : phrase;
        if (phrase.complements().size() == 1
                && isCounted(whole)
                && (part || OWN.matcher(whole.text()).matches())) {
            has(whole, fact, found);
        }
    }

    /** "Les ministres des 27 États de l'union": all of them, however deep. */
    private void inside(Phrase phrase, Fact fact, Consumer<Fact> found) {
        for (Complement complement : phrase.complements()) {
            Phrase part = complement.phrase();
            if (complement.role().equals("of")) {
                if (isCounted(part) && isDefinite(part, phrase) && isPartOfBody(part)) {
                    has(part, fact, found);
                }
                inside(part, fact, found);
            }
        }
    }

    /** "Les parents des trois blessés de Lund": the town has no wounded of its own. */
    private boolean isPartOfBody(Phrase part) {
        return nouns.tables().has(Row.MEMBER, Nouns.head(part)) || !nouns.isA(Nouns.head(part), "person");
    }

    /** Behind "des" the article stands in the preposition. */
    private static boolean isDefinite(Phrase part, Phrase whole) {
        return OWN.matcher(part.text()).matches() || whole.text().contains("des " + part.text());
    }

    /** "Une ville de 300 habitants", "l'union de 27 membres", "a charity with 900 members". */
    private void madeUp(Phrase whole, Fact fact, Consumer<Fact> found) {
        for (Complement complement : whole.complements()) {
            if ((complement.role().equals("of") || complement.role().equals("with"))
                    && isCounted(complement.phrase())
                    && !isOwnersOf(whole, complement)
                    && nouns.tables().has(Row.MEMBER, Nouns.head(complement.phrase()))
                    && isThingOrName(whole)
                    && !nouns.isA(Nouns.head(whole), "person")
                    && !Nouns.head(whole).equals(Nouns.head(complement.phrase()))
                    && !nouns.isDeed(Nouns.head(whole))) {
                found.accept(having(Rest.of(whole, complement), complement.phrase(), fact));
            }
        }
    }

    /** "Leur cheffe, Lise Brun, a": the nine whom she leads are not hers. */
    private static boolean isOwnersOf(Phrase whole, Complement complement) {
        return Owners.isOwner(whole, complement) && Determiners.isPossessive(whole.text());
    }

    private static boolean isCounted(Phrase phrase) {
        Quantity count = phrase.quantity();
        Word head = phrase.head();
        return count != null
                && !count.ordinal()
                && count.unit() == null
                && (count.bound() == Quantity.Bound.EXACT || count.bound() == Quantity.Bound.ABOUT)
                && head != null
                && head.kind() == Word.Kind.NOUN
                && !head.lemma().equals("%")
                && phrase.modifiers().stream().noneMatch(word -> SOME.contains(word.lemma()));
    }

    private void has(Phrase things, Fact fact, Consumer<Fact> found) {
        if (things.complements().size() != 1) {
            return;
        }
        Complement owner = things.complements().get(0);
        Filler whose = owner.phrase();
        if (owner.role().equals("of") && owner.phrase().quantity() == null && isThingOrName(owner.phrase())) {
            found.accept(having(whose, things.withComplements(List.of()), fact));
        }
    }

    private Fact having(Filler whose, Phrase things, Fact fact) {
        return fact.toBuilder()
                .subject(whose)
                .relation(Nouns.verb(verb))
                .object(things)
                .arguments(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }

    private static boolean isThingOrName(Phrase phrase) {
        Word head = phrase.head();
        return head != null && (head.kind() == Word.Kind.NOUN || head.kind() == Word.Kind.NAME);
    }
}
