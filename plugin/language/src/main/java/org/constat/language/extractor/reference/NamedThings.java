package org.constat.language.extractor.reference;

import java.util.List;
import org.constat.Phrase;
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

    /** Returns what this sentence named last before an offset and is neither a person nor one of the given texts; or null. */
    @Nullable
    Phrase last(List<String> except, int before) {
        return recent.all()
                .last(
                        mention -> mention.morphology().number() != GrammaticalNumber.PLURAL
                                && mention.phrase().quantity() == null
                                && mention.beginsBefore(before)
                                && !mention.person(),
                        except);
    }

    /** Returns the one subject of the sentence before, where it is a thing, else the one thing named there; or null. */
    @Nullable
    Phrase before() {
        Phrase subject = recent.subjectsBefore().only(mention -> true);
        Phrase thing = subject == null ? null : recent.subjectsBefore().only(this::isThing);
        return thing != null ? thing : recent.allBefore().only(this::isThing);
    }

    private boolean isThing(Mentioned mention) {
        return !mention.person() && !mention.isNamed() && persons.mayBe(mention.phrase(), Owner.IT);
    }
}
