package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.Word;
import org.constat.language.entities.SpokenOf;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Words;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Makes phrases of nominals: head, modifiers, number, complements, and where they stand. */
final class PhraseBuilder {
    private static final int DEEPEST = 6;

    private final List<Token> tokens;
    private final Roles roles;
    private final SpokenOf spokenOf;
    private Owners owners = possessor -> null;

    /** Knows whom a possessive stands for. */
    interface Owners {
        @Nullable
        Phrase owner(NounChunk possessor);

        /** Returns the id of the state that somebody calls "my country"; or null. */
        default @Nullable String home(Phrase owner) {
            return null;
        }
    }

    PhraseBuilder(List<Token> tokens, Roles roles, SpokenOf spokenOf) {
        this.tokens = tokens;
        this.roles = roles;
        this.spokenOf = spokenOf;
    }

    void owners(Owners newOwners) {
        owners = newOwners;
    }

    /** Returns those that a noun stands for, where it stands for several that the text has named. */
    List<Phrase> several(Nominal nominal) {
        return spokenOf.groups().getOrDefault(nominal.chunk().begin(), List.of());
    }

    /** Returns a phrase for one nominal, without its conjuncts. */
    Phrase phrase(Nominal nominal) {
        return phrase(nominal, 0);
    }

    private Phrase phrase(Nominal nominal, int depth) {
        Nominal named = named(nominal);
        List<int[]> pieces = new ArrayList<>();
        pieces.add(new int[] {nominal.chunk().begin(), nominal.chunk().end()});
        List<Word> modifiers = new ArrayList<>(named.chunk().modifiers());
        List<Complement> complements = new ArrayList<>();
        addTitle(named.chunk(), modifiers, complements);
        addScarcity(nominal.chunk(), modifiers);
        if (named != nominal) {
            pieces.add(new int[] {named.chunk().begin(), named.chunk().end()});
            addRole(nominal.chunk(), modifiers, complements);
        }
        if (depth < DEEPEST) {
            addComplements(nominal, complements, pieces, depth);
            addClauses(nominal, modifiers, complements, pieces, depth);
        }
        return build(named.chunk(), modifiers, complements, pieces).withEntity(entity(nominal.chunk()));
    }

    /** "Son pays" is the state of whoever speaks. */
    private @Nullable String entity(NounChunk chunk) {
        NounChunk possessor = chunk.possessor();
        boolean country = switch (chunk.head().lemma()) {
            case "pays", "country", "nation" -> possessor != null && possessor.isPronoun();
            default -> false;
        };
        Phrase owner = country && possessor != null ? owners.owner(possessor) : null;
        String home = owner == null ? null : owners.home(owner);
        return home == null ? spokenOf.ids().get(chunk.begin()) : home;
    }

    /** "le maire de Lormeuil, Gaston Perrichet" is about the name. */
    private static Nominal named(Nominal nominal) {
        if (nominal.chunk().isName() || nominal.chunk().isPronoun()) {
            return nominal;
        }
        for (Nominal apposition : nominal.appositions()) {
            if (apposition.chunk().isName()) {
                return apposition;
            }
        }
        return nominal;
    }

    private void addTitle(NounChunk chunk, List<Word> modifiers, List<Complement> complements) {
        NounChunk title = chunk.title();
        if (title != null) {
            modifiers.add(title.head());
            modifiers.addAll(title.modifiers());
        }
        addPossessor(chunk, complements);
    }

    /** "few", "peu de": a word that takes away from what is said. */
    private void addScarcity(NounChunk chunk, List<Word> modifiers) {
        if (chunk.determiner() == Determiner.SCARCE) {
            Token first = tokens.get(chunk.begin());
            modifiers.add(Word.of(first.text(), first.lemma(), Word.Kind.ADVERB));
        }
    }

    /** Returns whether one of the verbs of a chunk has this base form. */
    boolean hasVerb(VerbChunk verb, String lemma) {
        return tokens.subList(verb.begin(), verb.end()).stream()
                .anyMatch(token -> token.lemma().equals(lemma));
    }

    private void addRole(NounChunk role, List<Word> modifiers, List<Complement> complements) {
        modifiers.add(role.head());
        modifiers.addAll(role.modifiers());
        addPossessor(role, complements);
    }

    private void addPossessor(NounChunk chunk, List<Complement> complements) {
        NounChunk possessor = chunk.possessor();
        Phrase owner = possessor == null
                ? spokenOf.owners().get(chunk.begin())
                : possessor.isPronoun() ? owners.owner(possessor) : ownPhrase(possessor);
        if (owner != null) {
            complements.add(new Complement("of", owner));
        }
    }

    private Phrase ownPhrase(NounChunk chunk) {
        List<Word> modifiers = new ArrayList<>(chunk.modifiers());
        List<Complement> complements = new ArrayList<>();
        addPossessor(chunk, complements);
        return new Phrase(
                chunk.head().text(), null, chunk.head(), modifiers, chunk.quantity(), complements, List.of(), null);
    }

    private void addComplements(Nominal nominal, List<Complement> complements, List<int[]> pieces, int depth) {
        for (Prepositional complement : nominal.complements()) {
            for (Nominal member : complement.nominal().members()) {
                if (!member.isExcluded()) {
                    Phrase phrase = phrase(member, depth + 1);
                    KindComplements.add(complement, member, roles.ofComplement(complement), phrase, complements);
                    pieces.add(piece(complement, member));
                    pieces.addAll(inner(member));
                }
            }
        }
    }

    private static int[] piece(Prepositional complement, Nominal member) {
        boolean first = complement.nominal() == member && complement.preposition() != null;
        int begin = first && complement.preposition() != null
                ? complement.preposition().begin()
                : member.chunk().begin();
        return new int[] {begin, member.chunk().end()};
    }

    private List<int[]> inner(Nominal nominal) {
        List<int[]> pieces = new ArrayList<>();
        for (Prepositional complement : nominal.complements()) {
            pieces.add(piece(complement, complement.nominal()));
            pieces.addAll(inner(complement.nominal()));
        }
        return pieces;
    }

    /** "les troupes déployées en Ukraine", "la nécessité de négocier": participles and infinitives belong to the phrase. */
    private void addClauses(
            Nominal nominal, List<Word> modifiers, List<Complement> complements, List<int[]> pieces, int depth) {
        for (Clause clause : nominal.clauses()) {
            VerbChunk verb = clause.verb();
            if (verb == null) {
                continue;
            }
            if (clause.kind() == Clause.Kind.PARTICIPLE && verb.begin() == endOf(pieces)) {
                modifiers.add(Word.of(tokens.get(verb.main()).text(), verb.lemma(), Word.Kind.ADJECTIVE));
                pieces.add(new int[] {verb.begin(), verb.end()});
                addArguments(clause, complements, pieces, depth);
            } else if (clause.kind() == Clause.Kind.INFINITIVE) {
                complements.add(new Complement("to", action(clause, verb, depth)));
            }
        }
    }

    private static int endOf(List<int[]> pieces) {
        return pieces.stream().mapToInt(piece -> piece[1]).max().orElse(0);
    }

    private void addArguments(Clause clause, List<Complement> complements, List<int[]> pieces, int depth) {
        for (Prepositional argument : clause.arguments()) {
            for (Nominal member : argument.nominal().members()) {
                complements.add(new Complement(roles.ofArgument(argument), phrase(member, depth + 1)));
                pieces.add(piece(argument, member));
            }
        }
    }

    /** Returns a phrase around a verb: what it leads to hangs on it as {@code object}. */
    private Phrase action(Clause clause, VerbChunk verb, int depth) {
        List<Complement> complements = new ArrayList<>();
        List<int[]> pieces = new ArrayList<>();
        pieces.add(new int[] {verb.begin(), verb.end()});
        for (Nominal object : clause.objects()) {
            for (Nominal member : object.members()) {
                complements.add(new Complement("object", phrase(member, depth + 1)));
                pieces.add(new int[] {member.chunk().begin(), member.chunk().end()});
            }
        }
        addArguments(clause, complements, pieces, depth);
        List<Word> manner = new ArrayList<>(verb.adverbs());
        for (AdverbChunk adverb : clause.adverbs()) {
            manner.add(adverb.word());
            pieces.add(new int[] {adverb.begin(), adverb.end()});
        }
        Word head = Word.of(tokens.get(verb.main()).text(), verb.lemma(), Word.Kind.VERB);
        return new Phrase(text(pieces), null, head, manner, null, complements, spans(pieces), null);
    }

    private Phrase build(NounChunk chunk, List<Word> modifiers, List<Complement> complements, List<int[]> pieces) {
        return new Phrase(
                text(pieces), null, chunk.head(), modifiers, chunk.quantity(), complements, spans(pieces), null);
    }

    /** Returns a name without the role before it. */
    Phrase name(NounChunk chunk) {
        int begin = chunk.title() == null ? chunk.begin() : chunk.title().end();
        List<int[]> pieces = List.of(new int[] {begin, chunk.end()});
        return new Phrase(
                chunk.head().text(),
                spokenOf.ids().get(chunk.begin()),
                chunk.head(),
                chunk.modifiers(),
                null,
                List.of(),
                spans(pieces),
                null);
    }

    /** Returns the role before a name. */
    Phrase title(NounChunk chunk) {
        NounChunk title = Objects.requireNonNull(chunk.title());
        List<Complement> complements = new ArrayList<>();
        addPossessor(chunk, complements);
        addPossessor(title, complements);
        return build(title, title.modifiers(), complements, List.of(new int[] {title.begin(), title.end()}))
                .withEntity(spokenOf.ids().get(chunk.begin()));
    }

    /** Returns a measure of time without what it is the time of. */
    Phrase time(NounChunk time) {
        List<int[]> pieces = new ArrayList<>();
        pieces.add(new int[] {time.begin(), time.end()});
        return build(time, time.modifiers(), List.of(), pieces);
    }

    /** Returns a role with its complements, without the name beside it. */
    Phrase role(Nominal role) {
        List<int[]> pieces = new ArrayList<>();
        List<Complement> complements = new ArrayList<>();
        pieces.add(new int[] {role.chunk().begin(), role.chunk().end()});
        addPossessor(role.chunk(), complements);
        addComplements(role, complements, pieces, 0);
        return build(role.chunk(), role.chunk().modifiers(), complements, pieces)
                .withEntity(spokenOf.ids().get(role.chunk().begin()));
    }

    Phrase phrase(AdjectiveChunk adjective) {
        List<int[]> pieces = List.of(new int[] {adjective.begin(), adjective.end()});
        return new Phrase(
                text(pieces), null, adjective.head(), adjective.modifiers(), null, List.of(), spans(pieces), null);
    }

    Phrase verb(Word head, int begin, int end) {
        List<int[]> pieces = List.of(new int[] {begin, end});
        return new Phrase(text(pieces), null, head, List.of(), null, List.of(), spans(pieces), null);
    }

    private String text(List<int[]> pieces) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (int[] piece : merged(pieces)) {
            text.append(end < 0 ? "" : " ").append(Words.text(tokens, piece[0], piece[1]));
            end = piece[1];
        }
        return text.toString();
    }

    List<Span> spans(List<int[]> pieces) {
        List<Span> spans = new ArrayList<>();
        for (int[] piece : merged(pieces)) {
            spans.add(new Span(
                    tokens.get(piece[0]).span().begin(),
                    tokens.get(piece[1] - 1).span().end()));
        }
        return spans;
    }

    /** Joins pieces that touch or have one small word between them, in the order of the text. */
    private static List<int[]> merged(List<int[]> pieces) {
        List<int[]> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(piece -> piece[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] piece : sorted) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && piece[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], piece[1]);
            } else {
                merged.add(piece.clone());
            }
        }
        return merged;
    }
}
