package org.constat.language.extractor.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.language.entities.Relational;
import org.constat.language.extractor.phrase.Possessives;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose something is: "son", "its" point at the subject of their own clause, or of one around or before it.
 *
 * @since 0.1
 */
public final class Possessors implements Possessives {
    private static final Set<String> MOVED_FOR = Listed.as("movedFor");
    private static final Set<String> CLIENTS = Listed.as("clients");
    private static final Set<String> DEAD = Listed.as("dead");

    private final OwnedNouns owned;
    private final Map<Integer, Optional<Phrase>> known = new HashMap<>();
    private final Possession possession;
    private final Doers doers;
    private final Actors actors;

    public Possessors(Parse parse, Possession possession, Doers doers, Actors actors) {
        this.possession = possession;
        this.actors = actors;
        this.doers = doers;
        this.owned = new OwnedNouns(parse, actors);
    }

    @Override
    public @Nullable Phrase owner(NounChunk possessor) {
        Optional<Phrase> found = known.get(possessor.begin());
        if (found == null) {
            known.put(possessor.begin(), Optional.empty());
            Owner owner = Owner.of(possessor.head().lemma().toLowerCase(Locale.ROOT));
            found = Optional.ofNullable(owner == null ? null : owner(possessor, owner));
            known.put(possessor.begin(), found);
            found.ifPresent(phrase -> possession.noteAgain(phrase, Objects.requireNonNull(owner)));
        }
        return found.orElse(null);
    }

    @Override
    public @Nullable Phrase counted(Nominal pronoun) {
        return possession.counted(pronoun);
    }

    @Override
    public @Nullable String home(Phrase owner) {
        return possession.home(owner);
    }

    @Override
    public @Nullable Phrase state(Phrase owner) {
        return possession.state(owner);
    }

    private @Nullable Phrase owner(NounChunk possessor, Owner owner) {
        String word = possessor.head().text();
        String noun = owned.noun(possessor);
        if (DEAD.contains(noun)) {
            return possession.before(possessor, owner, noun, true);
        }
        Phrase counsel = CLIENTS.contains(noun) ? counsel(possessor, owner, noun) : null;
        if (counsel != null) {
            return counsel;
        }
        Nominal partner = owned.partner(possessor);
        Phrase joined = partner == null ? null : possession.joinedTo(partner, owner, word);
        if (joined != null) {
            return joined;
        }
        for (Clause clause = owned.clause(possessor); clause != null; clause = clause.parent()) {
            Nominal demanding = DemandedDeeds.demandingOfAnother(clause, noun, actors);
            if (demanding != null) {
                return possession.ofAnother(demanding, owner, word);
            }
            Nominal judged = JudgedOwners.of(clause, possessor, actors);
            Phrase own = judged == null ? null : possession.ofSubject(judged, owner, word, noun);
            Phrase doer = own == null ? doer(clause, possessor, owner, noun) : own;
            if (doer != null) {
                return doer;
            }
            Nominal subject = DecidedRequests.isOfAnother(clause, possessor, noun) ? null : subject(clause, possessor);
            Phrase founded = subject == null || !possession.isNever(subject, noun)
                    ? null
                    : ofFounded(clause, possessor, owner, noun);
            if (founded != null) {
                return founded;
            }
            if (subject != null
                    && !isPassing(subject, clause, owner)
                    && !(owner.isPerson() && isNoPerson(subject))
                    && !possession.isNever(subject, noun)
                    && !(owner.isPerson() && isLessLikely(subject, clause, possessor))) {
                own = possession.ofSubject(subject, owner, word, noun);
                own = own == null ? ofFounded(clause, possessor, owner, noun) : own;
                own = own == null && owner == Owner.IT ? ofBody(clause, possessor, noun) : own;
                if (own != null || !isOfAnotherNumber(subject, owner)) {
                    return own;
                }
            }
        }
        Phrase told = ofEarlier(possessor, owner, noun);
        return told != null ? told : possession.before(possessor, owner, noun, isOfTextBefore(possessor));
    }

    /** "L'avocate reproche au club d'avoir prévenu son client": hers, whoever else is named nearer; null where no lawyer speaks. */
    private @Nullable Phrase counsel(NounChunk possessor, Owner owner, String noun) {
        for (Clause clause = owned.clause(possessor); clause != null; clause = clause.parent()) {
            Nominal subject = subject(clause, possessor);
            Phrase found = subject == null
                    ? null
                    : possession.ofSubject(subject, owner, possessor.head().text(), noun);
            if (found != null
                    && Stream.concat(Stream.ofNullable(found.head()), found.modifiers().stream())
                            .anyMatch(word -> Relational.isCounsel(word.lemma()))) {
                return found;
            }
        }
        return null;
    }

    /** "The mill stayed open after the guards voted against its closure": of the mill, since the guards are several. */
    private static boolean isOfAnotherNumber(Nominal subject, Owner owner) {
        return subject.conjuncts().isEmpty()
                && (owner == Owner.THEY
                        || (subject.chunk().morphology().number() == GrammaticalNumber.PLURAL
                                && !subject.chunk().isPronoun()));
    }

    /** "La cave, son client": nobody is their own; "À ses côtés se tient le préfet": nobody stands at his own side. */
    private boolean isOfTextBefore(NounChunk possessor) {
        Clause clause = owned.clause(possessor);
        String noun = owned.noun(possessor);
        if (clause != null && DecidedRequests.isOfAnother(clause, possessor, noun)) {
            return true;
        }
        VerbChunk verb = clause == null ? null : clause.verb();
        boolean inverted = clause != null
                && verb != null
                && possessor.begin() < verb.begin()
                && clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().begin() >= verb.end());
        return inverted || owned.isApposed(possessor);
    }

    /** "The minister said that Korland wanted her country to": a name of which nothing is known, inside of what somebody says. */
    private boolean isLessLikely(Nominal subject, Clause clause, NounChunk possessor) {
        if (!subject.chunk().isName() || possession.isPerson(subject)) {
            return false;
        }
        for (Clause around = clause.parent(); around != null; around = around.parent()) {
            Nominal outer = subject(around, possessor);
            if (outer != null && outer != subject && possession.isPerson(outer)) {
                return true;
            }
        }
        return false;
    }

    /** "L'architecte dirige le musée depuis sa création": nobody is founded, so that of what the clause is about. */
    private @Nullable Phrase ofFounded(Clause clause, NounChunk possessor, Owner owner, String noun) {
        Nominal object = clause.objects().size() == 1 ? clause.objects().get(0) : null;
        return object != null && object.chunk().end() <= possessor.begin() && KnownPersons.isDoneToThings(noun)
                ? possession.ofSubject(object, owner, possessor.head().text(), noun)
                : null;
    }

    /** "The treasurer left the board over its refusal": of the one body that is named before, as it is not a person's. */
    private @Nullable Phrase ofBody(Clause clause, NounChunk possessor, String noun) {
        List<Nominal> bodies = Stream.concat(
                        clause.objects().stream(), clause.arguments().stream().map(Prepositional::nominal))
                .filter(nominal -> nominal.chunk().end() <= possessor.begin() && actors.isBody(nominal.chunk()))
                .toList();
        return bodies.size() == 1
                ? possession.ofSubject(bodies.get(0), Owner.IT, possessor.head().text(), noun)
                : null;
    }

    private @Nullable Phrase ofEarlier(NounChunk possessor, Owner owner, String noun) {
        Clause clause = owned.earlier(possessor);
        Nominal subject = clause == null ? null : subject(clause, possessor);
        return subject == null
                ? null
                : possession.ofSubject(subject, owner, possessor.head().text(), noun);
    }

    /** "The club nearly closed when a flood wrecked its boathouse": what comes and goes has none. */
    private boolean isPassing(Nominal subject, Clause clause, Owner owner) {
        boolean inside = clause.parent() != null
                && (clause.kind() == Clause.Kind.CIRCUMSTANCE || clause.kind() == Clause.Kind.OTHER_RELATIVE);
        return inside
                && owner == Owner.IT
                && subject.chunk().determiner() == Determiner.INDEFINITE
                && !actors.isActor(subject.chunk());
    }

    /** "The court ordered the firm to close its plant": that of whoever is to close it, where that can be. */
    private @Nullable Phrase doer(Clause clause, NounChunk possessor, Owner owner, String noun) {
        VerbChunk verb = clause.verb();
        List<Nominal> found = verb == null || clause.kind() != Clause.Kind.INFINITIVE || verb.passive()
                ? List.of()
                : doers.of(clause, verb);
        return found.size() == 1
                        && found.get(0).chunk().end() <= possessor.begin()
                        && !(owner.isPerson() && isNoPerson(found.get(0)))
                ? possession.ofSubject(found.get(0), owner, possessor.head().text(), noun)
                : null;
    }

    private boolean isNoPerson(Nominal nominal) {
        return actors.isBody(nominal.chunk()) || actors.isThing(nominal.chunk());
    }

    /** "Le cheval part pour une clinique, où son opération durera": of what came there, rather than of where it is done. */
    private boolean isWhereDone(Clause clause, NounChunk possessor) {
        String noun = owned.noun(possessor);
        boolean where = clause.marker().equals("où") || clause.marker().equals("where");
        Nominal around = clause.parent() == null ? null : subject(clause.parent(), possessor);
        return where && clause.kind() == Clause.Kind.OTHER_RELATIVE && around != null && MOVED_FOR.contains(noun);
    }

    private @Nullable Nominal subject(Clause clause, NounChunk possessor) {
        Nominal host = isWhereDone(clause, possessor) ? null : clause.host();
        if (clause.isRelative() && host != null && host.chunk().begin() < possessor.begin()) {
            boolean own = !clause.subjects().isEmpty()
                    && clause.subjects().get(0).chunk().end() <= possessor.begin();
            return own ? clause.subjects().get(0) : host;
        }
        return clause.subjects().size() == 1
                        && clause.subjects().get(0).chunk().end() <= possessor.begin()
                        && !owned.isApposed(possessor)
                ? clause.subjects().get(0)
                : null;
    }
}
