package org.constat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.Argument;
import org.constat.Article;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Span;

/** Verifies that what a fact says about the article's text is so, and finds the evidence that is given as a quotation. */
final class SpanCheck {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u2032]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C\\u201D\\u201E\\u00AB\\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");

    private final Article article;

    SpanCheck(Article article) {
        this.article = article;
    }

    /**
     * Returns the fact with every piece of evidence as a place.
     *
     * @throws WireException if a span or a quotation is not in the text as it was sent
     */
    Fact check(Fact fact) {
        checkFact(fact);
        List<Evidence> places = new ArrayList<>();
        fact.evidence().forEach(evidence -> places.add(located(evidence)));
        return places.equals(fact.evidence())
                ? fact
                : fact.toBuilder().evidence(places).build();
    }

    private void checkFact(Fact fact) {
        if (fact.subject() != null) {
            checkFiller(fact.subject());
        }
        checkPhrase(fact.relation());
        if (fact.object() != null) {
            checkFiller(fact.object());
        }
        fact.arguments().stream().map(Argument::filler).forEach(this::checkFiller);
        fact.source().stream().map(Attribution::speaker).forEach(this::checkPhrase);
    }

    private void checkFiller(Filler filler) {
        if (filler instanceof Fact fact) {
            checkFact(fact);
        } else if (filler instanceof Group group) {
            group.members().forEach(this::checkPhrase);
        } else if (filler instanceof Phrase phrase) {
            checkPhrase(phrase);
        }
    }

    private void checkPhrase(Phrase phrase) {
        phrase.complements().stream().map(Complement::phrase).forEach(this::checkPhrase);
        if (phrase.spans().isEmpty()) {
            return;
        }
        String sent = phrase.mention() == null ? phrase.text() : phrase.mention();
        String found = phrase.spans().stream().map(this::textAt).collect(Collectors.joining(" "));
        if (!folded(sent).equals(folded(found))) {
            throw new WireException(WireMessages.otherTextAtSpan(sent, phrase.spans(), found));
        }
    }

    private String textAt(Span span) {
        if (span.end() > article.text().length()) {
            throw new WireException(WireMessages.spanOutside(
                    "", span.begin(), span.end(), article.text().length(), Offsets.Unit.UTF16));
        }
        return span.of(article.text());
    }

    /** Spaces and typographic signs may differ: extractors normalise them, and offsets that are wrong change more. */
    private static String folded(String text) {
        String plain = SINGLE_QUOTES.matcher(text).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        plain = DASHES.matcher(plain).replaceAll("-");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    private Evidence located(Evidence evidence) {
        if (evidence instanceof Evidence.At place) {
            textAt(place.span());
            return place;
        }
        return new Evidence.At(find(((Evidence.Quotation) evidence).text()));
    }

    private Span find(String quotation) {
        String words = SPACES.matcher(quotation).replaceAll(" ").strip();
        int exact = words.isEmpty() ? -1 : article.text().indexOf(quotation);
        if (exact >= 0) {
            return new Span(exact, exact + quotation.length());
        }
        Matcher matcher = spaceTolerant(words).matcher(article.text());
        if (words.isEmpty() || !matcher.find()) {
            throw new WireException(WireMessages.quotationNotFound(quotation));
        }
        return new Span(matcher.start(), matcher.end());
    }

    private static Pattern spaceTolerant(String words) {
        return Pattern.compile(
                SPACES.splitAsStream(words).map(Pattern::quote).collect(Collectors.joining(SPACES.pattern())));
    }
}
