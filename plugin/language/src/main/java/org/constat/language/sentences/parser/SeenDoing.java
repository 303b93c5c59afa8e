package org.constat.language.sentences.parser;

import java.util.List;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;

/** "Le quai voit passer dix bateaux": it is the boats that pass, although they stand behind the infinitive. */
final class SeenDoing {
    private final Government government;

    SeenDoing(Government government) {
        this.government = government;
    }

    void place(List<Clause> clauses) {
        if (government.isFrench()) {
            clauses.forEach(this::place);
        }
    }

    private void place(Clause clause) {
        clause.children().stream().filter(child -> isSeen(clause, child)).forEach(SeenDoing::turn);
        clause.children().forEach(this::place);
    }

    private boolean isSeen(Clause clause, Clause deed) {
        VerbChunk seeing = clause.verb();
        VerbChunk seen = deed.verb();
        return seeing != null
                && seen != null
                && isSeeing(seeing.lemma())
                && seeing.clitics().isEmpty()
                && clause.objects().isEmpty()
                && deed.kind() == Clause.Kind.INFINITIVE
                && deed.marker().isEmpty()
                && deed.host() == null
                && deed.subjects().isEmpty()
                && deed.objects().size() == 1
                && seen.clitics().isEmpty()
                && (government.isIntransitive(seen.lemma()) || seen.lemma().equals("passer"));
    }

    /** Not "entendre", which with an infinitive mostly means to intend. */
    private static boolean isSeeing(String verb) {
        return switch (verb) {
            case "voir", "regarder", "sentir", "écouter" -> true;
            default -> false;
        };
    }

    private static void turn(Clause deed) {
        Nominal doer = deed.objects().get(0);
        deed.dropObject(doer);
        deed.subject(doer);
    }
}
