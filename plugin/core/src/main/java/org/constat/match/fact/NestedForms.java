package org.constat.match.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.match.form.Form;
import org.constat.match.form.Forms;
import org.constat.match.form.RelationView;
import org.constat.match.form.Wordings;
import org.constat.match.parts.KindWords;
import org.constat.match.phrase.Setting;
import org.constat.match.query.Opposite;
import org.constat.match.query.Query;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Makes of nested content the forms and queries that are made of facts and patterns, once for what is asked often. */
final class NestedForms {
    private static final int KEPT = 500;

    private final Lexemes lexemes;
    private final Forms forms;
    private final Wordings wordings;
    private final KindWords kinds = new KindWords();
    private final Map<Fact, List<Form>> kept = new LinkedHashMap<>();

    NestedForms(Lexemes lexemes, Forms forms, Wordings wordings) {
        this.lexemes = lexemes;
        this.forms = forms;
        this.wordings = wordings;
    }

    /** Returns the content as it stands. */
    Form plain(Fact content, Setting setting) {
        String language = setting.found();
        return new Form(
                content,
                content,
                language,
                lexemes.relation(Lexemes.head(content.relation()), language),
                RelationView.DIRECT,
                List.of());
    }

    /** Returns every form of found content that still tells who does it: who buys is not who sells to him. */
    List<Form> forms(Fact content, String language) {
        List<Form> known = kept.get(content);
        if (known == null) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            known = forms.of(content, language).stream()
                    .filter(form -> form.fact().subject() != null || form.view().kind() != RelationView.Kind.CONVERSE)
                    .toList();
            kept.put(content, known);
        }
        return known;
    }

    /** Returns the ways to ask for content. */
    List<Query> queries(Fact content, String language, Assertion.Options options) {
        List<Query> queries = new ArrayList<>();
        queries.add(query(content, content, language, options));
        wordings.of(content, language).forEach(wording -> queries.add(query(content, wording, language, options)));
        if (isDealMissed(content, language)) {
            Fact missing = content.toBuilder()
                    .relation(Verbs.of(language.equals("fr") ? "y avoir" : "there be"))
                    .build();
            queries.add(query(content, missing, language, options));
        }
        return queries;
    }

    /** "No deal is reached": there is none. */
    private boolean isDealMissed(Fact content, String language) {
        return content.polarity() == Polarity.NEGATIVE
                && content.subject() == null
                && content.object() instanceof Phrase
                && ConceptGroups.says(lexemes.relation(Lexemes.head(content.relation()), language), "agreeing");
    }

    /** The goal to end the war ends nothing: whose goal it is will do it. */
    private Fact withoutAim(Fact content, String language) {
        return content.subject() instanceof Phrase subject && kinds.isAim(lexemes.of(Lexemes.head(subject), language))
                ? content.toBuilder().subject(null).build()
                : content;
    }

    Query query(Fact content, Fact wording, String language, Assertion.Options options) {
        return new Query(
                Pattern.of(content),
                withoutAim(wording, language),
                lexemes.relation(Lexemes.head(wording.relation()), language),
                language,
                options,
                Opposite.NOT,
                null);
    }
}
