package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "A reçu un prix pour son rôle de juge dans « La Digue »", "won for her performance in The Dyke": for that work, in which
 * she played a judge.
 */
final class PartPlayed implements Derivation {
    private static final String RULE = "part played";

    private final Nouns nouns;
    private final String play;

    PartPlayed(Nouns nouns) {
        this.nouns = nouns;
        this.play = nouns.language().equals("fr") ? "jouer" : "play";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("for")
                    && argument.filler() instanceof Phrase part
                    && nouns.tables().has(Row.PART, Nouns.head(part))) {
                Phrase work = work(part, fact);
                if (work != null) {
                    found.accept(fact.toBuilder()
                            .arguments(without(fact, argument, work))
                            .rule(RULE)
                            .build());
                }
                played(part, work, fact, found);
            }
        }
    }

    /** "son rôle de juge": whoever is rewarded for it played a judge. */
    private void played(Phrase part, @Nullable Phrase work, Fact fact, Consumer<Fact> found) {
        Filler actor = fact.subject() == null ? fact.object() : fact.subject();
        Phrase character = character(part, fact);
        if (actor != null && character != null) {
            found.accept(fact.toBuilder()
                    .subject(actor)
                    .relation(Nouns.verb(play))
                    .object(character)
                    .arguments(work == null ? List.of() : List.of(new Argument("place", work)))
                    .rule(RULE)
                    .build());
        }
    }

    /** "rôle de juge", "role as a judge". */
    private static @Nullable Phrase character(Phrase part, Fact fact) {
        Stream<Phrase> hanging = part.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(phrase -> phrase.mention() == null);
        Stream<Phrase> beside = fact.arguments().stream()
                .filter(argument -> argument.role().equals("as") && argument.filler() instanceof Phrase)
                .map(argument -> (Phrase) argument.filler());
        return Stream.concat(hanging, beside)
                .filter(PartPlayed::isNoun)
                .findFirst()
                .orElse(null);
    }

    /** The name in which the part is played, on the part or beside it; or null. */
    private static @Nullable Phrase work(Phrase part, Fact fact) {
        List<Argument> around = new ArrayList<>(fact.arguments());
        for (Complement complement : part.complements()) {
            around.add(new Argument(complement.role(), complement.phrase()));
        }
        return around.stream()
                .filter(argument -> argument.role().equals("place"))
                .map(Argument::filler)
                .filter(PartPlayed::isName)
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(Filler filler) {
        return filler instanceof Phrase phrase && isOfKind(phrase, Word.Kind.NAME);
    }

    private static boolean isNoun(Phrase phrase) {
        return isOfKind(phrase, Word.Kind.NOUN);
    }

    private static boolean isOfKind(Phrase phrase, Word.Kind kind) {
        return phrase.head() != null && phrase.head().kind() == kind;
    }

    private static List<Argument> without(Fact fact, Argument part, Phrase work) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(part);
        rest.removeIf(argument -> argument.filler().equals(work));
        rest.add(new Argument("for", work));
        return rest;
    }
}
