package org.constat.extract;

import java.io.IOException;

/** All texts about extractions that are kept from run to run. */
final class CacheMessages {
    private CacheMessages() {}

    static String use(int found, int missed) {
        return "cache: " + found + " of " + (found + missed) + (found + missed == 1 ? " article" : " articles")
                + " answered without the extractor";
    }

    static String line(String article, String why) {
        return "cache: " + article + "  " + why;
    }

    static String miss(boolean nothing, boolean sameArticle, boolean sameExtractor) {
        if (nothing) {
            return "was not extracted before";
        }
        if (sameArticle) {
            return "the extractor changed, or what it depends on";
        }
        return sameExtractor ? "the article changed" : "the article and the extractor changed";
    }

    static String damaged(String why) {
        return "the file is damaged: " + why;
    }

    static String unreadable(IOException trouble) {
        return "the file cannot be read: " + trouble.getMessage();
    }

    static String unwritable(Exception trouble) {
        return "could not be kept: " + trouble.getMessage();
    }

    static String notTheSame() {
        return "is not kept: the answer breaks the protocol, or would not be read back as it is";
    }

    static String cutOff() {
        return "it is cut off";
    }

    static String other(String member) {
        return "its " + member + " is another";
    }
}
