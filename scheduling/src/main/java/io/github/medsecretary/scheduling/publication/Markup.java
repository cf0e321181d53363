package io.github.medsecretary.scheduling.publication;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements, attributes and text, each escaped by the platform's own XML writer; what XML can't hold becomes a
 * replacement mark. Belongs to one thread.
 */
public final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** An empty page. */
    public Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is written at one go. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    /** What an element holds. */
    @FunctionalInterface
    public interface Inside {
        /** Writes it. */
        void write();
    }

    /** An element with attributes, given as name, value, name, value, and so on. */
    public Markup element(String name, Inside inside, Object... attributes) {
        run(() -> out.writeStartElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            int at = i;
            run(() -> out.writeAttribute(String.valueOf(attributes[at]), held(attributes[at + 1])));
        }
        inside.write();
        // An explicit end tag: HTML knows no empty form of most elements.
        run(() -> out.writeCharacters(""));
        run(out::writeEndElement);
        return this;
    }

    /** An element that holds text only. */
    public Markup text(String name, String content, Object... attributes) {
        return element(name, () -> run(() -> out.writeCharacters(held(content))), attributes);
    }

    /** An element that HTML and SVG let stand empty. */
    public Markup empty(String name, Object... attributes) {
        run(() -> out.writeEmptyElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            int at = i;
            run(() -> out.writeAttribute(String.valueOf(attributes[at]), held(attributes[at + 1])));
        }
        return this;
    }

    /** A whole HTML page. */
    public static String page(Inside inside, Markup markup) {
        inside.write();
        return "<!DOCTYPE html>\n" + markup.text + "\n";
    }

    /** What was written so far. */
    String written() {
        return text.toString();
    }

    private static String held(Object content) {
        var held = new StringBuilder();
        String.valueOf(content).codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(held::appendCodePoint);
        return held.toString();
    }

    private static boolean isXml(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = 0xD800 <= c && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    private static void run(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
