package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Harbour boss Ann Holm": she runs the harbour.
 */
final class TitledOffice implements Derivation {
    private static final String RULE = "office";
    private static final Set<String> HEADING = Set.of("lead", "run", "head", "chair", "manage", "own", "coach");

    /** What stands before such a noun without being what somebody heads. */
    private static final Set<String> NO_BODY =
            Set.of("world", "thought", "co", "vice", "deputy", "project", "group", "head", "assistant");

    private final NounTables tables;

    TitledOffice(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || !(fact.subject() instanceof Phrase)
                || !(fact.object() instanceof Phrase role)
                || role.quantity() != null
                || !role.complements().isEmpty()) {
            return;
        }
        String title = Nouns.head(role);
        int space = title.lastIndexOf(' ');
        String verb = firstOf(tables.value(Row.OFFICE, title.substring(space + 1)));
        Word body = verb == null || !HEADING.contains(verb) ? null : body(title, space, role.modifiers());
        if (verb != null && body != null && !NO_BODY.contains(body.lemma().toLowerCase(Locale.ROOT))) {
            String named = tables.value(Row.HEADED, body.lemma());
            String noun = named == null ? body.lemma() : named;
            Word head = named == null ? body : Word.of(noun, noun, Word.Kind.NOUN);
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), verb))
                    .object(Phrase.of("the " + noun, head).withSpans(role.spans()))
                    .rule(RULE)
                    .build());
        }
    }

    private static @Nullable String firstOf(@Nullable String verbs) {
        return verbs == null ? null : verbs.split(", ", -1)[0];
    }

    /** Returns the word before the office, in one with it or beside it; null where all is the office, or another describes it, too. */
    private @Nullable Word body(String title, int space, List<Word> modifiers) {
        if (space > 0 && tables.value(Row.OFFICE, title) != null) {
            return null;
        }
        if (space > 0) {
            String before = title.substring(0, space);
            return modifiers.isEmpty() ? Word.of(before, before, Word.Kind.NOUN) : null;
        }
        Word only = modifiers.size() == 1 ? modifiers.get(0) : null;
        return only != null && (only.kind() == Word.Kind.NOUN || only.kind() == Word.Kind.NAME) ? only : null;
    }
}
