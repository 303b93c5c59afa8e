package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Infinitives;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * "le refus du maire de signer": the mayor refuses to sign.
 */
final class NounWithInfinitive implements Derivation {
    private static final String RULE = "noun with infinitive";

    private static final Set<String> CIRCUMSTANCES = Set.of("time", "place");

    /** "L'ordre de partir est donné par le préfet": others are to leave. */
    private static final Set<String> DIRECTING = Set.of("order");

    private static final Set<String> SAYING = Set.of("say", "claim", "confirm");

    private final Nouns nouns;

    NounWithInfinitive(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String relation = Nouns.head(fact.relation());
        if (fact.object() instanceof Phrase stance) {
            spoken(stance, fact, found);
        }
        boolean light =
                nouns.tables().has(Row.LIGHT, relation) || nouns.tables().has(Row.HOLDS, relation);
        if (fact.object() instanceof Fact content) {
            expression(content, fact, found);
        }
        if (fact.object() instanceof Phrase object) {
            boolean own = light || isOwn(object);
            Filler owner = light ? holder(object, fact) : own ? fact.subject() : null;
            noun(object, owner, light ? fact.polarity() : Polarity.AFFIRMATIVE, fact, found);
            aim(object, fact, found);
        }
        if (fact.subject() instanceof Phrase subject) {
            noun(subject, null, Polarity.AFFIRMATIVE, fact, found);
        }
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase phrase) {
                boolean own = isOwn(phrase);
                noun(phrase, own ? fact.subject() : null, Polarity.AFFIRMATIVE, fact, found);
            }
        }
    }

    /** "prend la décision de partir" is one expression: decides to leave. */
    private void expression(Fact content, Fact fact, Consumer<Fact> found) {
        Word head = fact.relation().head();
        if (head == null) {
            return;
        }
        for (Word part : head.parts()) {
            String intent = part.kind() == Word.Kind.NOUN ? nouns.tables().value(Row.INTENT, part.lemma()) : null;
            if (intent != null && !intent.equals(head.lemma())) {
                boolean denied = head.lemma().contains(" no ");
                found.accept(fact.toBuilder()
                        .relation(nouns.relation(fact.relation(), intent))
                        .object(content)
                        .polarity(denied ? fact.polarity().negated() : fact.polarity())
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "La loi donne aux salariés le droit de partir": they have it, and not the law. */
    private @Nullable Filler holder(Phrase right, Fact fact) {
        boolean holds = nouns.tables().has(Row.HOLDS, Nouns.head(fact.relation()));
        return holds || !nouns.tables().has(Row.GRANTED, Nouns.head(right)) ? fact.subject() : recipient(fact);
    }

    private static @Nullable Filler recipient(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("to"))
                .map(Argument::filler)
                .findFirst()
                .orElse(null);
    }

    /** An "its" that found no owner is of something that the subject is not ("She left over its refusal to talk"). */
    private static boolean isOwn(Phrase noun) {
        return Determiners.isPossessive(noun.text())
                && !Owners.hasOwner(noun)
                && !noun.text().startsWith("its ");
    }

    /** "réaffirme sa disponibilité": that of whoever says so. */
    private boolean isDeclared(Phrase noun, Fact fact) {
        String relation = Nouns.head(fact.relation());
        boolean declares = nouns.tables().has(Row.LIGHT, relation) || nouns.isOfFamily(relation, SAYING);
        String subject = fact.subject() instanceof Phrase speaker ? speaker.text() : "";
        return declares
                && Determiners.isPossessive(noun.text())
                && noun.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .allMatch(complement -> complement.phrase().text().equals(subject));
    }

    private void noun(Phrase noun, @Nullable Filler owner, Polarity polarity, Fact fact, Consumer<Fact> found) {
        Phrase action = noun.complements().isEmpty()
                ? null
                : Infinitives.of(noun).findFirst().orElse(null);
        Filler actor = action == null || owner != null ? owner : actor(noun);
        if (action == null || actor == null || nouns.isHypothetical(noun)) {
            return;
        }
        String intent = nouns.tables().value(Row.INTENT, Nouns.head(noun));
        List<String> verbs = intent == null ? nouns.verbs(Nouns.head(noun)) : List.of(intent.split(", ", -1));
        for (String verb : verbs) {
            Filler doer = nouns.isOfFamily(verb, DIRECTING) ? null : actor;
            found.accept(fact.toBuilder()
                    .source(source(noun, fact))
                    .relation(nouns.relation(noun, verb))
                    .subject(actor)
                    .object(Infinitives.content(doer, action))
                    .arguments(List.of())
                    .polarity(polarity)
                    .tense(isSaid(noun, fact) ? Tense.PRESENT : fact.tense())
                    .rule(RULE)
                    .build());
        }
    }

    /** "a réaffirmé lundi sa volonté de partir": spoke on Monday, and is not willing on that day alone. */
    private void spoken(Phrase stance, Fact fact, Consumer<Fact> found) {
        List<Argument> around = fact.arguments().stream()
                .filter(argument -> CIRCUMSTANCES.contains(argument.role()))
                .toList();
        boolean intent = nouns.tables().has(Row.INTENT, Nouns.head(stance));
        if (intent && isSaid(stance, fact) && !around.isEmpty()) {
            found.accept(
                    fact.toBuilder().object(null).arguments(around).rule(RULE).build());
        }
    }

    /** "affirme la volonté du club de partir": says so. */
    private List<Attribution> source(Phrase noun, Fact fact) {
        List<Attribution> source = new ArrayList<>(fact.source());
        Word force = fact.relation().head();
        if (isSaid(noun, fact) && fact.subject() instanceof Phrase speaker) {
            source.add(new Attribution(speaker, force));
        }
        return source;
    }

    private boolean isSaid(Phrase noun, Fact fact) {
        return noun.equals(fact.object()) && nouns.isOfFamily(Nouns.head(fact.relation()), SAYING);
    }

    /** "multiplie les efforts pour convaincre": tries to convince. */
    private void aim(Phrase noun, Fact fact, Consumer<Fact> found) {
        if (nouns.tables().has(Row.UNREAL, Nouns.head(fact.relation()))) {
            return;
        }
        String intent = nouns.tables().value(Row.INTENT, Nouns.head(noun));
        for (Argument argument : fact.arguments()) {
            boolean aim = argument.role().equals("for") || argument.role().equals("to");
            boolean led = aim || argument.role().equals("place");
            if (intent != null && led && isDeclared(noun, fact) && argument.filler() instanceof Phrase thing) {
                readiness(noun, intent, thing, fact, found);
            }
            if (intent != null && aim && argument.filler() instanceof Fact content && fact.subject() != null) {
                Fact own = content.toBuilder().subject(fact.subject()).build();
                found.accept(fact.toBuilder()
                        .relation(nouns.relation(noun, intent))
                        .object(own)
                        .arguments(Rest.of(fact, argument))
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "réaffirme sa disponibilité à des pourparlers": says again that he is ready for them. */
    private void readiness(Phrase noun, String intents, Phrase thing, Fact fact, Consumer<Fact> found) {
        for (String intent : intents.split(", ", -1)) {
            if (Verbs.governs(intent) && Verbs.roles(intent).contains("to") && isThing(thing)) {
                List<Argument> others = fact.arguments().stream()
                        .filter(other -> !other.filler().equals(thing))
                        .toList();
                found.accept(fact.toBuilder()
                        .source(source(noun, fact))
                        .relation(nouns.relation(noun, intent))
                        .object(thing)
                        .arguments(others)
                        .tense(Tense.PRESENT)
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static boolean isThing(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.NOUN;
    }

    private @Nullable Filler actor(Phrase noun) {
        for (Complement complement : noun.complements()) {
            boolean owner = Set.of("of", "by").contains(complement.role());
            if (owner && nouns.isActor(complement.phrase())) {
                return complement.phrase();
            }
        }
        return nouns.origins().actorByAdjective(noun);
    }
}
