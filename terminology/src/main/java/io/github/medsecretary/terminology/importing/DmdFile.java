package io.github.medsecretary.terminology.importing;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One file of a release: rows are elements that hold only elements with text.
 *
 * @param pattern its name but for the number of the release
 */
record DmdFile(Path folder, String pattern) {

    /** The fields of a row, by the names of their elements, and the line on which it begins. */
    record Row(int line, TreeMap<String, String> fields) {

        String field(String name) {
            return fields.getOrDefault(name, "").strip();
        }

        /** Whether the row is kept only for old records. */
        boolean isRetired() {
            return field("INVALID").equals("1");
        }
    }

    /** Gives each row of some elements to who takes it, and what is wrong with the file. */
    Option<ImportProblem> read(String element, Consumer<Row> sink) {
        Seq<Path> found;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            found = List.ofAll(files);
        } catch (IOException unreadable) {
            return Option.some(ImportProblem.of(pattern, 0, "", ImportCode.FILE_UNREADABLE));
        }
        return found.size() == 1
                ? read(found.head(), element, sink)
                : Option.some(ImportProblem.of(pattern, 0, "", ImportCode.FILE_MISSING));
    }

    private static Option<ImportProblem> read(Path file, String element, Consumer<Row> sink) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                refuseDefinitions(xml, xml.next());
                if (xml.isStartElement() && xml.getLocalName().equals(element)) {
                    sink.accept(row(xml));
                }
            }
            return Option.none();
        } catch (XMLStreamException malformed) {
            return Option.some(ImportProblem.of(name(file), line(malformed), "", ImportCode.FILE_MALFORMED));
        } catch (IOException unreadable) {
            return Option.some(ImportProblem.of(name(file), 0, "", ImportCode.FILE_UNREADABLE));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void refuseDefinitions(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a release defines no document type", xml.getLocation());
        }
    }

    private static Row row(XMLStreamReader xml) throws XMLStreamException {
        var row = new Row(xml.getLocation().getLineNumber(), new TreeMap<>());
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String field = xml.getLocalName();
            row.fields().put(field, xml.getElementText());
        }
        return row;
    }

    private static int line(XMLStreamException malformed) {
        return malformed.getLocation() == null
                ? 0
                : Math.max(0, malformed.getLocation().getLineNumber());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
