package org.constat.language.phrases;

import java.util.List;
import java.util.stream.Stream;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.VerbChunk.Form;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** A verb chunk with some of its parts changed. */
final class VerbChunkBuilder {
    private final VerbChunk words;
    private String lemma;
    private int begin;
    private int end;
    private Form form;
    private Tense tense;
    private Modality modality;
    private boolean negative;
    private boolean passive;
    private boolean conditional;
    private boolean perfect;
    private Morphology agreement;
    private @Nullable NounChunk subject;
    private List<Word> adverbs;

    VerbChunkBuilder(VerbChunk verb) {
        this.words = verb;
        this.lemma = verb.lemma();
        this.begin = verb.begin();
        this.end = verb.end();
        this.adverbs = verb.adverbs();
        this.subject = verb.subject();
        this.form = verb.form();
        this.tense = verb.tense();
        this.modality = verb.modality();
        this.negative = verb.negative();
        this.passive = verb.passive();
        this.conditional = verb.conditional();
        this.perfect = verb.perfect();
        this.agreement = verb.agreement();
    }

    /** Takes what another verb's auxiliaries say. */
    VerbChunkBuilder statusOf(VerbChunk other) {
        tense = other.tense();
        modality = other.modality();
        negative = other.negative();
        conditional = other.conditional();
        perfect = other.perfect();
        agreement = other.agreement();
        return form(other.form()).passive(other.passive());
    }

    VerbChunkBuilder begin(int at) {
        begin = at;
        return this;
    }

    VerbChunkBuilder lemma(String other) {
        lemma = other;
        return this;
    }

    VerbChunkBuilder end(int behind) {
        end = behind;
        return this;
    }

    VerbChunkBuilder adverbAhead(AdverbChunk adverb) {
        begin = adverb.begin();
        adverbs = Stream.concat(Stream.of(adverb.word()), adverbs.stream()).toList();
        return this;
    }

    VerbChunkBuilder form(Form other) {
        form = other;
        return this;
    }

    VerbChunkBuilder tense(Tense other) {
        tense = other;
        return this;
    }

    VerbChunkBuilder affirmative() {
        negative = false;
        return this;
    }

    VerbChunkBuilder negative() {
        negative = true;
        return this;
    }

    VerbChunkBuilder passive(boolean other) {
        passive = other;
        return this;
    }

    VerbChunkBuilder unconditional() {
        conditional = false;
        return this;
    }

    VerbChunkBuilder imperfect() {
        perfect = false;
        return this;
    }

    VerbChunkBuilder withoutSubject() {
        subject = null;
        return this;
    }

    VerbChunk build() {
        return new VerbChunk(
                begin,
                end,
                words.main(),
                lemma,
                form,
                tense,
                modality,
                negative,
                passive,
                conditional,
                perfect,
                agreement,
                subject,
                words.clitics(),
                adverbs);
    }
}
