package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.language.entities.SpokenOf;
import org.constat.language.extractor.arguments.Slots;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.reference.Discourse;
import org.constat.language.extractor.reference.Possession;
import org.constat.language.extractor.reference.Possessors;
import org.constat.language.extractor.reference.Referring;
import org.constat.language.extractor.relation.Relations;
import org.constat.language.extractor.speech.Sources;
import org.constat.language.extractor.status.Contents;
import org.constat.language.extractor.status.NounStances;
import org.constat.language.extractor.status.Reports;
import org.constat.language.extractor.status.Stances;
import org.constat.language.extractor.status.Status;
import org.constat.language.extractor.words.Families;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Token;

/** Knows the clauses of one sentence: their relations, slots, sources and status, and the phrases of their nouns. */
final class SentenceTools {
    final Grammar grammar;
    final Vocabulary vocabulary;
    final Parse parse;
    final Roles roles;
    final Stances stances;
    final Status status;
    final Contents contents;
    final Reports reports;
    final SpokenOf spokenOf;
    final PhraseBuilder phrases;
    final Relations relations;
    final Slots slots;
    final Sources sources;

    SentenceTools(Grammar grammar, Vocabulary vocabulary, Parse parse, Discourse discourse) {
        List<Token> tokens = parse.sentence().tokens();
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.parse = parse;
        this.roles = new Roles(grammar, vocabulary);
        Families families = new Families(vocabulary);
        this.stances = new Stances(vocabulary, families);
        this.status = new Status(grammar, stances);
        this.contents = new Contents(grammar, stances, new NounStances(families, stances), status);
        this.reports = new Reports(grammar, stances);
        this.spokenOf = discourse.entities(parse, grammar, vocabulary);
        this.phrases = new PhraseBuilder(tokens, roles, spokenOf);
        Referring referring = Referring.to(discourse, phrases, new NounKinds(grammar, vocabulary));
        this.relations = new Relations(tokens, parse.chunks(), grammar, vocabulary, phrases);
        this.slots = new Slots(grammar, stances, phrases, roles, referring);
        this.sources = new Sources(parse, relations, referring, slots, discourse.isArticle());
        if (discourse.isArticle()) {
            Possession possession = new Possession(discourse, referring.resolver(), phrases);
            phrases.owners(new Possessors(parse, possession, slots.grammatical(), roles.actors()));
        }
    }
}
