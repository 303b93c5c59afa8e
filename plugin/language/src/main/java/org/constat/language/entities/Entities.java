package org.constat.language.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.Block;
import org.constat.Phrase;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
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

    /** @param article its id, with which the ids of the entities begin */
    public Entities(String article) {
        this.article = article;
    }

    /** Returns what the next sentence speaks of. */
    public SpokenOf read(Parse parse, Grammar grammar, Vocabulary vocabulary) {
        memory.enter();
        boolean headline = parse.sentence().block().type() == Block.Type.HEADLINE;
        Kinds kinds = Kinds.of(grammar.language());
        Reference reference = new Reference(memory, vocabulary, kinds);
        Relational relational = Relational.of(grammar.language());
        Map<Integer, Entity> found = new HashMap<>();
        Map<Integer, Phrase> owners = new HashMap<>();
        Map<Integer, List<Phrase>> several = new HashMap<>();
        List<SpokenOf.Renaming> renamings = new ArrayList<>();
        for (NounWalk.Found noun : NounWalk.of(parse)) {
            Mention mention = Mention.of(
                    noun.nominal(),
                    grammar.language().equals("fr"),
                    parse.sentence().tokens());
            Entity owner = relational.owner(mention, memory);
            if (owner != null) {
                owners.put(noun.begin(), owner.phrase(mention.text()));
            }
            List<Entity> members = groups.members(mention, kinds, memory);
            if (!members.isEmpty()) {
                several.put(
                        noun.begin(),
                        members.stream()
                                .map(member -> member.phrase(mention.text()))
                                .toList());
            }
            Entity entity = noun.of() != null
                    ? carrier(found.get(noun.of().chunk().begin()), mention, reference)
                    : isCutShort(parse, noun) ? null : entity(mention, noun.place(), headline, reference);
            if (entity != null) {
                if (isRenamed(entity, mention, noun)) {
                    renamings.add(new SpokenOf.Renaming(noun.nominal(), entity.phrase(mention.text())));
                }
                reference.note(entity, mention, noun.place());
                found.put(noun.begin(), entity);
            }
        }
        remember(parse, grammar, reference, found);
        Map<Integer, String> ids = new HashMap<>();
        found.forEach((begin, entity) -> ids.put(begin, entity.id()));
        return new SpokenOf(ids, owners, several, renamings);
    }

    private void remember(Parse parse, Grammar grammar, Reference reference, Map<Integer, Entity> found) {
        parse.clauses().forEach(clause -> learn(clause, grammar, reference, found));
        for (NounWalk.Found noun : NounWalk.of(parse)) {
            groups.add(
                    noun.nominal().members().stream()
                            .map(member -> found.get(member.chunk().begin()))
                            .filter(Objects::nonNull)
                            .toList(),
                    memory.sentence());
        }
    }

    /** "The former teacher": says of somebody who has a name what they are. */
    private static boolean isRenamed(Entity entity, Mention mention, NounWalk.Found noun) {
        return noun.of() == null
                && mention.name() == null
                && mention.isDefinite()
                && !mention.isBare()
                && entity.isNamed()
                && (entity.isPerson() || entity.isBody());
    }

    /** Returns what an apposition is another name of, where it can be. */
    private static @Nullable Entity carrier(@Nullable Entity entity, Mention mention, Reference reference) {
        return entity == null || mention.isName() || !entity.isNamed() || reference.mayBeCalled(entity, mention)
                ? entity
                : null;
    }

    /** "The union Fair Work", where the name was not read as one. */
    private static boolean isCutShort(Parse parse, NounWalk.Found noun) {
        List<Token> tokens = parse.sentence().tokens();
        int end = noun.nominal().chunk().end();
        return !noun.nominal().chunk().isName()
                && end < tokens.size()
                && tokens.get(end).is(Pos.PROPN);
    }

    private @Nullable Entity entity(Mention mention, NounWalk.Place place, boolean headline, Reference reference) {
        if (!mention.isReferring() || (place == NounWalk.Place.DENIED && mention.isIndefinite())) {
            return null;
        }
        Collection<Entity> meant = reference.meant(mention, place);
        return meant.isEmpty()
                ? fresh(mention, headline)
                : meant.size() == 1 ? meant.iterator().next() : null;
    }

    private Entity fresh(Mention mention, boolean headline) {
        Entity entity = new Entity(article + "#" + (byId.size() + 1), mention, headline, memory.sentence());
        byId.put(entity.id(), entity);
        return entity;
    }

    /** Returns whether the text has said that this is a person. */
    public boolean isPerson(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isPerson();
    }

    /** Returns whether this is the name of somewhere. */
    public boolean isPlace(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isKnownPlace();
    }

    /** Returns whether the text has said that this is a company, an authority, a group. */
    public boolean isBody(String id) {
        Entity entity = byId.get(id);
        return entity != null && entity.isBody();
    }

    /** "Helder is a port": it can be called a port from now on; "Lund is a chemist who …": it is Lund who does. */
    private static void learn(Clause clause, Grammar grammar, Reference reference, Map<Integer, Entity> found) {
        boolean copula = clause.verb() != null
                && grammar.isCopula(clause.verb().lemma())
                && !clause.verb().negative()
                && clause.subjects().size() == 1
                && clause.objects().size() == 1;
        if (copula) {
            Nominal kind = clause.objects().get(0);
            Entity entity = found.get(clause.subjects().get(0).chunk().begin());
            if (entity != null
                    && entity.isNamed()
                    && Mention.isNounOrName(kind.chunk())
                    && !kind.chunk().isName()) {
                reference.learn(entity, Mention.key(kind.chunk().head()));
                kind.members().stream()
                        .filter(member -> !member.clauses().isEmpty())
                        .forEach(member -> found.put(member.chunk().begin(), entity));
            }
        }
        clause.children().forEach(child -> learn(child, grammar, reference, found));
    }
}
