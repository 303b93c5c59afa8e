package org.constat.language.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Block;
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
    private final Map<String, Entity> byId = new HashMap<>();

    /** @param article its id, with which the ids of the entities begin */
    public Entities(String article) {
        this.article = article;
    }

    /** Returns the ids of the entities that the next sentence speaks of, by the first token of their nouns. */
    public Map<Integer, String> read(Parse parse, Grammar grammar, Vocabulary vocabulary) {
        memory.enter();
        boolean headline = parse.sentence().block().type() == Block.Type.HEADLINE;
        Reference reference = new Reference(memory, vocabulary, Kinds.of(grammar.language()));
        Map<Integer, Entity> found = new HashMap<>();
        for (NounWalk.Found noun : NounWalk.of(parse)) {
            Mention mention = Mention.of(noun.nominal(), grammar.language().equals("fr"));
            Entity entity = noun.of() != null
                    ? carrier(found.get(noun.of().chunk().begin()), mention, reference)
                    : isCutShort(parse, noun) ? null : entity(mention, noun.place(), headline, reference);
            if (entity != null) {
                reference.note(entity, mention, noun.place());
                found.put(noun.begin(), entity);
            }
        }
        parse.clauses().forEach(clause -> learn(clause, grammar, reference, found));
        Map<Integer, String> ids = new HashMap<>();
        found.forEach((begin, entity) -> ids.put(begin, entity.id()));
        return ids;
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

    /** "Helder is a port": it can be called a port from now on. */
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
            }
        }
        clause.children().forEach(child -> learn(child, grammar, reference, found));
    }
}
