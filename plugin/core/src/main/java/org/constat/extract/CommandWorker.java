package org.constat.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.jspecify.annotations.Nullable;

/** Keeps a command running and asks it article by article; one that ends, hangs or lies is started again. */
final class CommandWorker implements Extractor {
    private static final Set<String> MEMBERS = Set.of("id", "sha256", "facts", "error");

    private final List<String> command;
    private final @Nullable Path directory;
    private final Duration timeout;
    private @Nullable ChildProcess child;
    private Hello hello;

    CommandWorker(List<String> command, @Nullable Path directory, Duration timeout) {
        this.command = command;
        this.directory = directory;
        this.timeout = timeout;
        this.hello = Hello.unsaid(command.get(0));
        start();
    }

    Hello hello() {
        return hello;
    }

    private ChildProcess start() {
        try {
            ChildProcess started = ChildProcess.start(command, directory);
            child = started;
            hello = Hello.read(node(started.read(timeout)), command.get(0));
            return started;
        } catch (WireException lie) {
            close();
            throw new ExtractorException(ExtractMessages.noHello(command, lie.text()), lie);
        } catch (IOException trouble) {
            throw new ExtractorException(ExtractMessages.cannotRun(command, trouble), trouble);
        }
    }

    private static Node node(byte[] line) {
        return StoredIndex.parse(line);
    }

    @Override
    public List<Fact> extract(Article article) throws IOException {
        ChildProcess running = child == null ? start() : child;
        try {
            return ask(running, article);
        } catch (WireException | IOException failed) {
            close();
            throw failed;
        }
    }

    private List<Fact> ask(ChildProcess running, Article article) throws IOException {
        running.write(ArticleWriter.line(article, hello.offsets()));
        Node answer = node(running.read(timeout));
        answer.allowOnly(MEMBERS);
        String id = answer.require("id").text();
        if (!id.equals(article.id())) {
            throw new WireException(ExtractMessages.answerForOther(article.id(), id));
        }
        Node error = answer.get("error");
        if (error != null) {
            throw new WireException(error.text());
        }
        FactJson reader = new FactJson(Offsets.in(article.text(), hello.offsets()));
        List<Fact> facts = new ArrayList<>();
        for (Node fact : answer.require("facts").items()) {
            facts.add(reader.read(fact, FieldMap.NONE));
        }
        return facts;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }
}
