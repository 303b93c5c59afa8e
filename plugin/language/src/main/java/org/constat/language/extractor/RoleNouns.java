package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Nominal;

/** Knows a person by what the text has called them: "Claire Aubrac, la maire … L'élue". French alone. */
final class RoleNouns {
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    RoleNouns(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    /** Returns whether a noun can stand for somebody who was named before: a bare role with the definite article. */
    boolean refers(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        return grammar.language().equals("fr")
                && chunk.determiner() == Determiner.DEFINITE
                && chunk.head().kind() == Word.Kind.NOUN
                && chunk.quantity() == null
                && chunk.title() == null
                && chunk.modifiers().isEmpty()
                && nominal.complements().isEmpty()
                && nominal.appositions().isEmpty()
                && nominal.conjuncts().isEmpty()
                && nominal.clauses().isEmpty();
    }

    /** Returns whether a noun of a language without genders is said of persons ("the baker"), whom "she" may stand for. */
    boolean isEnglishRole(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        return grammar.language().equals("en")
                && chunk.head().kind() == Word.Kind.NOUN
                && vocabulary.isA(chunk.head().lemma(), "person");
    }

    /** Returns whether somebody with one of these roles can be called so. */
    boolean canBeCalled(List<String> roles, String noun) {
        return roles.stream().anyMatch(role -> vocabulary.canBeCalled(role, noun));
    }

    /** Returns what a nominal says that a person is, or nothing where it names nobody. */
    List<String> of(Nominal nominal) {
        List<String> roles = new ArrayList<>();
        NounChunk title = nominal.chunk().title();
        if (title != null) {
            roles.add(title.head().lemma());
        }
        boolean named = nominal.chunk().isName();
        for (Nominal apposition : nominal.appositions()) {
            named |= apposition.chunk().isName();
            if (!apposition.chunk().isName()) {
                roles.add(apposition.chunk().head().lemma());
            }
        }
        if (!nominal.chunk().isName()) {
            roles.add(nominal.chunk().head().lemma());
        }
        return named ? roles : List.of();
    }
}
