package org.constat.language.extractor.phrase;

import java.util.List;
import java.util.Set;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.extractor.words.RelationWords;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Puts into a phrase what hangs on its noun: complements, participles, infinitives. */
final class NounAttachments {
    /** What says of a thing what it is about. */
    private static final Set<String> TREATING = Listed.as("treating");

    private static final Set<String> SUSPECTING = Listed.as("suspecting");
    private static final Set<String> BRINGING_TOGETHER = Listed.as("together");

    private final List<Token> tokens;
    private final Roles roles;
    private final Ownership ownership;
    private final Members members;

    /** Makes phrases of what hangs on a noun so deep down. */
    interface Members {
        Phrase phrase(Nominal nominal, int depth);
    }

    NounAttachments(List<Token> tokens, Roles roles, Ownership ownership, Members members) {
        this.tokens = tokens;
        this.roles = roles;
        this.ownership = ownership;
        this.members = members;
    }

    void addComplements(Nominal nominal, PhraseDraft draft, int depth) {
        for (Prepositional complement : nominal.complements()) {
            for (Nominal member : complement.nominal().members()) {
                if (!member.isExcluded()) {
                    Phrase phrase = named(complement, member, depth);
                    String role = roles.ofComplement(nominal.chunk(), complement);
                    KindComplements.add(complement, member, role, phrase, draft.complements());
                    addPiece(complement, member, draft.pieces());
                    addInner(member, draft.pieces());
                }
            }
        }
    }

    /** "two of them": of those that the text has named. */
    private Phrase named(Prepositional complement, Nominal member, int depth) {
        PrepositionChunk preposition = complement.preposition();
        Phrase counted = preposition == null || !preposition.isOf() ? null : ownership.counted(member);
        return counted == null ? members.phrase(member, depth + 1) : counted;
    }

    private static void addPiece(Prepositional complement, Nominal member, Pieces pieces) {
        boolean first = complement.nominal() == member && complement.preposition() != null;
        int begin = first && complement.preposition() != null
                ? complement.preposition().begin()
                : member.chunk().begin();
        pieces.add(begin, member.chunk().end());
    }

    private static void addInner(Nominal nominal, Pieces pieces) {
        for (Prepositional complement : nominal.complements()) {
            addPiece(complement, complement.nominal(), pieces);
            addInner(complement.nominal(), pieces);
        }
    }

    /** "les troupes déployées en Ukraine", "la nécessité de négocier": participles and infinitives belong to the phrase. */
    void addClauses(Nominal nominal, PhraseDraft draft, int depth) {
        for (Clause clause : nominal.clauses()) {
            VerbChunk verb = clause.verb();
            if (verb == null) {
                continue;
            }
            boolean participle = clause.kind() == Clause.Kind.PARTICIPLE;
            if (participle && (isRightBehind(verb, draft) || isSetOff(nominal.chunk(), verb, draft))) {
                addParticiple(clause, verb, draft, depth);
            } else if (clause.kind() == Clause.Kind.INFINITIVE) {
                draft.complements().add(new Complement("to", action(clause, verb, depth)));
            }
        }
    }

    /** "une force menée par le pays et opérant au sud": right behind, or joined to what stands there. */
    private boolean isRightBehind(VerbChunk verb, PhraseDraft draft) {
        int end = draft.pieces().end();
        return verb.begin() == end
                || (verb.begin() == end + 1 && tokens.get(end).is(Pos.CCONJ));
    }

    /** "deux trains, bloqués par la neige, sont partis": one comma on, where it is two of many. */
    private boolean isSetOff(NounChunk noun, VerbChunk verb, PhraseDraft draft) {
        int end = draft.pieces().end();
        return !noun.isName()
                && noun.quantity() != null
                && !noun.quantity().ordinal()
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && verb.begin() == end + 1
                && tokens.get(end).text().equals(",");
    }

    /**
     * "une réunion impliquant la mairie et l'usine" is between them; else a participle and its object describe the noun; but "un homme
     * soupçonné de vol" is a man, whatever he is suspected of.
     */
    private void addParticiple(Clause clause, VerbChunk verb, PhraseDraft draft, int depth) {
        draft.pieces().add(verb.begin(), verb.end());
        List<Nominal> objects = clause.objects().stream()
                .flatMap(object -> object.members().stream())
                .toList();
        boolean between = BRINGING_TOGETHER.contains(verb.lemma()) && objects.size() > 1;
        boolean treating = TREATING.contains(verb.lemma());
        if (!between && !treating && !SUSPECTING.contains(verb.lemma())) {
            draft.modifiers().add(word(verb, Word.Kind.ADJECTIVE));
        }
        if (verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE) {
            objects.forEach(object -> addObject(object, between ? "between" : "object", draft, depth));
        }
        clause.arguments().forEach(argument -> addArgument(treating ? asSubject(argument) : argument, draft, depth));
    }

    /** "une exposition consacrée aux ponts": is about them. */
    private static Prepositional asSubject(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                        && (preposition.lemma().equals("à")
                                || preposition.lemma().equals("to"))
                ? new Prepositional(preposition.as("about"), argument.nominal())
                : argument;
    }

    private void addObject(Nominal object, String role, PhraseDraft draft, int depth) {
        draft.complements().add(new Complement(role, members.phrase(object, depth + 1)));
        draft.pieces().add(object.chunk().begin(), object.chunk().end());
    }

    private static Word withPreposition(Word plain, Prepositional governed) {
        PrepositionChunk preposition = governed.preposition();
        return preposition == null
                ? plain
                : Word.of(plain.text(), plain.lemma() + " " + preposition.lemma(), Word.Kind.VERB);
    }

    private Word word(VerbChunk verb, Word.Kind kind) {
        Token main = tokens.get(verb.main());
        int next = verb.main() + 1;
        boolean parted = next < verb.end() && RelationWords.isParticle(tokens.get(next));
        return parted
                ? Word.of(
                        main.text() + " " + tokens.get(next).text(),
                        verb.lemma() + " " + tokens.get(next).lemma(),
                        kind)
                : Word.of(main.text(), verb.lemma(), kind);
    }

    private void addArgument(Prepositional argument, PhraseDraft draft, int depth) {
        for (Nominal member : argument.nominal().members()) {
            String role = roles.ofArgument(argument);
            draft.complements().add(new Complement(role, members.phrase(member, depth + 1)));
            addPiece(argument, member, draft.pieces());
            addInner(member, draft.pieces());
        }
    }

    /** Returns a phrase around a verb: what it leads to hangs on it as {@code object}. */
    private Phrase action(Clause clause, VerbChunk verb, int depth) {
        PhraseDraft draft = new PhraseDraft(tokens, verb.begin(), verb.end());
        Prepositional goal = BareObject.goal(clause, verb, roles);
        if (goal == null) {
            clause.objects().stream()
                    .flatMap(object -> object.members().stream())
                    .forEach(object -> addObject(object, "object", draft, depth));
        } else {
            draft.pieces()
                    .add(
                            clause.objects().get(0).chunk().begin(),
                            clause.objects().get(0).chunk().end());
        }
        Prepositional governed = goal != null || !clause.objects().isEmpty() ? goal : governed(clause, verb);
        if (governed != null) {
            for (Nominal member : governed.nominal().members()) {
                draft.complements().add(new Complement("object", members.phrase(member, depth + 1)));
                addPiece(governed, member, draft.pieces());
            }
        }
        for (Prepositional argument : clause.arguments()) {
            if (!argument.equals(governed)) {
                addArgument(argument, draft, depth);
            }
        }
        draft.modifiers().addAll(verb.adverbs());
        for (AdverbChunk adverb : clause.adverbs()) {
            draft.modifiers().add(adverb.word());
            draft.pieces().add(adverb.begin(), adverb.end());
        }
        Word plain = word(verb, Word.Kind.VERB);
        Word whole = goal == null ? plain : Word.of(plain.text(), BareObject.words(clause, verb), Word.Kind.VERB);
        return draft.around(governed == null ? plain : withPreposition(whole, governed), null);
    }

    /** "le refus de discuter de la loi": what the verb is about by its preposition. */
    private @Nullable Prepositional governed(Clause clause, VerbChunk verb) {
        return clause.arguments().stream()
                .filter(argument -> roles.governs(verb.lemma(), argument))
                .findFirst()
                .orElse(null);
    }
}
