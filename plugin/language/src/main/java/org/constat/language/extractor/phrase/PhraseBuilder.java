package org.constat.language.extractor.phrase;

import java.util.List;
import java.util.Set;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.entities.SpokenOf;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes phrases of nominals: head, modifiers, number, complements, and where they stand.
 *
 * @since 0.1
 */
public final class PhraseBuilder {
    private static final int DEEPEST = 6;

    private static final Set<String> JUDGING = Listed.as("judging-that");

    private final List<Token> tokens;
    private final SpokenOf spokenOf;
    private final Ownership ownership;
    private final NounAttachments attachments;

    public PhraseBuilder(List<Token> tokens, Roles roles, SpokenOf spokenOf) {
        this.tokens = tokens;
        this.spokenOf = spokenOf;
        this.ownership = new Ownership(spokenOf);
        this.attachments = new NounAttachments(tokens, roles, ownership, this::phrase);
    }

    public void owners(Possessives possessives) {
        ownership.learn(possessives);
    }

    /** Returns what makes phrases of names and of the roles beside them. */
    public RolePhrases ofRoles() {
        return new RolePhrases(tokens, spokenOf, ownership, attachments);
    }

    /** Returns those that a noun stands for, where it stands for several that the text has named. */
    public List<Phrase> several(Nominal nominal) {
        return spokenOf.groups().getOrDefault(nominal.chunk().end(), List.of());
    }

    /** Returns a phrase for one nominal, without its conjuncts. */
    public Phrase phrase(Nominal nominal) {
        return phrase(nominal, 0);
    }

    private Phrase phrase(Nominal nominal, int depth) {
        NounChunk chunk = nominal.chunk();
        Nominal host = named(nominal);
        NounChunk named = host.chunk();
        PhraseDraft draft = new PhraseDraft(tokens, chunk.begin(), chunk.end());
        addTitle(named, draft);
        addScarcity(chunk, draft);
        if (!host.equals(nominal)) {
            draft.pieces().add(named.begin(), endOfName(named));
            addNoun(chunk, draft);
        }
        if (depth < DEEPEST) {
            attachments.addComplements(nominal, draft, depth);
            if (!host.equals(nominal)) {
                attachments.addComplements(host, draft, depth);
            }
            attachments.addClauses(nominal, draft, depth);
        }
        return draft.around(named).withEntity(ownership.entity(chunk));
    }

    /** "l'Office de sécurité du rail (OSR)": the parenthesis behind a name is closed. */
    private int endOfName(NounChunk name) {
        int end = name.end();
        boolean inside = name.begin() > 0
                && end < tokens.size()
                && tokens.get(name.begin() - 1).text().equals("(")
                && tokens.get(end).text().equals(")");
        return inside ? end + 1 : end;
    }

    /** "le maire de Lormeuil, Gaston Perrichet" is about the name, "les cousins, Luc Roy et Marc Vial" about the cousins. */
    private static Nominal named(Nominal nominal) {
        if (nominal.chunk().isName() || nominal.chunk().isPronoun()) {
            return nominal;
        }
        for (Nominal apposition : nominal.appositions()) {
            if (apposition.chunk().isName() && apposition.conjuncts().isEmpty()) {
                return apposition;
            }
        }
        return nominal;
    }

    /** "Ce dernier, Luc Roy", "l'un d'eux, l'adjoint aux sports Luc Roy": returns who is named beside a pronoun; or null. */
    public @Nullable Phrase apposedName(Nominal pronoun) {
        return pronoun.appositions().stream()
                .filter(apposition -> named(apposition).chunk().isName())
                .map(this::phrase)
                .findFirst()
                .orElse(null);
    }

    private void addTitle(NounChunk chunk, PhraseDraft draft) {
        draft.modifiers().addAll(chunk.modifiers());
        NounChunk title = chunk.title();
        if (title != null) {
            draft.modifiers().add(title.head());
            draft.modifiers().addAll(title.modifiers());
        }
        ownership.addOwner(chunk, draft.complements());
        if (title != null && title.possessor() == null) {
            ownership.addOwner(title, draft.complements());
        }
    }

    /** "few", "peu de": a word that takes away from what is said. */
    private void addScarcity(NounChunk chunk, PhraseDraft draft) {
        if (chunk.determiner() == Determiner.SCARCE) {
            Token first = tokens.get(chunk.begin());
            draft.modifiers().add(Word.of(first.text(), first.lemma(), Word.Kind.ADVERB));
        }
    }

    /** What somebody is called beside the name narrows it. */
    private void addNoun(NounChunk noun, PhraseDraft draft) {
        draft.modifiers().add(noun.head());
        draft.modifiers().addAll(noun.modifiers());
        ownership.addOwner(noun, draft.complements());
    }

    /** Returns whether one of the verbs of a chunk has this base form. */
    public boolean hasVerb(VerbChunk verb, String lemma) {
        return tokens.subList(verb.begin(), verb.end()).stream()
                .anyMatch(token -> token.lemma().equals(lemma));
    }

    /** Returns where a chunk stands in the text. */
    public int begin(Chunk chunk) {
        return tokens.get(chunk.begin()).span().begin();
    }

    /** Returns whether something stands in a quotation. */
    public boolean isQuoted(NounChunk chunk) {
        return tokens.subList(0, chunk.begin()).stream()
                                .filter(token -> token.text().equals("\""))
                                .count()
                        % 2
                == 1;
    }

    /** "« Je reste », a-t-il lancé": returns whether a verb stands behind what somebody has said in their own words. */
    public boolean isBehindQuotation(VerbChunk verb) {
        int mark = verb.begin() - 1;
        int quote = mark > 0 && tokens.get(mark).text().equals(",") ? mark - 1 : mark;
        return quote > 0 && tokens.get(quote).text().equals("\"");
    }

    /** "estimant qu'il", "saying it": returns whether what a participle says or judges begins with a chunk. */
    public boolean beginsJudgement(NounChunk chunk) {
        int that = chunk.begin() - 1;
        int judging = that >= 0 && isThat(tokens.get(that)) ? that - 1 : that;
        return judging > 0
                && tokens.get(judging).morphology().mood() == Mood.PRESENT_PARTICIPLE
                && JUDGING.contains(tokens.get(judging).lemma());
    }

    private static boolean isThat(Token token) {
        return token.lemma().equals("que") || token.lemma().equals("that");
    }

    /** Returns the gender of the last word of a verb: that of what a participle agrees with. */
    public Gender genderOf(VerbChunk verb) {
        return tokens.get(verb.end() - 1).morphology().gender();
    }

    /** Returns the form of the last noun of an expression ("cycle de négociations"); null where the head is one word. */
    public @Nullable Morphology formOfLastNoun(NounChunk chunk) {
        List<Word> parts = chunk.head().parts();
        if (parts.size() < 3 || chunk.isName()) {
            return null;
        }
        String last = parts.get(parts.size() - 1).text();
        return tokens.subList(chunk.begin(), chunk.end()).stream()
                .filter(token -> token.is(Pos.NOUN) && token.text().equals(last))
                .map(Token::morphology)
                .filter(form -> form.number() == GrammaticalNumber.PLURAL)
                .findFirst()
                .orElse(null);
    }

    /** Returns a measure of time without what it is the time of. */
    public Phrase time(NounChunk time) {
        PhraseDraft draft = new PhraseDraft(tokens, time.begin(), time.end());
        draft.modifiers().addAll(time.modifiers());
        return draft.around(time);
    }

    public Phrase phrase(AdjectiveChunk adjective) {
        PhraseDraft draft = new PhraseDraft(tokens, adjective.begin(), adjective.end());
        draft.modifiers().addAll(adjective.modifiers());
        return draft.around(adjective.head(), null);
    }

    public Phrase verb(Word head, int begin, int end) {
        return new PhraseDraft(tokens, begin, end).around(head, null);
    }
}
