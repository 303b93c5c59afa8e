package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La ministre a rencontré le négociateur à Berne": whoever meets a minister or another official talks with them there.
 */
final class TalkedAtMeeting implements Derivation {
    private static final String RULE = "talked at meeting";
    private static final Set<String> MEETING = Set.of("rencontrer", "meet", "meet with");
    private static final String OFFICIAL = "official-politics";
    private static final String LEADER = "leader";

    private final Nouns nouns;
    private final String talk;

    TalkedAtMeeting(Nouns nouns) {
        this.nouns = nouns;
        this.talk = nouns.language().equals("fr") ? "s'entretenir avec" : "talk with";
    }

    @Override
    public boolean meets(String relation) {
        return MEETING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase one
                && fact.object() instanceof Phrase other
                && isSomebody(one)
                && isSomebody(other)
                && (isOfficial(one) || isOfficial(other))) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), talk))
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isSomebody(Phrase phrase) {
        return isOfficial(phrase) || Nouns.isName(phrase) || nouns.isA(Nouns.head(phrase), "person");
    }

    private boolean isOfficial(Phrase phrase) {
        Stream<String> words = Stream.concat(
                Stream.of(Nouns.head(phrase)),
                phrase.modifiers().stream()
                        .filter(word -> word.kind() == Word.Kind.NOUN)
                        .map(Word::lemma));
        return words.anyMatch(word -> nouns.isA(word, OFFICIAL) || nouns.isA(word, LEADER));
    }
}
