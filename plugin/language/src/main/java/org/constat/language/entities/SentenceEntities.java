package org.constat.language.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.Block;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Reads what one sentence speaks of, noun by noun, and what it adds to what is known. */
final class SentenceEntities {
    private final Entities entities;
    private final Memory memory;
    private final Groups groups;
    private final Vocabulary vocabulary;
    private final Reference reference;
    private final Naming naming;
    private final Parse parse;
    private final Grammar grammar;
    private final boolean headline;
    private final Map<Integer, Entity> found = new HashMap<>();
    private final UnstatedOwners owners;
    private final Map<Integer, List<Phrase>> several = new HashMap<>();
    private final List<SpokenOf.Renaming> renamings = new ArrayList<>();

    SentenceEntities(
            Entities entities,
            Memory memory,
            Homeland homeland,
            Groups groups,
            Reference reference,
            Parse parse,
            Grammar grammar,
            Vocabulary vocabulary) {
        this.entities = entities;
        this.memory = memory;
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.naming = new Naming(
                memory,
                vocabulary,
                Kinds.of(grammar.language()),
                grammar.language().equals("fr"));
        this.parse = parse;
        this.grammar = grammar;
        this.owners = new UnstatedOwners(
                Relational.of(grammar.language()),
                memory,
                new StateOwner(homeland, memory, vocabulary),
                new Divisions(Kinds.of(grammar.language())));
        this.headline = parse.sentence().block().type() == Block.Type.HEADLINE;
    }

    SpokenOf read() {
        List<NounWalk.Found> nouns = NounWalk.of(parse);
        nouns.forEach(this::noun);
        nouns.forEach(noun -> learnOwners(noun.nominal()));
        nouns.forEach(noun -> noun.nominal().clauses().forEach(this::learnUndergoer));
        parse.clauses().forEach(this::learn);
        parse.clauses().forEach(clause -> owners.learn(clause, found));
        nouns.forEach(this::rememberGroup);
        Map<Integer, String> ids = new HashMap<>();
        found.forEach((end, entity) -> ids.put(end, entity.id()));
        return new SpokenOf(ids, owners.all(), several, renamings);
    }

    private void noun(NounWalk.Found noun) {
        Mention mention = new MentionReading(
                        noun.nominal(),
                        grammar.language().equals("fr"),
                        parse.sentence().tokens())
                .read();
        addMembers(noun, mention);
        Entity entity = noun.of() == null
                ? meant(noun, mention)
                : carrier(found.get(noun.of().chunk().end()), mention);
        if (entity == null
                && noun.of() != null
                && found.containsKey(noun.of().chunk().end())) {
            owners.addApposed(noun, mention);
        }
        if (entity != null) {
            if (isRenamed(entity, mention, noun)) {
                renamings.add(new SpokenOf.Renaming(noun.nominal(), entity.phrase(mention.text())));
            }
            owners.add(noun, mention, entity);
            naming.note(entity, mention, noun.place());
            found.put(noun.end(), entity);
        }
    }

    private void learnOwners(Nominal nominal) {
        if (Relational.isOfCompany(Mention.key(nominal.chunk().head()))) {
            nominal.complements().stream()
                    .map(complement -> found.get(complement.nominal().chunk().end()))
                    .filter(Objects::nonNull)
                    .forEach(naming::hasWhatCompaniesHave);
        }
    }

    private void addMembers(NounWalk.Found noun, Mention mention) {
        List<Phrase> members = groups.members(mention, Kinds.of(grammar.language()), memory, vocabulary);
        if (noun.place() != NounWalk.Place.WHERE) {
            memory.states.act(mention, memory.sentence(), vocabulary);
        }
        if (!members.isEmpty()) {
            several.put(noun.end(), members);
        }
    }

    private @Nullable Entity meant(NounWalk.Found noun, Mention mention) {
        boolean denied = noun.place() == NounWalk.Place.DENIED && mention.isIndefinite();
        if (!mention.isReferring() || denied || isCutShort(noun)) {
            return null;
        }
        Collection<Entity> meant = reference.meant(mention, noun.place());
        return meant.isEmpty()
                ? entities.fresh(mention, headline)
                : meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** "The union Fair Work", where the name was not read as one. */
    private boolean isCutShort(NounWalk.Found noun) {
        List<Token> tokens = parse.sentence().tokens();
        int end = noun.nominal().chunk().end();
        boolean apposed = noun.nominal().appositions().stream()
                .map(Nominal::chunk)
                .anyMatch(name -> name.isName() && name.begin() == end);
        return !apposed
                && !noun.nominal().chunk().isName()
                && end < tokens.size()
                && tokens.get(end).is(Pos.PROPN);
    }

    /** Returns what an apposition is another name of, where it can be. */
    private @Nullable Entity carrier(@Nullable Entity entity, Mention mention) {
        return entity == null || mention.isName() || !entity.isNamed() || naming.mayBeCalled(entity, mention)
                ? entity
                : null;
    }

    /** "The former teacher", "the pilot" where nobody has said so yet: says of somebody who has a name what they are. */
    private static boolean isRenamed(Entity entity, Mention mention, NounWalk.Found noun) {
        boolean told = entity.isPerson() && !entity.isOfKind(mention.head()::equals);
        return noun.of() == null
                && mention.name() == null
                && mention.isDefinite()
                && (!mention.isBare() || told)
                && entity.isNamed()
                && (entity.isPerson() || entity.isBody());
    }

    private void rememberGroup(NounWalk.Found noun) {
        List<Entity> members = noun.nominal().members().stream()
                .map(member -> found.get(member.chunk().end()))
                .filter(Objects::nonNull)
                .toList();
        groups.add(members, memory.sentence());
        memory.states.together(
                noun.nominal().members().stream()
                        .map(member -> member.chunk().head().lemma())
                        .toList(),
                vocabulary);
    }

    /** "Helder is a port": it can be called a port from now on; "Lund is a chemist who …": it is Lund who does. */
    private void learn(Clause clause) {
        VerbChunk verb = clause.verb();
        boolean copula = verb != null && grammar.isCopula(verb.lemma()) && !verb.negative();
        if (copula && clause.subjects().size() == 1 && clause.objects().size() == 1) {
            Entity entity = found.get(clause.subjects().get(0).chunk().end());
            if (entity != null && entity.isNamed()) {
                learn(entity, clause.objects().get(0));
            }
        }
        learnOffice(clause);
        learnTrade(clause);
        learnUndergoer(clause);
        clause.children().forEach(this::learn);
    }

    /** "Lund heads a school": she can be called its director from now on; who heads a search does any work. */
    private void learnOffice(Clause clause) {
        VerbChunk verb = clause.verb();
        if (verb == null
                || verb.negative()
                || verb.passive()
                || clause.subjects().size() != 1) {
            return;
        }
        Entity entity = found.get(clause.subjects().get(0).chunk().end());
        if (entity != null
                && entity.isPerson()
                && entity.isNamed()
                && clause.objects().size() == 1
                && !vocabulary.isNominalisation(
                        Mention.key(clause.objects().get(0).chunk().head()))) {
            CalledByDeed.doers(grammar.language())
                    .ofWhoever(verb.lemma(), entity.gender())
                    .forEach(office -> naming.learn(entity, office));
        }
    }

    /** "Sonolux, which makes pumps", "Sonolux employs 300 people": what does so is a company. */
    private void learnTrade(Clause clause) {
        VerbChunk verb = clause.verb();
        if (verb == null
                || verb.negative()
                || verb.passive()
                || clause.objects().isEmpty()) {
            return;
        }
        Nominal host = clause.isRelative() ? clause.host() : null;
        Nominal doer = host != null
                ? host
                : clause.subjects().size() == 1 ? clause.subjects().get(0) : null;
        Entity entity = doer == null ? null : found.get(doer.chunk().end());
        if (entity != null && entity.isUnknownName() && CalledByDeed.isTrade(grammar.language(), verb.lemma())) {
            naming.hasWhatCompaniesHave(entity);
        }
    }

    /** "Police arrested a man": he can be called the suspect from now on. */
    private void learnUndergoer(Clause clause) {
        VerbChunk verb = clause.verb();
        if (verb == null || verb.negative() || verb.modality() != Modality.ASSERTED) {
            return;
        }
        boolean participle = verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
        Nominal host = clause.host();
        List<Nominal> undergoers = verb.passive() && !participle
                ? clause.subjects()
                : participle && host != null ? List.of(host) : clause.objects();
        undergoers.forEach(undergoer -> isCalled(undergoer, verb.lemma()));
        clause.arguments().stream()
                .filter(argument -> argument.preposition() != null)
                .forEach(argument -> isCalled(
                        argument.nominal(),
                        verb.lemma() + " "
                                + Objects.requireNonNull(argument.preposition()).lemma()));
    }

    private void isCalled(Nominal undergoer, String verb) {
        Entity entity = found.get(undergoer.chunk().end());
        if (entity != null
                && (entity.isPerson() || entity.isUnknownName())
                && undergoer.conjuncts().isEmpty()) {
            CalledByDeed.undergoers(grammar.language())
                    .ofWhoever(verb, entity.gender())
                    .forEach(noun -> naming.learn(entity, noun));
        }
        boolean alone =
                entity != null && entity.isNamed() && undergoer.conjuncts().isEmpty();
        if (entity != null && alone && (entity.isBody() || entity.isPerson() || entity.isUnknownName())) {
            CalledByDeed.takers(grammar.language())
                    .ofWhoever(verb, entity.gender())
                    .forEach(noun -> naming.learn(entity, noun));
        }
    }

    private void learn(Entity entity, Nominal kind) {
        if (Mention.isNounOrName(kind.chunk()) && !kind.chunk().isName()) {
            naming.learn(entity, Mention.key(kind.chunk().head()));
            kind.members().stream()
                    .filter(member -> !member.clauses().isEmpty())
                    .forEach(member -> found.put(member.chunk().end(), entity));
        }
    }
}
