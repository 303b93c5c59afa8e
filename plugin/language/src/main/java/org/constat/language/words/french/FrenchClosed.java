package org.constat.language.words.french;

import org.constat.language.words.Pos;
import org.constat.language.words.tagging.ClosedClass;
import org.jspecify.annotations.Nullable;

/** The closed classes of French. */
final class FrenchClosed {

    private static final ClosedClass WORDS = new ClosedClass()
            .add(null, "le", "le", "la", "les", "l'")
            .add(Pos.DET, "un", "une")
            .add(null, "un", "un")
            .add(Pos.ADP, "de", "de", "d'", "du")
            .add(Pos.ADP, "à", "à", "au", "aux")
            .add(Pos.DET, "son", "sa", "ses")
            .add(null, "son", "son")
            .add(Pos.DET, "mon", "ma", "mes")
            .add(Pos.DET, "ton", "ta", "tes")
            .add(Pos.DET, "notre", "notre", "nos")
            .add(Pos.DET, "votre", "votre", "vos")
            .add(Pos.DET, "ce", "cet", "cette", "ces")
            .add(Pos.PRON, "ce", "c'", "-ce", "ç'")
            .add(Pos.PRON, "cela", "ça", "cela")
            .add(Pos.ADV, "ne", "ne", "n'")
            .add(Pos.PRON, "je", "je", "j'", "-je")
            .add(Pos.PRON, "tu", "tu", "-tu")
            .add(Pos.PRON, "il", "il", "ils", "-il", "-ils", "-t-il", "-t-ils")
            .add(Pos.PRON, "elle", "elle", "elles", "-elle", "-elles", "-t-elle", "-t-elles")
            .add(Pos.PRON, "on", "on", "-on", "-t-on")
            .add(Pos.PRON, "nous", "nous", "-nous")
            .add(Pos.PRON, "vous", "vous", "-vous")
            .add(Pos.PRON, "me", "me", "m'")
            .add(Pos.PRON, "moi", "moi", "-moi")
            .add(Pos.PRON, "te", "te", "t'")
            .add(Pos.PRON, "toi", "toi", "-toi")
            .add(Pos.PRON, "se", "se")
            .add(Pos.PRON, "lui", "lui", "-lui")
            .add(Pos.PRON, "eux", "eux")
            .add(Pos.PRON, "leur", "-leur")
            .add(null, "leur", "leur", "leurs")
            .add(null, "un", "des")
            .add(Pos.PRON, "le", "-le", "-la", "-les")
            .add(Pos.PRON, "y", "y", "-y")
            .add(Pos.PRON, "en", "-en")
            .add(Pos.ADV, "là", "-là")
            .add(Pos.ADV, "ci", "-ci")
            .add(null, "que", "que", "qu'")
            .add(null, "jusque", "jusqu'", "jusque")
            .add(Pos.SCONJ, "lorsque", "lorsque", "lorsqu'")
            .add(Pos.SCONJ, "puisque", "puisque", "puisqu'")
            .add(Pos.SCONJ, "quoique", "quoique", "quoiqu'")
            .add(Pos.SCONJ, "parce", "parce")
            .add(Pos.PRON, "celui", "celui", "celle", "ceux", "celles")
            .add(Pos.PRON, "celui-ci", "celui-ci", "celle-ci", "ceux-ci", "celles-ci")
            .add(Pos.PRON, "celui-là", "celui-là", "celle-là", "ceux-là", "celles-là")
            .add(
                    Pos.PRON,
                    "lequel",
                    "lequel",
                    "laquelle",
                    "lesquels",
                    "lesquelles",
                    "auquel",
                    "auxquels",
                    "auxquelles",
                    "duquel",
                    "desquels",
                    "desquelles")
            .add(null, "quel", "quel", "quelle", "quels", "quelles")
            .add(null, "aucun", "aucun", "aucune")
            .addThemselves(Pos.PRON, "qui", "dont", "quoi")
            .add(null, "personne", "personne")
            .addThemselves(Pos.CCONJ, "et", "ou", "mais", "ni", "car")
            .addThemselves(Pos.SCONJ, "quand", "comme", "si")
            .addThemselves(
                    Pos.ADP, "dans", "par", "pour", "avec", "sans", "sous", "chez", "vers", "depuis", "pendant",
                    "malgré", "selon", "entre", "contre", "parmi", "dès", "hormis", "outre", "envers", "durant", "via",
                    "lors", "sur")
            .addThemselves(
                    Pos.ADV,
                    "pas",
                    "plus",
                    "jamais",
                    "encore",
                    "déjà",
                    "toujours",
                    "seulement",
                    "désormais",
                    "notamment",
                    "aussi",
                    "très",
                    "ainsi",
                    "aujourd'hui",
                    "hier",
                    "demain",
                    "d'abord",
                    "d'ailleurs",
                    "également",
                    "bientôt",
                    "ensuite",
                    "alors",
                    "peut-être",
                    "cependant",
                    "toutefois",
                    "presque",
                    "environ",
                    "ici",
                    "là",
                    "récemment",
                    "non")
            .addThemselves(Pos.ADV, "d'accord", "de facto");

    private FrenchClosed() {}

    static ClosedClass.@Nullable Word get(String lower) {
        return WORDS.get(lower);
    }
}
