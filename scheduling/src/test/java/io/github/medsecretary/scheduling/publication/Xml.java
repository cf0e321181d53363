package io.github.medsecretary.scheduling.publication;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads what was written, as a strict parser does. */
final class Xml {

    private Xml() {}

    static Document parse(String markup) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup.replace("<!DOCTYPE html>\n", ""))));
        } catch (Exception malformed) {
            throw new AssertionError("not well-formed", malformed);
        }
    }
}
