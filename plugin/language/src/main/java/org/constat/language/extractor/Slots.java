package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Fills subject, object and arguments from a clause: the passive becomes active, infinitives borrow their subject. */
final class Slots {
    private final Grammar grammar;
    private final Stances stances;
    private final PhraseBuilder phrases;
    private final Roles roles;
    private final Resolver resolver;

    Slots(Grammar grammar, Stances stances, PhraseBuilder phrases, Roles roles, Resolver resolver) {
        this.grammar = grammar;
        this.stances = stances;
        this.phrases = phrases;
        this.roles = roles;
        this.resolver = resolver;
    }

    List<@Nullable Filler> subjects(Clause clause, VerbChunk verb, boolean collective) {
        if (isPassive(clause, verb)) {
            return agents(clause);
        }
        List<Nominal> named = isImpersonal(clause, verb) ? clause.objects() : grammatical(clause, verb);
        List<@Nullable Filler> found = fillers(named, verb, collective);
        return isPossessive(clause) ? owned(clause, found) : found;
    }

    /** "il est tombé 30 millimètres": what falls stands behind the verb. */
    private static boolean isImpersonal(Clause clause, VerbChunk verb) {
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("il");
        return neutral
                && !clause.objects().isEmpty()
                && switch (verb.lemma()) {
                    case "manquer",
                            "rester",
                            "suffire",
                            "tomber",
                            "exister",
                            "arriver",
                            "survenir",
                            "subsister",
                            "se produire",
                            "se passer" -> true;
                    default -> false;
                };
    }

    private static boolean isPossessive(Clause clause) {
        return clause.kind() == Clause.Kind.OTHER_RELATIVE
                && (clause.marker().equals("whose") || clause.marker().equals("dont"));
    }

    /** "a farmer whose tractor …": the tractor of the farmer. */
    private List<@Nullable Filler> owned(Clause clause, List<@Nullable Filler> subjects) {
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

    /** Remembers who speaks. */
    void mentionSpeaker(Clause speaker) {
        speaker.subjects().forEach(resolver::speaks);
        mention(speaker);
    }

    /** Remembers the subject for the pronouns that follow. */
    void mention(Clause clause) {

        for (Nominal subject : clause.subjects()) {
            resolver.mention(subject);
        }
        clause.objects().forEach(resolver::note);
        clause.arguments().forEach(argument -> resolver.note(argument.nominal()));
    }

    List<@Nullable Filler> objects(Clause clause, VerbChunk verb, Relation relation) {
        if (isPassive(clause, verb) && isGivenSomething(clause, verb)) {
            return fillers(clause.objects().subList(0, 1), null, false);
        }
        if (isPassive(clause, verb)) {
            List<@Nullable Filler> found = fillers(grammatical(clause, verb), verb, false);
            return isPossessive(clause) ? owned(clause, found) : found;
        }
        List<Nominal> nominals = new ArrayList<>();
        if (isImpersonal(clause, verb)) {
            return List.of();
        }
        for (Nominal object : clause.objects()) {
            if (object.chunk().begin() >= relation.end()) {
                nominals.add(object);
            }
        }
        Nominal described = clause.kind() == Clause.Kind.OBJECT_RELATIVE ? clause.host() : null;
        if (nominals.isEmpty() && described != null) {
            nominals.add(described);
        } else if (nominals.isEmpty() && relation.preposition()) {
            governed(clause, relation).forEach(nominals::add);
        }
        if (nominals.isEmpty() && grammar.isCopula(verb.lemma())) {
            return predicates(clause, relation.end());
        }
        if (nominals.isEmpty()) {
            return pronounObject(clause, verb);
        }
        if (isDoubleObject(nominals, verb)) {
            return fillers(nominals.subList(1, 2), null, false);
        }
        if (nominals.get(0).chunk().isPronoun()) {
            return List.of(resolver.object(nominals.get(0), clause.subjects()));
        }
        return fillers(nominals.subList(0, 1), null, false);
    }

    /** "la boycotte": what was named last and agrees. */
    private List<@Nullable Filler> pronounObject(Clause clause, VerbChunk verb) {
        List<@Nullable Filler> found = new ArrayList<>();
        for (String clitic : verb.clitics()) {
            Phrase object = resolver.object(clitic, verb, clause.subjects());
            if (object != null) {
                found.add(object);
                break;
            }
        }
        return found;
    }

    private List<@Nullable Filler> predicates(Clause clause, int from) {
        List<@Nullable Filler> found = new ArrayList<>();
        for (AdjectiveChunk adjective : clause.predicates()) {
            if (adjective.begin() >= from || adjective.end() > from) {
                found.add(phrases.phrase(adjective));
            }
        }
        return found;
    }

    private static List<Nominal> governed(Clause clause, Relation relation) {
        List<Nominal> found = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            if (isGoverned(argument, relation)) {
                found.add(argument.nominal());
            }
        }
        for (Prepositional complement : Swallowed.complements(clause, relation.end())) {
            if (isGoverned(complement, relation)) {
                found.add(complement.nominal());
            }
        }
        return found;
    }

    private static boolean isGoverned(Prepositional argument, Relation relation) {
        PrepositionChunk preposition = argument.preposition();
        return relation.preposition()
                && preposition != null
                && preposition.begin() < relation.end()
                && preposition.end() >= relation.end();
    }

    /** The subject that grammar gives to the verb: its own, the noun it describes, or that of the clause around it. */
    List<Nominal> grammatical(Clause clause, VerbChunk verb) {
        if (isOpen(clause, verb)) {
            return List.of();
        }
        if (!clause.subjects().isEmpty()) {
            return clause.subjects();
        }
        if (verb.subject() != null) {
            return List.of();
        }
        Nominal host = clause.host();
        return switch (clause.kind()) {
            case SUBJECT_RELATIVE -> host == null ? List.of() : List.of(host);
            case PARTICIPLE -> host == null ? ofParent(clause) : List.of(host);
            case INFINITIVE -> controller(clause);
            default -> List.of();
        };
    }

    /** "il est interdit de fumer", "il a été décidé que …": nobody is meant by this subject. */
    private boolean isOpen(Clause clause, VerbChunk verb) {
        if (isEnglishOpen(clause, verb)) {
            return true;
        }
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("il");
        boolean linked = verb.passive()
                || (grammar.isCopula(verb.lemma()) && clause.objects().isEmpty());
        if (neutral && verb.lemma().equals("falloir")) {
            return true;
        }
        return neutral
                && linked
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.CONTENT
                                || (child.kind() == Clause.Kind.INFINITIVE
                                        && child.marker().equals("de")));
    }

    /** "it is too early to say", "it is clear that": nobody is meant by "it". */
    private boolean isEnglishOpen(Clause clause, VerbChunk verb) {
        boolean neutral = clause.subjects().size() == 1
                && clause.subjects().get(0).chunk().head().lemma().equals("it")
                && grammar.isCopula(verb.lemma())
                && clause.objects().isEmpty();
        boolean judged = clause.predicates().stream()
                .anyMatch(adjective -> grammar.isImpersonal(adjective.head().lemma()));
        return neutral
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.CONTENT
                                || (judged && child.kind() == Clause.Kind.INFINITIVE));
    }

    private List<Nominal> ofParent(Clause clause) {
        Clause parent = clause.parent();
        VerbChunk verb = parent == null ? null : parent.verb();
        if (parent == null) {
            return List.of();
        }
        return verb == null ? parent.subjects() : grammatical(parent, verb);
    }

    /** "X asks Y to act", "X accuse Y d'avoir agi": Y acts; else X does. */
    private List<Nominal> controller(Clause clause) {
        Clause parent = clause.parent();
        boolean purpose = Status.isPurpose(clause);
        if (parent == null) {
            return List.of();
        }
        if (clause.host() != null) {
            return Ranks.isRanked(clause.host().chunk())
                    ? ranked(clause.host(), parent)
                    : planners(clause.host(), parent);
        }
        VerbChunk outer = parent.verb();
        if (!purpose
                && outer != null
                && !outer.clitics().isEmpty()
                && parent.objects().isEmpty()) {
            return List.of();
        }
        boolean gerund = clause.verb() != null && clause.verb().form() == VerbChunk.Form.PRESENT_PARTICIPLE;
        if (gerund && outer != null && parent.objects().isEmpty() && grammar.isAboutOthers(outer.lemma())) {
            return List.of();
        }
        boolean blamed = gerund && clause.marker().equals("for") && outer != null && grammar.isPunishing(outer.lemma());
        boolean given = outer != null && !purpose && clause.marker().equals("de") && grammar.isGiving(outer.lemma());
        if (given && parent.arguments().stream().noneMatch(argument -> isRecipient(argument, true))) {
            return List.of();
        }
        boolean passive = outer != null && isPassive(parent, outer);
        if (Status.isDone(clause) && !parent.objects().isEmpty() && !passive) {
            return parent.objects().subList(0, 1);
        }
        boolean object = (!purpose || blamed) && !parent.objects().isEmpty() && canControl(parent, clause);
        return object ? parent.objects().subList(0, 1) : addressee(parent, purpose, clause);
    }

    /** "le refus du maire de négocier", "a réaffirmé sa volonté de partir": those whose plan it is. */
    private List<Nominal> planners(Nominal host, Clause parent) {
        for (Prepositional complement : host.complements()) {
            if (isOfSomebody(complement)) {
                return List.of(complement.nominal());
            }
        }
        VerbChunk verb = parent.verb();
        boolean own = host.chunk().possessor() != null
                && host.chunk().possessor().isPronoun()
                && verb != null
                && parent.objects().contains(host);
        return own && verb != null ? grammatical(parent, verb) : List.of();
    }

    private boolean isOfSomebody(Prepositional complement) {
        PrepositionChunk preposition = complement.preposition();
        return preposition != null
                && (preposition.lemma().equals("de") || preposition.lemma().equals("of"))
                && (preposition.article() || roles.canPlan(complement.nominal().chunk()));
    }

    /** "a l'intention de partir": the subject leaves, and not its intention. */
    private boolean canControl(Clause parent, Clause infinitive) {
        VerbChunk verb = parent.verb();
        boolean thing =
                infinitive.marker().equals("de") && verb != null && grammar.markerOfControl(verb.lemma()) == null;
        return !thing || roles.isActor(parent.objects().get(0).chunk());
    }

    /** "elle est la première à voter": she votes. */
    private List<Nominal> ranked(Nominal host, Clause parent) {
        VerbChunk verb = parent.verb();
        return verb != null
                        && grammar.isCopula(verb.lemma())
                        && parent.objects().contains(host)
                ? grammatical(parent, verb)
                : List.of(host);
    }

    private List<Nominal> addressee(Clause parent, boolean purpose, Clause clause) {
        VerbChunk verb = parent.verb();
        boolean promise = verb != null && stances.promises(verb.lemma());
        boolean controls = verb != null && grammar.isControlByDative(verb.lemma());
        for (Prepositional argument : parent.arguments()) {
            if (isRecipient(argument, controls) && !purpose && !promise) {
                return List.of(argument.nominal());
            }
        }
        return ofParent(clause);
    }

    private boolean isRecipient(Prepositional argument, boolean controls) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("à") || preposition.lemma().equals("to"))
                && (controls || roles.isActor(argument.nominal().chunk()));
    }

    private static boolean isPassive(Clause clause, VerbChunk verb) {
        boolean participle = clause.kind() == Clause.Kind.PARTICIPLE
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && !verb.perfect();
        return verb.passive() || participle;
    }

    private List<@Nullable Filler> agents(Clause clause) {
        List<Nominal> nominals = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            if (isAgent(argument)) {
                nominals.add(argument.nominal());
            }
        }
        return fillers(nominals, null, false);
    }

    private static boolean isAgent(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("par") || preposition.lemma().equals("by"))
                && !argument.nominal().chunk().time()
                && !argument.nominal().chunk().head().lemma().equals("voix");
    }

    private List<@Nullable Filler> fillers(List<Nominal> nominals, @Nullable VerbChunk verb, boolean collective) {
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

    private List<Phrase> members(List<Nominal> nominals, @Nullable VerbChunk verb) {
        List<Phrase> members = new ArrayList<>();
        for (Nominal nominal : nominals) {
            for (Nominal member : nominal.members()) {
                Phrase phrase = member.isExcluded() ? null : resolver.subject(member, verb);
                if (phrase != null) {
                    members.add(phrase);
                }
            }
        }
        return members;
    }

    List<Argument> arguments(Clause clause, VerbChunk verb, Relation relation) {
        List<Argument> found = new ArrayList<>();
        boolean passive = isPassive(clause, verb);
        for (Prepositional argument : clause.arguments()) {
            int begin = argument.nominal().chunk().begin();
            boolean inside = begin > verb.begin() && begin < relation.end();
            boolean other = inside || Ages.isAge(argument, clause);
            if (!other && !(passive && isAgent(argument)) && !(!passive && isGoverned(argument, relation))) {
                add(found, argument, verb);
            }
        }
        for (Prepositional complement : Swallowed.complements(clause, relation.end())) {
            if (!isGoverned(complement, relation)) {
                for (Nominal member : complement.nominal().members()) {
                    found.add(new Argument(roles.ofComplement(complement), phrases.phrase(member)));
                }
            }
        }
        addSecondObject(clause, verb, relation, found);
        addRecipient(clause, verb, found);
        addCompared(clause, found);
        addAdverbs(clause, found);
        addPredicate(clause, verb, relation.end(), found);
        return found;
    }

    private void add(List<Argument> found, Prepositional argument, VerbChunk verb) {
        for (Nominal member : argument.nominal().members()) {
            Phrase phrase = member.isExcluded() ? null : resolver.subject(member, null);
            if (phrase != null) {
                found.add(new Argument(roles.ofArgument(argument, verb.lemma()), phrase));
            }
        }
    }

    /** "gives the school a prize": the school gets it. */
    private boolean isDoubleObject(List<Nominal> objects, VerbChunk verb) {
        return objects.size() == 2 && grammar.language().equals("en") && grammar.isGiving(verb.lemma());
    }

    /** "the school was given a prize". */
    private boolean isGivenSomething(Clause clause, VerbChunk verb) {
        return clause.objects().size() == 1 && grammar.language().equals("en") && grammar.isGiving(verb.lemma());
    }

    /** "gives the school a prize", "juge le niveau suffisant", "a été élue présidente". */
    private void addSecondObject(Clause clause, VerbChunk verb, Relation relation, List<Argument> found) {
        boolean passive = isPassive(clause, verb);
        if (passive && isGivenSomething(clause, verb)) {
            members(grammatical(clause, verb), null).forEach(phrase -> found.add(new Argument("to", phrase)));
            return;
        }
        List<Nominal> objects = clause.objects().stream()
                .filter(object -> object.chunk().begin() >= relation.end())
                .toList();
        boolean english = grammar.language().equals("en");
        if (english
                && isPassive(clause, verb)
                && objects.size() == 1
                && objects.get(0).chunk().begin() > verb.begin()) {
            found.add(new Argument("as", phrases.phrase(objects.get(0))));
            return;
        }
        if (isDoubleObject(objects, verb)) {
            members(objects.subList(0, 1), null).forEach(phrase -> found.add(new Argument("to", phrase)));
            return;
        }
        for (Nominal object : objects.subList(Math.min(passive ? 0 : 1, objects.size()), objects.size())) {
            found.add(new Argument("as", phrases.phrase(object)));
        }
    }

    /** "lui a demandé". */
    private void addRecipient(Clause clause, VerbChunk verb, List<Argument> found) {
        if (verb.clitics().contains("lui") || verb.clitics().contains("leur")) {
            Phrase recipient = resolver.recipient(verb.clitics(), clause.subjects());
            if (recipient != null) {
                found.add(new Argument("to", recipient));
            }
        }
    }

    /** "is bigger than Bergen": what it is held against. */
    private void addCompared(Clause clause, List<Argument> found) {
        for (Clause child : clause.children()) {
            boolean than = child.marker().equals("than") || child.marker().equals("que");
            if (child.kind() == Clause.Kind.COMPARISON && child.verb() == null && than) {
                members(child.subjects(), null).forEach(phrase -> found.add(new Argument("than", phrase)));
            }
        }
    }

    private void addAdverbs(Clause clause, List<Argument> found) {
        for (AdverbChunk adverb : clause.adverbs()) {
            boolean time = adverb.kind() == AdverbChunk.Kind.TIME;
            if (time || adverb.kind() == AdverbChunk.Kind.PLACE) {
                Phrase phrase = phrases.verb(adverb.word(), adverb.begin(), adverb.end());
                found.add(new Argument(time ? "time" : "place", phrase));
            }
        }
    }

    private void addPredicate(Clause clause, VerbChunk verb, int from, List<Argument> found) {
        boolean copula = grammar.isCopula(verb.lemma()) && clause.objects().isEmpty() && !verb.passive();
        if (!copula) {
            for (AdjectiveChunk adjective : clause.predicates()) {
                if (adjective.begin() > verb.begin() && adjective.end() > from) {
                    found.add(new Argument("as", phrases.phrase(adjective)));
                }
            }
        }
    }
}
