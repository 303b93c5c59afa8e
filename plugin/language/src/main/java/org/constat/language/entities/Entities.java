package org.constat.language.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Phrase;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an article has spoken of, sentence by sentence: gives each noun the id of its entity where exactly one can be meant.
 * One an article, one thread.
 *
 * @since 0.1
 */
public final class Entities {
    private final String article;
    private final Memory memory = new Memory();
    private final Groups groups = new Groups();
    private final Map<String, Entity> byId = new HashMap<>();
    private final Homeland homeland;
    private Relational relational = new Relational();

    /**
     * @param article its id, with which the ids of the entities begin
     * @param sentences all that it says
     */
    public Entities(String article, List<Sentence> sentences) {
        this.article = article;
        this.homeland = new Homeland(sentences);
    }

    /** Returns what the next sentence speaks of. */
    public SpokenOf read(Parse parse, Grammar grammar, Vocabulary vocabulary) {
        memory.enter();
        relational = Relational.of(grammar.language());
        Reference reference = new Reference(
                memory,
                vocabulary,
                Kinds.of(grammar.language()),
                grammar.language().equals("fr"),
                parse.sentence().tokens());
        return new SentenceEntities(this, memory, homeland, groups, reference, parse, grammar, vocabulary).read();
    }

    /** Returns something that the text has not spoken of before. */
    Entity fresh(Mention mention, boolean headline) {
        Entity entity = new Entity(article + "#" + (byId.size() + 1), mention, headline, memory.sentence());
        byId.put(entity.id(), entity);
        return entity;
    }

    /** Remembers that a pronoun has spoken of something. */
    public void keepInMind(@Nullable String id) {
        Entity entity = id == null ? null : byId.get(id);
        if (entity != null) {
            memory.keepInMind(entity);
        }
    }

    /** Remembers that "he" or "she" has stood for somebody whose name and role do not tell. */
    public void isOfGender(@Nullable String id, Gender gender) {
        Entity entity = id == null ? null : byId.get(id);
        if (entity != null && entity.isPerson() && entity.isNamed()) {
            entity.isOfGender(gender);
        }
    }

    /** Returns the gender of a person whom the text has given a first name or a role; none for anything else. */
    public Gender genderOf(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isPerson() ? entity.gender() : Gender.NONE;
    }

    /** Returns whether the text has called this by a noun for a thing. */
    public boolean isThing(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isThing();
    }

    /** Returns whether the text has said that this is a person. */
    public boolean isPerson(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isPerson();
    }

    /** Returns the id of the state to which somebody belongs; null where the text has not named it or names several. */
    public @Nullable String homeOf(String id) {
        Entity entity = byId.get(id);
        Entity home = entity == null ? null : memory.states.homeOf(entity);
        return home == null ? null : home.id();
    }

    /** Returns the one state to which somebody belongs, whether the text names it or not; or null. */
    public @Nullable Phrase stateOf(String id) {
        Entity entity = byId.get(id);
        return entity == null || !entity.isPerson() ? null : memory.states.of(entity);
    }

    /** Returns the one person of a gender whom the text has named, where nobody lately named may be another; or null. */
    public @Nullable Phrase onlyPerson(Gender gender) {
        List<Entity> persons = memory.named().stream()
                .filter(entity -> entity.isPerson() && !entity.isPlural())
                .toList();
        List<Entity> known =
                persons.stream().filter(entity -> entity.gender() == gender).toList();
        boolean open = persons.stream()
                .anyMatch(entity -> entity.gender() == Gender.NONE && memory.isWithin(entity, Memory.NEAR));
        return open || known.size() != 1
                ? null
                : known.get(0).phrase(known.get(0).name());
    }

    /** Returns whether this is the name of somewhere. */
    public boolean isPlace(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isKnownPlace();
    }

    /** Returns whether something can be what such a noun says ("director", "lawyer", "headquarters") that it belongs to. */
    public boolean mayOwn(@Nullable String id, String noun) {
        Entity entity = id == null ? null : byId.get(id);
        if (Relational.isCounsel(noun) && entity != null && entity.isOfKind(Relational::isOfCourt)) {
            return false;
        }
        if (Relational.isChair(noun) && entity != null && entity.isPerson()) {
            return false;
        }
        return Relational.isOfSomethingManaged(noun)
                ? entity != null && (entity.isManaged() || isManyPeople(entity))
                : !Relational.isOfNoEvent(noun) || entity == null || !(entity.isEvent() || isMereThing(entity, noun));
    }

    /** "The Greens", "les infirmières": many who have a spokesman. */
    private static boolean isManyPeople(Entity entity) {
        return entity.isPlural() && !entity.isKnownPlace() && (entity.isNamed() || entity.isPerson());
    }

    /** "La taxe rapporte peu. Son adversaire": what has neither name nor kind has no rivals. */
    private static boolean isMereThing(Entity entity, String noun) {
        return Relational.isOfSomebody(noun) && !entity.isNamed() && entity.hasNoKind();
    }

    /** Returns the one body of which the text has just spoken that has what a noun names ("its chair"); null where there is none. */
    public @Nullable Phrase headed(String noun) {
        Entity body = new Candidates(memory).headed(relational, noun);
        return body == null ? null : body.phrase(noun);
    }

    /** Returns whether the text has said that this is a court, an office, a ministry. */
    public boolean isInstitution(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isInstitution();
    }

    /** Returns whether the text has said that this is a company, an authority, a group. */
    public boolean isBody(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isBody();
    }
}
