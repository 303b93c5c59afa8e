package org.constat.match.phrase;

import java.util.List;
import java.util.Set;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.NameEntry;
import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.article.NameIndex;
import org.constat.match.parts.Part;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Lets a role ("the spokesman") stand for its holder, only where the article or the project's lexicon says who holds it. */
final class Holders {
    private final NameIndex names;
    private final PhraseComparison phrases;
    private final Lexemes lexemes;
    private final HeldRoles held;

    Holders(NameIndex names, PhraseComparison phrases, Lexemes lexemes) {
        this.names = names;
        this.phrases = phrases;
        this.lexemes = lexemes;
        this.held = new HeldRoles(phrases, lexemes);
    }

    /** Returns whether one of the two is a name and the other a role that it holds. */
    boolean standsFor(Phrase asked, Phrase found, Scope scope, Setting setting) {
        boolean askedIsName = isName(asked);
        boolean foundIsName = isName(found);
        if (setting.exact() || scope == Scope.WIDENING || askedIsName == foundIsName) {
            return false;
        }
        Phrase name = askedIsName ? asked : found;
        Phrase role = askedIsName ? found : asked;
        boolean holds = isListed(name, role, askedIsName ? setting.asked() : setting.found())
                || (askedIsName ? articleGives(name, role, setting) : articleGrants(role, name, setting));
        if (holds) {
            setting.proof().add(Step.Kind.ROLE, found.text(), asked.text(), name.text());
        }
        return holds;
    }

    /** The found role is at least as special as the one that the article gives to the asked name; one of its kind only to it. */
    private boolean articleGives(Phrase askedName, Phrase foundRole, Setting setting) {
        Setting within = setting.withinArticle();
        List<ArticleContext.Held> own = held.by(askedName, setting);
        return own.stream().anyMatch(known -> attempt(known.role(), foundRole, within))
                && (!Definites.isOne(foundRole) || own.containsAll(closest(foundRole, within)));
    }

    /** Who may be meant by a role: whoever is called just so; else all whose role it can be ("the president", of two). */
    private List<ArticleContext.Held> closest(Phrase role, Setting within) {
        List<ArticleContext.Held> possible = within.article().roles().stream()
                .filter(known -> isName(known.holder()) && attempt(known.role(), role, within))
                .toList();
        List<ArticleContext.Held> called = possible.stream()
                .filter(known -> known.role().text().equalsIgnoreCase(role.text()))
                .toList();
        return called.isEmpty() ? possible : called;
    }

    /** The role that the article gives to the found name is at least as special as the asked one. */
    private boolean articleGrants(Phrase askedRole, Phrase foundName, Setting setting) {
        return held.by(foundName, setting.withinArticle()).stream()
                .anyMatch(known -> attempt(askedRole, known.role(), setting));
    }

    private boolean attempt(Phrase asked, Phrase found, Setting setting) {
        return !isName(asked)
                && !isName(found)
                && phrases.satisfies(asked, found, Scope.NARROWING, Use.THING, setting.aside());
    }

    /** Returns whether an asked word beside a name ("President") is a role that its bearer is known to hold. */
    boolean isRoleOf(Part asked, Phrase name, Setting setting) {
        if (asked.place() != Part.Place.MODIFIER || !isName(name) || setting.exact()) {
            return false;
        }
        boolean known = isListed(name, asked.phrase(), setting.asked())
                || held.by(name, setting).stream().anyMatch(role -> attempt(asked.phrase(), role.role(), setting));
        if (known) {
            setting.proof().add(Step.Kind.ROLE, name.text(), asked.text(), name.text());
        }
        return known;
    }

    private boolean isListed(Phrase name, Phrase role, String language) {
        Set<NameEntry> bearers = names.spelled(head(name, language).folded());
        return !bearers.isEmpty()
                && List.copyOf(names.inRole(role.text())).stream().anyMatch(bearers::contains);
    }

    private Lexeme head(Phrase phrase, String language) {
        return lexemes.of(Lexemes.head(phrase), language);
    }

    private static boolean isName(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }
}
