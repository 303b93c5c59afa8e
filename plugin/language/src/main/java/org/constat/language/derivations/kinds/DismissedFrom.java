package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Verbs;

/** "She was dismissed as director": she was dismissed from her post as director. */
final class DismissedFrom implements Derivation {
    private static final String RULE = "dismissed from";

    private final Nouns nouns;
    private final String post;
    private final String role;
    private final String link;

    DismissedFrom(Nouns nouns) {
        boolean french = nouns.language().equals("fr");
        this.nouns = nouns;
        this.post = french ? "poste" : "post";
        this.role = french ? "of" : "as";
        this.link = french ? " de " : " as ";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.LEAVES_POST, Verbs.first(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean already =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("from"));
        if (already || fact.polarity() != Polarity.AFFIRMATIVE || !isSomebody(fact)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("as")
                    && argument.filler() instanceof Phrase office
                    && LeftOffice.isOffice(office)) {
                found.accept(fact.toBuilder()
                        .arguments(Rest.of(fact, argument))
                        .argument("from", post(office))
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** A claim dismissed as groundless leaves no post. */
    private boolean isSomebody(Fact fact) {
        return fact.object() instanceof Phrase holder
                && (Nouns.isName(holder) || nouns.isA(Nouns.head(holder), "person"));
    }

    private Phrase post(Phrase office) {
        return Phrase.of(post + link + office.text(), Word.of(post, post, Word.Kind.NOUN))
                .withComplements(List.of(new Complement(role, office)));
    }
}
