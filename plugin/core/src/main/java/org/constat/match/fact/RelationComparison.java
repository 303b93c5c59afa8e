package org.constat.match.fact;

import java.util.Optional;
import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.match.Step;
import org.constat.match.form.Form;
import org.constat.match.phrase.Link;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.phrase.WordComparison;
import org.constat.match.phrase.WordPair;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.JudgingVerbs;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.SupportVerbs;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the relation of a fact says the one that is asked, in the direction that its form looks at.
 *
 * @since 0.1
 */
public final class RelationComparison {
    private static final Set<String> LASTING =
            Set.of("be", "have", "remain", "stay", "etre", "avoir", "rester", "demeurer");

    private static final String SUPPORT = "support verb";
    private static final String CONSTITUTE = "constitute";

    private final Lexicon lexicon;
    private final Lexemes lexemes;
    private final WordComparison words;
    private final PhraseComparison phrases;

    public RelationComparison(Lexicon lexicon, Lexemes lexemes, WordComparison words, PhraseComparison phrases) {
        this.lexicon = lexicon;
        this.lexemes = lexemes;
        this.words = words;
        this.phrases = phrases;
    }

    @Nullable
    Related relate(Query asked, Form found, Setting setting) {
        Related related = relateWords(asked, found, setting);
        if (related == null) {
            return null;
        }
        int mark = setting.proof().mark();
        setting.proof()
                .add(
                        related.link().kind(),
                        found.fact().relation().text(),
                        asked.fact().relation().text(),
                        related.link().by());
        boolean besides = phrases.besidesSatisfy(
                asked.fact().relation(), found.fact().relation(), found.relation(), asked.relationScope(), setting);
        if (!besides) {
            setting.proof().backTo(mark);
            return null;
        }
        return related;
    }

    private @Nullable Related relateWords(Query asked, Form found, Setting setting) {
        WordPair assumed = setting.assumed();
        if (assumed != null && assumed.is(asked.relation(), found.relation())) {
            return new Related(Link.SAME, false);
        }
        return switch (found.view().kind()) {
            case DIRECT, OPPOSITE_QUALITY -> direct(asked, found, setting);
            case CONVERSE -> through(asked, found, Step.Kind.CONVERSE);
            case SYMMETRIC -> symmetric(asked, found);
            case OPPOSITE -> through(asked, found, Step.Kind.OPPOSITE);
            case INFERRED -> through(asked, found, Step.Kind.CONCEPT);
        };
    }

    private @Nullable Related direct(Query asked, Form found, Setting setting) {
        Link link = words.link(asked.relation(), found.relation(), Use.THING, asked.relationScope(), setting.article());
        link = link == null ? support(asked, found) : link;
        if (link == null) {
            return null;
        }
        boolean byWord = link.by().isEmpty() || link.by().equals(SUPPORT);
        boolean state = byWord ? lasts(found.relation()) : lasts(link.by()) && !isEvent(found.relation(), link);
        return new Related(link, state && !SupportVerbs.beginsWithUtterance(found.relation()));
    }

    /** Who has set himself a goal has it: what brings a state about is over, and the state is not. */
    private boolean isEvent(Lexeme found, Link link) {
        return link.kind() == Step.Kind.NARROWER
                && found.concepts()
                        .filter(concept -> lexicon.broader(concept.id()).contains(link.by()))
                        .noneMatch(Concept::state);
    }

    /** To hold talks is to have them: what is done stands in the object. */
    private @Nullable Link support(Query asked, Form found) {
        if (hasAs(asked.fact())
                && hasAs(found.fact())
                && JudgingVerbs.include(asked.relation())
                && JudgingVerbs.include(found.relation())) {
            return new Link(Step.Kind.CONCEPT, SUPPORT);
        }
        if (asked.relation().says(CONSTITUTE)
                && found.relation().isBeing()
                && isThing(found.fact().object())) {
            return new Link(Step.Kind.CONCEPT, CONSTITUTE);
        }
        return asked.fact().object() instanceof Phrase wanted
                        && found.fact().object() instanceof Phrase given
                        && SupportVerbs.areOne(
                                asked.relation(),
                                found.relation(),
                                lexemes.of(Lexemes.head(wanted), asked.language()),
                                lexemes.of(Lexemes.head(given), found.language()))
                ? new Link(Step.Kind.CONCEPT, SUPPORT)
                : null;
    }

    /** What is a signal makes up one; what is red or Norda does not. */
    private static boolean isThing(@Nullable Filler filler) {
        return filler instanceof Phrase phrase && Lexemes.head(phrase).kind() == Word.Kind.NOUN;
    }

    private static boolean hasAs(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("as"));
    }

    /** A word lasts if it is one of the verbs of being, or in all its senses. */
    private static boolean lasts(Lexeme relation) {
        return isLasting(relation)
                || (!relation.senses().isEmpty() && relation.concepts().allMatch(Concept::state));
    }

    /** Returns whether it is one of the verbs of being and having. */
    static boolean isLasting(Lexeme relation) {
        return LASTING.contains(relation.folded());
    }

    private boolean lasts(String concept) {
        return lexicon.concept(concept).map(Concept::state).orElse(false);
    }

    private @Nullable Related through(Query asked, Form found, Step.Kind kind) {
        return asked.relation()
                .concepts()
                .map(wanted -> reached(wanted, found, asked.relationScope()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(concept -> new Related(new Link(kind, concept), lasts(concept)))
                .orElse(null);
    }

    private Optional<String> reached(Concept wanted, Form found, Scope scope) {
        boolean reached = found.view().concepts().contains(wanted.id())
                || (scope == Scope.NARROWING
                        && found.view().concepts().stream()
                                .anyMatch(concept -> lexicon.broader(concept).contains(wanted.id())));
        return reached ? Optional.of(wanted.id()) : Optional.empty();
    }

    private static @Nullable Related symmetric(Query asked, Form found) {
        return asked.relation()
                .concepts()
                .filter(Concept::symmetric)
                .filter(wanted -> found.relation().says(wanted.id()))
                .findFirst()
                .map(concept -> new Related(new Link(Step.Kind.CONVERSE, concept.id()), concept.state()))
                .orElse(null);
    }
}
