package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "le fabricant de jouets Lumino": a name behind the kind of a thing is the name of the thing, not of the kind. */
final class NameBehindKind {
    private final Government government;

    NameBehindKind(Government government) {
        this.government = government;
    }

    /** Returns what hangs on the thing without the name, and gives the name to the thing. */
    Prepositional of(Nominal thing, Prepositional kind) {
        NounChunk chunk = kind.nominal().chunk();
        boolean named = (isKind(kind) && canBear(thing, chunk)) || isRemit(thing, kind);
        NounChunk name = named || isDepartment(thing, kind) ? name(chunk) : null;
        if (name == null || (!named && name.head().lemma().indexOf(' ') < 0)) {
            return kind;
        }
        thing.apposition(new Nominal(name));
        return new Prepositional(kind.preposition(), new Nominal(withoutName(chunk)));
    }

    /** "le géant des jouets de bois Norda": the name of whoever leads a trade is behind what the trade is. */
    Prepositional of(State state, Nominal thing, Prepositional kind) {
        Nominal first = state.outermost();
        NounChunk chunk = kind.nominal().chunk();
        NounChunk name = first == null || !isLeading(first, kind) ? null : name(chunk);
        if (first == null || name == null) {
            return of(thing, kind);
        }
        first.apposition(new Nominal(name));
        return new Prepositional(kind.preposition(), new Nominal(withoutName(chunk)));
    }

    private boolean isLeading(Nominal first, Prepositional trade) {
        NounChunk title = trade.nominal().chunk().title();
        return government.isFrench()
                && trade.preposition() != null
                && trade.preposition().lemma().equals("de")
                && first.appositions().isEmpty()
                && first.chunk().morphology().number() != GrammaticalNumber.PLURAL
                && first.chunk().determiner() != Determiner.NONE
                && (title == null || !government.canAct(title))
                && switch (first.chunk().head().lemma()) {
                    case "géant", "leader", "numéro un", "spécialiste", "pionnier", "mastodonte", "poids lourd" -> true;
                    default -> false;
                };
    }

    /** "l'adjointe aux finances Lise Perrot": the name is that of the person. */
    private boolean isRemit(Nominal office, Prepositional remit) {
        NounChunk chunk = remit.nominal().chunk();
        return government.isFrench()
                && remit.preposition() != null
                && remit.preposition().lemma().equals("à")
                && chunk.title() != null
                && chunk.head().lemma().contains(" ")
                && office.appositions().isEmpty()
                && !office.chunk().isName()
                && government.isSomebody(office.chunk())
                && !government.canAct(chunk.title());
    }

    /** "le ministre de la Pêche Nils Lund": no department has a person's name. */
    private boolean isDepartment(Nominal office, Prepositional department) {
        NounChunk title = department.nominal().chunk().title();
        return government.isFrench()
                && department.preposition() != null
                && department.preposition().lemma().equals("de")
                && office.appositions().isEmpty()
                && isHeadOfDepartment(office.chunk())
                && (title == null || !government.canAct(title));
    }

    private static boolean isHeadOfDepartment(NounChunk office) {
        return office.morphology().number() != GrammaticalNumber.PLURAL
                && switch (office.head().lemma()) {
                    case "ministre",
                            "vice-ministre",
                            "premier vice-ministre",
                            "secrétaire",
                            "sous-secrétaire",
                            "commissaire",
                            "chef" -> true;
                    default -> false;
                };
    }

    private boolean isKind(Prepositional kind) {
        NounChunk chunk = kind.nominal().chunk();
        return government.isFrench()
                && kind.preposition() != null
                && kind.preposition().lemma().equals("de")
                && !kind.preposition().article()
                && chunk.determiner() == Determiner.NONE
                && chunk.quantity() == null
                && chunk.possessor() == null
                && !chunk.time();
    }

    private boolean canBear(Nominal thing, NounChunk kind) {
        NounChunk chunk = thing.chunk();
        boolean one = chunk.morphology().number() == GrammaticalNumber.SINGULAR
                && chunk.determiner() != Determiner.NONE
                && chunk.determiner() != Determiner.NEGATIVE;
        boolean several = kind.morphology().number() == GrammaticalNumber.PLURAL;
        return one
                && chunk.head().kind() == Word.Kind.NOUN
                && chunk.title() == null
                && thing.appositions().isEmpty()
                && (!government.isAction(chunk.head().lemma()) || government.canAct(chunk))
                && (!several || government.canAct(chunk) || chunk.determiner() == Determiner.DEFINITE);
    }

    private static @Nullable NounChunk name(NounChunk chunk) {
        if (chunk.title() != null) {
            return chunk.isName() ? named(chunk, chunk.title().end(), chunk.head()) : null;
        }
        List<Word> words = chunk.modifiers();
        Word last = words.isEmpty() ? chunk.head() : words.get(words.size() - 1);
        boolean named = !chunk.isName() && last.kind() == Word.Kind.NAME;
        return named ? named(chunk, chunk.end() - last.text().split(" ", -1).length, last) : null;
    }

    private static NounChunk named(NounChunk chunk, int begin, Word name) {
        return NounChunk.alone(begin, chunk.end(), name, chunk.morphology());
    }

    private static NounChunk withoutName(NounChunk chunk) {
        if (chunk.title() != null) {
            return chunk.title();
        }
        List<Word> words = chunk.modifiers();
        int length = words.get(words.size() - 1).text().split(" ", -1).length;
        return new NounChunk(
                chunk.begin(),
                chunk.end() - length,
                chunk.head(),
                words.subList(0, words.size() - 1),
                null,
                chunk.determiner(),
                null,
                null,
                chunk.morphology(),
                false);
    }
}
