package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Reads a flat relation by putting names around it: "Alvar cannot guarantee Belvor". */
final class RelationFrame {

    private static final String SUBJECT = "Alvar";
    private static final String OBJECT = "Belvor";
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "ne", "n'", "pas", "jamais", "plus", "cannot");

    private final Frames frames;
    private final boolean french;

    RelationFrame(Frames frames) {
        this.frames = frames;
        this.french = frames.language().equals("fr");
    }

    /** Returns the fact with its relation read, and with what the relation's words say about other slots. */
    Fact read(Fact fact) {
        Phrase relation = fact.relation();
        boolean base = isBaseForm(relation.text());
        Fact framed = frame(relation.text(), base, fact.object() != null);
        return framed == null ? asWords(fact) : merged(fact, framed, base);
    }

    /** Returns the lemma of a verb or noun of saying that was written in any form. */
    Word force(Word force) {
        Fact framed = frame(force.text(), isBaseForm(force.text()), false);
        Word head = framed == null ? null : framed.relation().head();
        return head == null ? force : Word.of(force.text(), head.lemma(), head.kind());
    }

    private @Nullable Fact frame(String relation, boolean base, boolean object) {
        String auxiliary = base ? (french ? " va " : " will ") : object && isCutPerfect(relation) ? " a " : " ";
        String text = SUBJECT + auxiliary + relation.strip() + (object ? " " + OBJECT : "");
        Grammar.Parsed parsed = frames.parse(text);
        boolean whole = parsed.main().size() == 1
                && parsed.main().get(0).relation().head() != null
                && new Coverage(parsed.parse()).missing(parsed.main()).isEmpty();
        return whole ? parsed.main().get(0) : null;
    }

    /** "promis" with an object is "a promis": extractors that send one word of a verb leave the auxiliary out. */
    private boolean isCutPerfect(String relation) {
        List<Token> tokens = frames.analyze(relation.strip()).tokens();
        return french && tokens.size() == 1 && tokens.get(0).morphology().mood() == Mood.PAST_PARTICIPLE;
    }

    /** "reject", "not reject", "rejeter": what dictionaries list. */
    private boolean isBaseForm(String relation) {
        for (Token token : frames.analyze(relation).tokens()) {
            String lower = token.lower();
            if (NEGATIONS.contains(lower)) {
                continue;
            }
            boolean modal = token.is(Pos.AUX) && !lower.equals("be") && !lower.equals("have");
            boolean reflexive = lower.equals("se") || lower.equals("s'");
            if (!reflexive) {
                boolean infinitive = token.morphology().mood() == Mood.INFINITIVE;
                return french ? infinitive : !modal && lower.equals(token.lemma());
            }
        }
        return false;
    }

    private Fact merged(Fact fact, Fact framed, boolean base) {
        Phrase head = framed.relation();
        Phrase relation = new Phrase(
                fact.relation().text(),
                null,
                head.head(),
                head.modifiers(),
                null,
                List.of(),
                fact.relation().spans(),
                null);
        Fact status = Declared.with(
                framed,
                framed.polarity(),
                framed.modality(),
                base && framed.tense() == Tense.FUTURE ? Tense.PRESENT : framed.tense(),
                List.of());
        Fact placed = placed(fact.toBuilder().relation(relation).build(), framed);
        return Declared.withStatusOf(status, placed);
    }

    /** Puts subject and object where the names of the frame went: the passive turns round, a preposition makes a role. */
    private static Fact placed(Fact fact, Fact framed) {
        boolean turned = isNamed(framed.object(), SUBJECT);
        Filler subject = turned && !isNamed(framed.subject(), OBJECT) ? null : turned ? fact.object() : fact.subject();
        Filler object = turned ? fact.subject() : fact.object();
        List<Argument> arguments = new ArrayList<>();
        String role = roleOf(framed);
        if (role != null && fact.object() != null) {
            arguments.add(new Argument(role, fact.object()));
            object = turned ? object : null;
        }
        arguments.addAll(fact.arguments());
        return fact.toBuilder()
                .subject(subject)
                .object(object)
                .arguments(arguments)
                .build();
    }

    private static @Nullable String roleOf(Fact framed) {
        for (Argument argument : framed.arguments()) {
            if (isNamed(argument.filler(), OBJECT)) {
                return argument.role();
            }
        }
        return null;
    }

    private static boolean isNamed(@Nullable Filler filler, String name) {
        return filler instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().lemma().equals(name);
    }

    /** Where the grammar finds no verb, the words are the relation, and a word of negation still negates. */
    private Fact asWords(Fact fact) {
        List<String> lemmas = new ArrayList<>();
        boolean negative = false;
        for (Token token : frames.analyze(fact.relation().text()).tokens()) {
            boolean negation = NEGATIONS.contains(token.lower());
            negative |= negation;
            if (!negation) {
                lemmas.add(token.lemma());
            }
        }
        String text = fact.relation().text();
        Word head = Word.of(text, lemmas.isEmpty() ? text : String.join(" ", lemmas), Word.Kind.VERB);
        Phrase relation = new Phrase(
                text, null, head, List.of(), null, List.of(), fact.relation().spans(), null);
        Fact status = Fact.builder(relation)
                .polarity(negative ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE)
                .build();
        return Declared.withStatusOf(status, fact.toBuilder().relation(relation).build());
    }
}
