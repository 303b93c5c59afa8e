package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * "The film is based on a novel by Ann Holm", "Nuit est un roman d'Anne Morel", "une étude du CNRS": whose work it is has made it.
 */
final class Authored implements Derivation {
    private static final String RULE = "authored";
    private static final Set<String> ALWAYS_OF_MAKER = Set.of("album", "single");

    private final Nouns nouns;
    private final Grammar grammar;
    private final boolean french;

    Authored(Nouns nouns) {
        this.nouns = nouns;
        this.grammar = Grammar.of(nouns.language());
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE) {
            Named.each(fact, work -> makers(work, fact, found));
        }
        for (Attribution voice : fact.source()) {
            makers(voice.speaker(), fact.toBuilder().source(List.of()).build(), found);
        }
    }

    private void makers(Phrase work, Fact fact, Consumer<Fact> found) {
        for (Complement complement : work.complements()) {
            boolean own = complement.role().equals(french ? "of" : "by") && (french || isBeside(work));
            String verb = own ? grammar.verbOfWork(Nouns.head(work)) : null;
            if (verb != null && (isMaker(complement.phrase()) || isSoleMaker(work, complement.phrase()))) {
                found.accept(made(fact, complement.phrase(), verb, Rest.of(work, complement)));
                if (isNamed(work, fact)) {
                    found.accept(made(fact, complement.phrase(), verb, fact.subject()));
                }
            }
        }
    }

    /** "A report by Norda", but not "a report seen by Norda". */
    private static boolean isBeside(Phrase work) {
        return work.head() != null && work.text().contains(work.head().text() + " by ");
    }

    /** French says of whom a work is, or about whom, by the same word: a person by name, or a body, has made it. */
    private boolean isMaker(Phrase somebody) {
        Word head = somebody.head();
        if (head == null || !nouns.isActor(somebody)) {
            return false;
        }
        return !french || head.kind() != Word.Kind.NAME || FirstNames.isFirstName(first(head.lemma()));
    }

    /** "le premier roman de Martel", "son film": nobody counts the works about somebody, nor calls them his. */
    private static boolean isSoleMaker(Phrase work, Phrase somebody) {
        boolean counted = work.quantity() != null && work.quantity().ordinal();
        return Nouns.isName(somebody)
                && (counted || Determiners.isPossessive(work.text()) || ALWAYS_OF_MAKER.contains(Nouns.head(work)));
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(0, space);
    }

    /** "Last Train is a novel by Ann Holm". */
    private static boolean isNamed(Phrase work, Fact fact) {
        return work.equals(fact.object()) && Nouns.isName(fact.subject()) && isBeing(Nouns.head(fact.relation()));
    }

    private static boolean isBeing(String verb) {
        return verb.equals("be") || verb.equals("être");
    }

    private static Fact made(Fact fact, Phrase maker, String verb, @Nullable Filler work) {
        return Told.by(fact, Nouns.verb(verb))
                .subject(maker)
                .object(work)
                .tense(Tense.PAST)
                .rule(RULE)
                .build();
    }
}
