package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.Fact;
import org.constat.language.extractor.reference.Discourse;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Parse;
import org.jspecify.annotations.Nullable;

/**
 * Turns the clauses of one sentence into facts.
 *
 * @since 0.1
 */
public final class FactBuilder {
    private final Parse parse;
    private final SentenceTools tools;
    private final FoundFacts found;
    private final RoleFacts roleFacts;
    private final @Nullable PlaceFacts placeFacts;
    private final ClauseFacts clauses;

    public FactBuilder(Grammar grammar, Vocabulary vocabulary, Parse parse, Discourse discourse) {
        this.parse = parse;
        this.tools = new SentenceTools(grammar, vocabulary, parse, discourse);
        this.found = new FoundFacts(parse.sentence().span());
        this.roleFacts = new RoleFacts(grammar, tools.phrases.ofRoles());
        this.placeFacts = grammar.language().equals("fr")
                ? new PlaceFacts(parse.sentence().tokens(), tools.phrases, tools.roles)
                : null;
        this.clauses = new ClauseFacts(tools, found);
    }

    public List<Fact> facts() {
        int section = -1;
        for (Clause clause : parse.clauses()) {
            while (section < clause.section()) {
                section++;
                tools.slots.mentionSpeakers(parse.speakers(), section);
            }
            tools.sources.speakers(clause.section()).forEach(context -> clauses.read(clause, context));
            roleFacts.of(clause).forEach(found::add);
            if (placeFacts != null) {
                placeFacts.of(clause).forEach(found::add);
            }
        }
        for (Clause speaker : parse.speakers()) {
            clauses.readSpeaker(speaker);
            roleFacts.of(speaker).forEach(found::add);
        }
        tools.spokenOf.renamings().forEach(renaming -> found.add(roleFacts.of(renaming)));
        return found.all();
    }
}
