package org.constat.language.extractor.reference;

import java.util.List;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Finds the thing for which "it" behind a verb and "y" stand ("Her shop burned down. She will not rebuild it"). */
final class NamedThings {
    private final RecentMentions recent;
    private final KnownPersons persons;

    NamedThings(RecentMentions recent, KnownPersons persons) {
        this.recent = recent;
        this.persons = persons;
    }

    /** Returns what this sentence named last before an offset and is neither a person nor one of the given texts, rather no landmark; or null. */
    @Nullable
    Phrase last(List<String> except, int before) {
        Predicate<Mentioned> fits = mention -> mention.morphology().number() != GrammaticalNumber.PLURAL
                && mention.phrase().quantity() == null
                && !isShare(mention)
                && mention.beginsBefore(before)
                && !mention.person();
        Phrase thing = recent.all().last(fits.and(mention -> !recent.isLandmark(mention)), except);
        return thing != null ? thing : recent.all().last(fits, except);
    }

    /** Returns the thing that this sentence named last before an offset; or null. */
    @Nullable
    Phrase until(int offset, Predicate<Phrase> somebody) {
        return recent.all().last(mention -> isThing(mention, somebody) && mention.endsBefore(offset), List.of());
    }

    /** Returns the one subject of the sentence before, where it is a thing, else what is named there first; or null. */
    @Nullable
    Phrase before(Predicate<Phrase> somebody) {
        return subjectOrFirst(mention -> isThing(mention, somebody));
    }

    /** "The shop burned its papers. She will not reprint it": returns what the sentence before names, and not several. */
    @Nullable
    Phrase oneBefore(Predicate<Phrase> somebody) {
        return subjectOrFirst(
                mention -> isThing(mention, somebody) && mention.morphology().number() != GrammaticalNumber.PLURAL);
    }

    private @Nullable Phrase subjectOrFirst(Predicate<Mentioned> things) {
        Phrase subject = recent.subjectsBefore().only(mention -> true);
        Phrase thing = subject == null ? null : recent.subjectsBefore().only(things);
        return thing != null ? thing : recent.allBefore().firstInText(things);
    }

    /** "The firm found nothing wrong. The club sued it": returns the one body that is the subject of the sentence before; or null. */
    @Nullable
    Phrase bodyBefore() {
        return recent.subjectsBefore()
                .only(mention -> persons.maySpeak(mention)
                        && persons.mayBe(mention.phrase(), Owner.IT)
                        && mention.morphology().number() != GrammaticalNumber.PLURAL
                        && !persons.isPerson(mention.phrase()));
    }

    /** "41% of the shares": so much is owned, and nobody opposes it. */
    private static boolean isShare(Mentioned mention) {
        Word head = mention.phrase().head();
        return head != null && head.lemma().equals("%");
    }

    private boolean isThing(Mentioned mention, Predicate<Phrase> somebody) {
        return !somebody.test(mention.phrase())
                && !mention.isMeasure()
                && !isShare(mention)
                && !persons.maySpeak(mention)
                && (!mention.isNamed() || persons.isThing(mention.phrase()))
                && persons.mayBe(mention.phrase(), Owner.IT);
    }
}
