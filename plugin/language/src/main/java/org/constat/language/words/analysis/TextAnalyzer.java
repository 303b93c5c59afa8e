package org.constat.language.words.analysis;

import java.util.ArrayList;
import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Span;
import org.constat.language.text.Blocks;
import org.constat.language.text.NormalizedText;
import org.constat.language.text.Sentences;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;
import org.constat.language.words.draft.Capitals;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Interposed;
import org.constat.language.words.draft.WordModel;
import org.constat.language.words.tagging.Tagger;

/** Leads a text through normalising, splitting, tagging and resolving. */
final class TextAnalyzer implements Analyzer {

    private final WordModel model;
    private final Tagger tagger;
    private final Interposed interposed;

    TextAnalyzer(WordModel model, Tagger tagger) {
        this.model = model;
        this.tagger = tagger;
        this.interposed = new Interposed(model);
    }

    @Override
    public String language() {
        return model.language();
    }

    @Override
    public List<Sentence> analyze(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        ListItems items = new ListItems();
        for (Block block : Blocks.of(article)) {
            NormalizedText text = NormalizedText.of(article.text(), block.span());
            List<Sentence> own = new ArrayList<>();
            for (Span span : Sentences.of(text)) {
                own.add(sentence(block, text, span));
            }
            sentences.addAll(items.completed(block, own));
        }
        return sentences;
    }

    @Override
    public Sentence analyze(String sentence) {
        NormalizedText text = NormalizedText.of(sentence);
        Block whole = new Block(Block.Type.PARAGRAPH, new Span(0, sentence.length()));
        return sentence(whole, text, new Span(0, text.text().length()));
    }

    private Sentence sentence(Block block, NormalizedText text, Span span) {
        List<Draft> drafts = model.tokenize(text.text(), span);
        boolean title = block.type() == Block.Type.HEADLINE || block.type() == Block.Type.HEADER;
        Capitals.soften(drafts, title, model);
        drafts = interposed.setBefore(drafts);
        tagger.tag(drafts);
        model.resolve(drafts);
        List<Token> tokens = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            tokens.add(new Token(
                    draft.text, text.original(draft.begin, draft.end), draft.pos, draft.lemma, draft.morphology));
        }
        return new Sentence(block, text.original(span.begin(), span.end()), tokens);
    }
}
