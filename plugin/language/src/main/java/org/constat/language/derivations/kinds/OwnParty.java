package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Le Parti paysan d'Otto Kranz a perdu", "Otto Kranz's Farmers' Party", "le député PVB Otto Kranz": he belongs to it.
 */
final class OwnParty implements Derivation {
    private static final String RULE = "own party";
    private static final String PARTY = "political-party";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}");

    /** Who is called by the party or union that they belong to. */
    private static final List<String> MEMBERS = List.of(
            "elected-official", "politician", "candidate", "councillor", "delegate", "activist", "trade-unionist");

    private final Nouns nouns;
    private final String belong;

    OwnParty(Nouns nouns) {
        this.nouns = nouns;
        this.belong = nouns.language().equals("fr") ? "appartenir à" : "belong to";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        of(fact.subject(), fact, found);
        of(fact.object(), fact, found);
        if (Identity.isCopula(Nouns.head(fact.relation()))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase role) {
            ofRole(role, fact, found);
        }
    }

    /** "est délégué CSO": of the union. */
    private void ofRole(Phrase role, Fact fact, Consumer<Fact> found) {
        for (Word body : role.modifiers()) {
            if (body.kind() == Word.Kind.NAME
                    && CAPITALS.matcher(body.text()).matches()
                    && MEMBERS.stream().anyMatch(member -> nouns.isA(Nouns.head(role), member))) {
                tell(fact.subject(), Phrase.of(body.text(), body), fact, found);
            }
        }
    }

    private void of(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase party && !party.complements().isEmpty() && isParty(party)) {
            for (Complement complement : party.complements()) {
                if (complement.role().equals("of") && isPerson(complement.phrase())) {
                    tell(complement.phrase(), party.withComplements(others(party, complement)), fact, found);
                }
            }
        }
    }

    private void tell(@Nullable Filler member, Phrase party, Fact fact, Consumer<Fact> found) {
        found.accept(Told.by(fact, Nouns.verb(belong))
                .subject(member)
                .object(party)
                .tense(Tense.PRESENT)
                .source(List.of())
                .rule(RULE)
                .build());
    }

    private static List<Complement> others(Phrase party, Complement member) {
        return party.complements().stream()
                .filter(complement -> !complement.equals(member))
                .toList();
    }

    /** "le parti", "le Parti paysan", "the Farmers' Party". */
    private boolean isParty(Phrase phrase) {
        String noun = Nouns.head(phrase);
        int space = noun.indexOf(' ');
        String first = space < 0 ? noun : noun.substring(0, space);
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return nouns.isA(belong.startsWith("a") ? first : last, PARTY);
    }

    /** A name of two words that is no country's. */
    private boolean isPerson(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && head.kind() == Word.Kind.NAME
                && nouns.origins().adjectiveOf(head.lemma()) == null
                && !nouns.isTown(head.lemma());
    }
}
