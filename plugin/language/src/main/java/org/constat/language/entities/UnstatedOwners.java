package org.constat.language.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Finds whose something is of which a sentence does not say so: "the mayor" of the one town, "the plant" where it was built. */
final class UnstatedOwners {
    /** Words that say for how long somebody holds an office, or that nobody does so more. */
    private static final Set<String> TENURE = Set.of(
            "sortant",
            "actuel",
            "nouveau",
            "principal",
            "outgoing",
            "current",
            "new",
            "incumbent",
            "acting",
            "longtime",
            "main",
            "biggest",
            "largest");

    private final Relational relational;
    private final Memory memory;
    private final Candidates candidates;
    private final StateOwner state;
    private final Divisions divisions;
    private final Map<Integer, Phrase> owners = new HashMap<>();

    UnstatedOwners(Relational relational, Memory memory, StateOwner state, Divisions divisions) {
        this.divisions = divisions;
        this.relational = relational;
        this.state = state;
        this.memory = memory;
        this.candidates = new Candidates(memory);
    }

    /** Returns them by the token at which their nouns end. */
    Map<Integer, Phrase> all() {
        return owners;
    }

    /** Adds what a noun belongs to, and what the title before a name does. */
    void add(NounWalk.Found noun, Mention mention, Entity entity) {
        NounChunk title = mention.nominal().chunk().title();
        if (title != null && isAlone(title) && mention.nominal().complements().isEmpty()) {
            put(title, owner(Mention.key(title.head())), mention);
            if (relational.isOfState(Mention.key(title.head()))) {
                put(title, state.of(mention));
            }
        } else if (!mention.isName() && isPointing(noun, mention) && !isDescribed(mention)) {
            boolean ofState = relational.isOfState(mention.head());
            put(mention.nominal().chunk(), isAlone(mention) ? ownerOf(noun, mention, entity) : null, mention);
            if (ofState && (isAlone(mention) || state.isMinister(mention)) && !entity.isOwned()) {
                put(mention.nominal().chunk(), state.of(mention));
            }
        }
    }

    /** "The town, the main funder": adds what it funds, of whom the text has not spoken by such a noun. */
    void addApposed(NounWalk.Found noun, Mention mention) {
        if (!mention.isName() && isPointing(noun, mention) && !isDescribed(mention) && isAlone(mention)) {
            put(mention.nominal().chunk(), owner(mention.head()), mention);
        }
    }

    private @Nullable Entity ownerOf(NounWalk.Found noun, Mention mention, Entity entity) {
        Entity site = siteOf(mention, entity);
        Entity owner = site != null ? site : owner(mention.head());
        return entity.isOwned() ? null : owner == null && isHolder(noun, mention) ? headed(mention) : owner;
    }

    /** "The president, Ada Holm": somebody with an office and a name. */
    private static boolean isHolder(NounWalk.Found noun, Mention mention) {
        return mention.isDefinite()
                && Character.isLowerCase(mention.text().charAt(0))
                && (mention.name() != null || noun.of() != null);
    }

    /** Where states are spoken of, a president may be that of one of them. */
    private @Nullable Entity headed(Mention mention) {
        boolean stateless = memory.byKind.get("land").isEmpty() && state.of(mention) == null;
        return stateless && relational.isLed(mention.head()) ? candidates.body() : null;
    }

    private @Nullable Entity owner(String noun) {
        return candidates.owner(relational.kindsOfOwner(noun));
    }

    /** Where the thing stands, or the one thing that was called so before and of which the noun now says more. */
    private @Nullable Entity siteOf(Mention mention, Entity entity) {
        if (memory.isKnown(entity)) {
            return entity.site();
        }
        Collection<Entity> before = memory.byNoun.get(mention.head());
        return before.size() == 1 ? before.iterator().next().site() : null;
    }

    private void put(NounChunk chunk, @Nullable Entity owner, Mention mention) {
        put(chunk, owner == null ? null : owner.phrase(mention.text()));
    }

    private void put(NounChunk chunk, @Nullable Phrase owner) {
        if (owner != null) {
            owners.put(chunk.end(), owner);
        }
    }

    private boolean isPointing(NounWalk.Found noun, Mention mention) {
        boolean bare = mention.nominal().chunk().determiner() == Determiner.NONE;
        return mention.isDefinite()
                || isCount(mention)
                || (bare && (noun.place() == NounWalk.Place.APPOSED || isFigure(noun, mention) || isTitled(mention)));
    }

    /** "The agency confirmed 27 cases": those of the disease of which the text tells. */
    private boolean isCount(Mention mention) {
        return mention.nominal().chunk().quantity() != null && relational.isOfDisease(mention.head());
    }

    /** "Parliament": there is but one. */
    private boolean isTitled(Mention mention) {
        return relational.isOfState(mention.head())
                && Character.isUpperCase(mention.text().charAt(0));
    }

    /** "Revenue fell": English needs no article for what every company has. */
    private static boolean isFigure(NounWalk.Found noun, Mention mention) {
        return noun.place() == NounWalk.Place.SUBJECT && Relational.isOfCompany(mention.head());
    }

    /** "les pourparlers menés par la ville": whose they are has been said. */
    private static boolean isDescribed(Mention mention) {
        return mention.nominal().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.PARTICIPLE)
                .flatMap(clause -> clause.arguments().stream())
                .map(Prepositional::preposition)
                .anyMatch(
                        preposition -> preposition != null && preposition.role().equals("by"));
    }

    private static boolean isAlone(NounChunk title) {
        return title.modifiers().stream().map(Mention::key).allMatch(TENURE::contains) && title.possessor() == null;
    }

    /** "The outgoing president", "the director of operations": of what, the text still need not say. */
    private boolean isAlone(Mention mention) {
        return isAlone(mention.nominal().chunk())
                && (mention.isWithoutComplements() || (relational.isHead(mention.head()) && divisions.areAll(mention)));
    }

    /** "A fire broke out in Brest": the fire is that of Brest from now on. */
    void learn(Clause clause, Map<Integer, Entity> found) {
        List<Entity> places = clause.arguments().stream()
                .filter(UnstatedOwners::isWhere)
                .map(argument -> found.get(argument.nominal().chunk().end()))
                .filter(Objects::nonNull)
                .filter(place -> place.isNamed() && !place.isPerson())
                .toList();
        VerbChunk verb = clause.verb();
        if (places.size() == 1 && verb != null && !verb.negative()) {
            Stream.of(clause.subjects().stream(), clause.objects().stream(), others(clause))
                    .flatMap(nominals -> nominals)
                    .forEach(nominal -> stands(nominal, places.get(0), found));
        }
        clause.children().forEach(child -> learn(child, found));
    }

    private static Stream<Nominal> others(Clause clause) {
        return clause.arguments().stream().map(Prepositional::nominal);
    }

    private void stands(Nominal nominal, Entity place, Map<Integer, Entity> found) {
        Entity entity = found.get(nominal.chunk().end());
        boolean introduced = nominal.chunk().determiner() == Determiner.INDEFINITE
                && !nominal.chunk().isName();
        if (entity != null && introduced && !memory.isKnown(entity)) {
            entity.standsIn(place);
        }
        nominal.complements().forEach(complement -> stands(complement.nominal(), place, found));
    }

    private static boolean isWhere(Prepositional argument) {
        return argument.preposition() != null
                && argument.nominal().chunk().isName()
                && switch (argument.preposition().lemma()) {
                    case "à", "en", "près de", "in", "at", "near" -> true;
                    default -> false;
                };
    }
}
