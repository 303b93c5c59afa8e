package org.constat.match.phrase;

import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Knows what lies where.
 *
 * @since 0.1
 */
public final class Sites {
    private final Lexemes lexemes;
    private final PhraseComparison phrases;
    private final KindWords kinds = new KindWords();

    public Sites(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
    }

    /** Returns whether two things may be the same place, since a French "à" says where as well as to whom; not of countries. */
    public boolean mayBeWhere(Part asked, Part found, Setting setting) {
        return Roles.mayBeWhere(asked, setting.asked(), found, setting.found())
                && lexemes.of(Lexemes.head(found.phrase()), setting.found())
                        .concepts()
                        .noneMatch(concept -> "country".equals(concept.type()));
    }

    /** Returns whether a site ("the station of Lyon", "the kitchen of an inn", "most of the town", "the soil of the allies") lies in a place or with those asked. */
    public boolean liesIn(Phrase asked, Phrase found, Scope scope, Setting setting) {
        if (scope != Scope.NARROWING || setting.asWritten()) {
            return false;
        }
        if (isAllOf(asked, found, scope, setting)) {
            setting.proof().add(Step.Kind.CONTAINED, found.text(), asked.text(), "");
            return true;
        }
        Lexeme site = lexemes.of(Lexemes.head(found), setting.found());
        boolean named = Lexemes.head(asked).kind() == Word.Kind.NAME;
        if (!kinds.isRoom(site)
                && !kinds.isShare(site)
                && (!kinds.isSite(site) || !(named || kinds.isTerritory(site)))) {
            return false;
        }
        boolean lies = found.complements().stream()
                        .filter(part -> part.role().equals(Roles.WEAK) || Roles.isPlace(part.role()))
                        .anyMatch(part -> phrases.satisfies(asked, part.phrase(), scope, Use.PLACE, setting)
                                || liesIn(asked, part.phrase(), scope, setting))
                || found.modifiers().stream()
                        .map(word -> Phrase.of(word.text(), word))
                        .anyMatch(word -> phrases.satisfies(asked, word, scope, Use.MODIFIER, setting));
        if (lies) {
            setting.proof().add(Step.Kind.CONTAINED, found.text(), asked.text(), "");
        }
        return lies;
    }

    /** "On Greek soil" is in Greece. */
    private boolean isAllOf(Phrase asked, Phrase found, Scope scope, Setting setting) {
        List<Part> state = Parts.beside(asked);
        return kinds.isTerritory(lexemes.of(Lexemes.head(asked), setting.asked()))
                && Lexemes.head(found).kind() == Word.Kind.NAME
                && state.size() == 1
                && state.get(0).role().equals(Roles.WEAK)
                && phrases.satisfies(
                        state.get(0).phrase(),
                        found,
                        scope,
                        state.get(0).place() == Part.Place.MODIFIER ? Use.MODIFIER : Use.PLACE,
                        setting);
    }
}
