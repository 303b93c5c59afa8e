package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Makes fillers of nouns, one for each that is coordinated, or one of all where they act together. */
final class Fillers {
    private static final Set<String> WANTING = Listed.as("wanting-of");

    private final PhraseBuilder phrases;
    private final Resolver resolver;

    Fillers(PhraseBuilder phrases, Resolver resolver) {
        this.phrases = phrases;
        this.resolver = resolver;
    }

    List<@Nullable Filler> of(List<Nominal> nominals, @Nullable VerbChunk verb, boolean collective) {
        List<Phrase> members = members(nominals, verb);
        List<@Nullable Filler> fillers = new ArrayList<>();
        if (collective && members.size() > 1) {
            fillers.add(new Group(members));
        } else {
            fillers.addAll(members);
        }
        for (Nominal nominal : nominals) {
            List<Phrase> several = phrases.several(nominal);
            if (!several.isEmpty() && nominal.conjuncts().isEmpty()) {
                fillers.add(new Group(several));
            }
        }
        return fillers;
    }

    /** "le film dont il a parlé": no pronoun inside stands for what a clause describes, so that it is left as it is. */
    List<@Nullable Filler> besidesHost(Clause clause, List<Nominal> subjects, List<@Nullable Filler> found) {
        Nominal host = clause.isRelative() && clause.kind() != Clause.Kind.SUBJECT_RELATIVE ? clause.host() : null;
        boolean itself = host != null
                && subjects.size() == 1
                && subjects.get(0) != host
                && subjects.get(0).chunk().isPronoun()
                && found.size() == 1
                && found.get(0) instanceof Phrase phrase
                && phrase.mention() != null
                && phrase.text().equals(phrases.phrase(host).text());
        return itself ? List.of(phrases.phrase(subjects.get(0))) : found;
    }

    /** "le film qu'il a tourné et la maison où il vit": he made no house, which only stands behind his film. */
    List<@Nullable Filler> described(Clause clause, List<Nominal> nominals, List<@Nullable Filler> found) {
        VerbChunk verb = clause.verb();
        boolean host = clause.isRelative() && nominals.size() == 1 && nominals.get(0) == clause.host();
        return !host || verb == null || found.size() < 2
                ? found
                : found.stream()
                        .filter(filler -> !(filler instanceof Phrase phrase && isBehind(phrase, phrases.begin(verb))))
                        .toList();
    }

    private static boolean isBehind(Phrase phrase, int offset) {
        return !phrase.spans().isEmpty() && phrase.spans().stream().allMatch(span -> span.begin() > offset);
    }

    List<Phrase> members(List<Nominal> nominals, @Nullable VerbChunk verb) {
        List<Phrase> members = new ArrayList<>();
        for (Nominal nominal : nominals) {
            for (Nominal member : nominal.members()) {
                Phrase phrase = member.isExcluded() ? null : resolver.subject(member, verb);
                if (phrase != null) {
                    members.add(phrase);
                    members.addAll(resolver.others(member, phrase));
                    NamedMembers.of(member).forEach(name -> members.add(phrases.phrase(name)));
                }
            }
        }
        return members;
    }

    List<@Nullable Filler> agents(Clause clause) {
        List<Nominal> nominals = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            if (Voice.isAgent(argument)) {
                nominals.add(argument.nominal());
            }
        }
        return of(nominals, null, false);
    }

    /** "a farmer whose tractor …": the tractor of the farmer. */
    List<@Nullable Filler> owned(Clause clause, List<@Nullable Filler> subjects) {
        Nominal host = clause.host();
        List<@Nullable Filler> found = new ArrayList<>();
        for (Filler subject : subjects) {
            if (subject instanceof Phrase phrase && host != null) {
                List<Complement> complements = new ArrayList<>(phrase.complements());
                complements.add(new Complement("of", phrases.phrase(host)));
                found.add(phrase.withComplements(complements));
            } else {
                found.add(subject);
            }
        }
        return found;
    }

    static boolean isPossessive(Clause clause) {
        return clause.kind() == Clause.Kind.OTHER_RELATIVE
                && (clause.marker().equals("whose") || clause.marker().equals("dont"));
    }

    /** "le club dont Lund est membre", "dont il détient la moitié": a name or pronoun belongs to nothing. */
    static boolean isOfObject(Clause clause) {
        return clause.marker().equals("dont")
                && clause.subjects().size() == 1
                && (clause.subjects().get(0).chunk().isName()
                        || clause.subjects().get(0).chunk().isPronoun()
                        || isWanted(clause));
    }

    /** "le directeur, dont le syndicat réclame le départ": he is to leave, and the union is not his. */
    private static boolean isWanted(Clause clause) {
        return clause.verb() != null
                && WANTING.contains(clause.verb().lemma())
                && clause.objects().size() == 1
                && clause.objects().get(0).chunk().determiner() == Determiner.DEFINITE
                && clause.objects().get(0).complements().isEmpty();
    }
}
