package org.constat.report;

import java.io.StringReader;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page of {@link HtmlReport}, which is well-formed XML but for its style and its script. */
record Page(String html, Document document) {

    static Page of(Report report, ReportOptions options) throws Exception {
        String html = HtmlReport.of(report, options);
        String xml = without("<style>", "</style>", without("<script>", "</script>", html));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        return new Page(html, document);
    }

    private static String without(String begin, String end, String html) {
        int from = html.indexOf(begin) + begin.length();
        return html.substring(0, from) + html.substring(html.indexOf(end, from));
    }

    NodeList elements(String name) {
        return document.getElementsByTagName(name);
    }

    String data() {
        return elements("script").item(0).getTextContent();
    }

    String policy() {
        for (int i = 0; i < elements("meta").getLength(); i++) {
            Element meta = (Element) elements("meta").item(i);
            if (Objects.equals(meta.getAttribute("http-equiv"), "Content-Security-Policy")) {
                return meta.getAttribute("content");
            }
        }
        return "";
    }
}
