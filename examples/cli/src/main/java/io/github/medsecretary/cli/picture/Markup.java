package io.github.medsecretary.cli.picture;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, attributes and text, each escaped by the platform's own XML writer. Belongs to one thread. */
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
            run(() -> out.writeAttribute(String.valueOf(attributes[at]), String.valueOf(attributes[at + 1])));
        }
        inside.write();
        // An explicit end tag: HTML knows no empty form of most elements.
        run(() -> out.writeCharacters(""));
        run(out::writeEndElement);
        return this;
    }

    /** An element that holds text only. */
    public Markup text(String name, String content, Object... attributes) {
        return element(name, () -> run(() -> out.writeCharacters(content)), attributes);
    }

    /** An element that HTML and SVG let stand empty. */
    public Markup empty(String name, Object... attributes) {
        run(() -> out.writeEmptyElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            int at = i;
            run(() -> out.writeAttribute(String.valueOf(attributes[at]), String.valueOf(attributes[at + 1])));
        }
        return this;
    }

    /** A whole HTML page. */
    public static String page(Inside inside, Markup markup) {
        inside.write();
        return "<!DOCTYPE html>\n" + markup.text + "\n";
    }

    private static void run(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
