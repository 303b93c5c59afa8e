package org.constat.language.derivations.kinds;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * "Démis de ses fonctions de directeur", "resigned from her post as head": that is what she was.
 */
final class LeftOffice implements Derivation {
    private static final String RULE = "left office";
    private static final Set<String> ROLES = Set.of("of", "as");

    private final Nouns nouns;
    private final String be;

    LeftOffice(Nouns nouns) {
        this.nouns = nouns;
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.LEAVES_POST, Verbs.first(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Filler holder = holder(fact);
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE
                || !(holder instanceof Phrase somebody)) {
            return;
        }
        Phrase office = office(fact, somebody);
        if (office != null) {
            found.accept(Told.by(fact, Nouns.verb(be))
                    .subject(somebody)
                    .object(office)
                    .tense(Tense.PAST)
                    .rule(RULE)
                    .build());
        }
    }

    /** "The board dismissed Lind": she, and not the board. */
    private static @Nullable Filler holder(Fact fact) {
        boolean resigns = switch (Verbs.first(Nouns.head(fact.relation()))) {
            case "resign", "quit", "leave", "step", "démissionner", "quitter" -> true;
            default -> false;
        };
        return resigns && fact.subject() != null ? fact.subject() : fact.object();
    }

    /** Returns what hangs on the post that is left, be the post a word of the verb ("démis de ses fonctions") or of its own. */
    private @Nullable Phrase office(Fact fact, Phrase holder) {
        String relation = Nouns.head(fact.relation());
        boolean inside = isPost(Nouns.head(fact.object())) || isPost(relation.substring(relation.lastIndexOf(' ') + 1));
        Stream<Complement> own = fact.arguments().stream()
                .filter(argument -> inside && argument.filler() instanceof Phrase)
                .map(argument -> new Complement(argument.role(), (Phrase) argument.filler()));
        Stream<Complement> hung = Stream.concat(
                        Stream.ofNullable(fact.object()),
                        fact.arguments().stream().map(Argument::filler))
                .filter(filler -> filler instanceof Phrase post && !post.equals(holder) && isPost(Nouns.head(post)))
                .flatMap(post -> ((Phrase) post).complements().stream());
        return Stream.concat(own, hung)
                .filter(complement -> ROLES.contains(complement.role()))
                .map(Complement::phrase)
                .filter(LeftOffice::isOffice)
                .findFirst()
                .orElse(null);
    }

    private boolean isPost(String noun) {
        return nouns.tables().has(Row.POST, noun);
    }

    /** Returns whether a phrase names what somebody is, and not how many. */
    static boolean isOffice(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.NOUN && phrase.quantity() == null;
    }
}
