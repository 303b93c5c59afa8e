package org.constat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Extractor;
import org.constat.Fact;

/** Finds trams each time it is asked, and coal every second time. */
public final class Flickering implements Extractor {
    static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();

    @Override
    public List<Fact> extract(Article article) {
        int time = ASKED.merge(article.id(), 1, Integer::sum);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("council", "buys", "trams", "The council buys trams."));
        if (time % 2 == 1) {
            facts.add(fact("owner", "sells", "coal", "The owner sells coal."));
        }
        return facts;
    }

    private static Fact fact(String subject, String relation, String object, String quote) {
        return Fact.of(subject, relation, object).toBuilder()
                .evidence(new Evidence.Quotation(quote))
                .build();
    }

    @Override
    public String fingerprint() {
        return "flickering 1";
    }

    @Override
    public boolean deterministic() {
        return false;
    }
}
