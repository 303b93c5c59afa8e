package org.constat.language.extractor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology;

/** Hangs on a noun what French writes behind the word that says of which kind it is: "un contrôle de sécurité de 40 ponts". */
final class KindComplements {

    private KindComplements() {}

    static void add(
            Prepositional complement, Nominal member, String role, Phrase phrase, List<Complement> complements) {
        if (saysOfWhichKind(complement, member.chunk())) {
            List<Complement> further = phrase.complements().stream()
                    .filter(inner -> inner.role().equals(role))
                    .toList();
            List<Complement> own = new ArrayList<>(phrase.complements());
            own.removeAll(further);
            complements.add(new Complement(role, phrase.withComplements(own)));
            complements.addAll(further);
        } else {
            complements.add(new Complement(role, phrase));
        }
    }

    /** Without an article, number or owner, a noun names no thing of its own. */
    private static boolean saysOfWhichKind(Prepositional complement, NounChunk noun) {
        PrepositionChunk preposition = complement.preposition();
        return preposition != null
                && preposition.lemma().equals("de")
                && !preposition.article()
                && noun.determiner() == Determiner.NONE
                && noun.head().kind() == Word.Kind.NOUN
                && noun.quantity() == null
                && noun.possessor() == null
                && noun.morphology().number() != Morphology.GrammaticalNumber.PLURAL;
    }
}
