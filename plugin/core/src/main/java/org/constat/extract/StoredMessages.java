package org.constat.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All texts about extractions that are stored in files. */
final class StoredMessages {
    private StoredMessages() {}

    static String notStored(String article) {
        return "the stored extraction has no line for the article " + Wording.quoted(article) + "; extract it again";
    }

    static String articleTwice(List<String> places) {
        return "the article has more than one line: " + String.join(", ", places);
    }

    static String noHash(String expected) {
        return "has no \"sha256\" of the article's text; write \"" + expected
                + "\", or say `fresh: unchecked` in corpus.yaml";
    }

    static String stale() {
        return "was extracted from another text of the article (its sha256 differs); extract it again, or say"
                + " `fresh: unchecked` in corpus.yaml";
    }

    static String noStoredExtraction(Path place) {
        return place + "  there is no stored extraction; name a .jsonl file or a folder with such files";
    }

    static String unreadable(Path place, IOException trouble) {
        return place + "  cannot be read: " + trouble.getMessage();
    }
}
