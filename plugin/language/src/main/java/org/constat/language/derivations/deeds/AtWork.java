package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La ville a entamé la démolition du pont": it demolishes the bridge; "prépare sa démolition": it is to do so.
 */
final class AtWork implements Derivation {
    private static final String RULE = "at work";
    private static final Set<String> WORKED_ON = Set.of("to", "on", "about");

    private static final Set<String> OFFERED =
            Set.of("ask", "suggest", "promise", "offer", "request", "propose", "demand");
    private static final Pattern DEFINITE = Pattern.compile("(?i)(l'|les? |la |cette |cet |ce |the |this |that )");

    private final Nouns nouns;
    private final EventNouns events;
    private final Word again;

    AtWork(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        String words = nouns.language().equals("fr") ? "de nouveau" : "again";
        this.again = Word.of(words, words, Word.Kind.OTHER);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        if (nouns.tables().has(Row.CONSIDERS, verb) && !isJudged(fact)) {
            if (!isOfferedByOthers(fact)) {
                deeds(fact, true, found);
            }
        } else if (isAtWork(verb)) {
            boolean prepares = nouns.tables().has(Row.PREPARES, verb);
            deeds(fact, prepares, found);
            if (prepares && fact.object() instanceof Phrase && !fact.arguments().isEmpty()) {
                deeds(fact, false, deed -> found.accept(instead(fact, deed)));
            }
        }
        if (fact.object() instanceof Fact content && isAtWork(Nouns.head(content.relation()))) {
            deeds(content, false, deed -> found.accept(around(fact, deed)));
        }
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Fact content
                    && argument.role().equals("to")
                    && isAtWork(Nouns.head(content.relation()))) {
                deeds(content, false, deed -> found.accept(around(fact, argument, deed)));
            }
        }
    }

    /** "considers the visit a success": what somebody calls it, and no plan. */
    private static boolean isJudged(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("as"));
    }

    /** "étudie l'offre", "considers the request from Lund": what is known already is another's; "envisage une offre" is one's own. */
    private boolean isOfferedByOthers(Fact fact) {
        return fact.object() instanceof Phrase noun
                && nouns.isOfFamily(Nouns.head(noun).split(" ", -1)[0], OFFERED)
                && !Determiners.isPossessive(noun.text())
                && (DEFINITE.matcher(noun.text()).lookingAt()
                        || fact.arguments().stream()
                                .anyMatch(argument -> argument.role().equals("from")));
    }

    private boolean isAtWork(String verb) {
        NounTables tables = nouns.tables();
        return tables.has(Row.PURSUES, verb) || tables.has(Row.RESUMES, verb) || tables.has(Row.PREPARES, verb);
    }

    /** "veut entamer la démolition": wants to demolish. */
    private static Fact around(Fact outer, Fact deed) {
        return outer.toBuilder().object(deed).rule(RULE).build();
    }

    /** "travaille à la démolition du pont à Lund": works on demolishing it there. */
    private static Fact instead(Fact fact, Fact deed) {
        return fact.toBuilder().object(deed).arguments(List.of()).rule(RULE).build();
    }

    private static Fact around(Fact outer, Argument argument, Fact deed) {
        return outer.toBuilder()
                .arguments(outer.arguments().stream()
                        .map(other -> other.equals(argument) ? new Argument(argument.role(), deed) : other)
                        .toList())
                .rule(RULE)
                .build();
    }

    private void deeds(Fact fact, boolean aims, Consumer<Fact> found) {
        boolean resumes = nouns.tables().has(Row.RESUMES, Nouns.head(fact.relation()));
        if (fact.polarity() == Polarity.AFFIRMATIVE && fact.subject() != null) {
            worked(fact)
                    .filter(noun -> events.names(noun) && !isOfOthers(noun) && !isHastened(noun, fact))
                    .forEach(noun -> events.tell(
                            noun, event(noun, fact, aims), deed -> found.accept(resumes ? again(deed) : deed)));
        }
    }

    private static Event event(Phrase noun, Fact fact, boolean aims) {
        boolean planned = aims && fact.modality() == Modality.ASSERTED;
        List<Argument> around = fact.arguments().stream()
                .filter(argument -> !argument.filler().equals(noun))
                .toList();
        return new Event(
                fact.subject(), null, around, fact, planned ? Modality.PLANNED : fact.modality(), fact.source(), RULE);
    }

    private static Stream<Phrase> worked(Fact fact) {
        return fact.object() instanceof Phrase noun
                ? Stream.of(noun)
                : fact.arguments().stream()
                        .filter(argument -> WORKED_ON.contains(argument.role())
                                && fact.object() == null
                                && argument.filler() instanceof Phrase)
                        .map(argument -> (Phrase) argument.filler());
    }

    /** "la visite du ministre" is the minister's, "la libération du ministre" is not. */
    private boolean isOfOthers(Phrase noun) {
        boolean suffered = nouns.tables().has(Row.PATIENT, Nouns.head(noun))
                || nouns.tables().has(Row.CHANGE, Nouns.head(noun));
        return nouns.origins().actorByAdjective(noun) != null
                || noun.complements().stream()
                        .anyMatch(complement -> isDoer(complement)
                                && !(suffered && complement.role().equals("of")));
    }

    /** "L'hiver accélère les départs": it is others who leave. */
    private boolean isHastened(Phrase noun, Fact fact) {
        return nouns.tables().has(Row.HAPPENING, Nouns.head(noun))
                && !Determiners.isPossessive(noun.text())
                && nouns.tables().has(Row.HASTENS, Nouns.head(fact.relation()));
    }

    private boolean isDoer(Complement complement) {
        return complement.role().equals("by") || (complement.role().equals("of") && nouns.isActor(complement.phrase()));
    }

    private Fact again(Fact deed) {
        Phrase verb = deed.relation();
        return deed.toBuilder()
                .relation(verb.withModifiers(Stream.concat(verb.modifiers().stream(), Stream.of(again))
                        .toList()))
                .build();
    }
}
