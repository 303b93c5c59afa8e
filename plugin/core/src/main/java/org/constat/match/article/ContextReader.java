package org.constat.match.article;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Span;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.form.Form;
import org.constat.match.form.RelationView;
import org.constat.match.parts.Roles;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Gathers from the facts of an article what the others are read by: its names, and who is what.
 *
 * @since 0.1
 */
public final class ContextReader {
    /** What introduces more people than that is a directory, and each of them may be compared with each fact. */
    private static final int MOST_ROLES = 500;

    private final Set<String> names = new HashSet<>();
    private final Map<String, ArticleContext.Held> roles = new LinkedHashMap<>();
    private final CoMentions mentions = new CoMentions();
    private final Bearers bearers = new Bearers();

    /** Returns what the forms of the facts of an article tell about it. */
    public static ArticleContext read(Article article, String language, List<Span> sentences, List<Form> forms) {
        ContextReader reader = new ContextReader();
        for (Form form : forms) {
            if (form.view().kind() == RelationView.Kind.DIRECT) {
                reader.add(form);
            }
        }
        List<ArticleContext.Held> roles = List.copyOf(reader.roles.values());
        roles.forEach(held -> reader.bearers.add(held.holder(), held.role()));
        return new ArticleContext(
                article, language, sentences, reader.names, roles, reader.mentions.all(), reader.bearers.sole());
    }

    private void add(Form form) {
        Fact fact = form.fact();
        SpokenPhrases.each(fact, phrase -> {
            mentions.add(phrase);
            bearers.add(phrase);
        });
        addNames(fact.subject());
        addNames(fact.object());
        fact.arguments().forEach(argument -> addNames(argument.filler()));
        fact.source().forEach(link -> addNames(link.speaker()));
        if (form.relation().isBeing()
                && isSo(fact)
                && fact.subject() instanceof Phrase subject
                && fact.object() instanceof Phrase object) {
            addRole(subject, object);
        }
    }

    private static boolean isSo(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PRESENT
                && fact.source().isEmpty()
                && fact.arguments().stream().noneMatch(argument -> Roles.isCondition(argument.role()));
    }

    private void addRole(Phrase holder, Phrase role) {
        if (kind(holder) == Word.Kind.NAME && kind(role) == Word.Kind.NOUN && roles.size() < MOST_ROLES) {
            roles.putIfAbsent(holder.text() + "\n" + role.text(), new ArticleContext.Held(holder, role));
        }
    }

    private void addNames(@Nullable Filler filler) {
        if (filler instanceof Phrase phrase && kind(phrase) == Word.Kind.NAME) {
            names.add(Folding.fold(Lexemes.head(phrase).lemma()));
        } else if (filler instanceof Group group) {
            group.members().forEach(this::addNames);
        }
    }

    private static Word.Kind kind(Phrase phrase) {
        return Lexemes.head(phrase).kind();
    }
}
