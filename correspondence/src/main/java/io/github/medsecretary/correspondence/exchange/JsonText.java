package io.github.medsecretary.correspondence.exchange;

import java.util.Optional;

/** JSON while it is written, in the order of the calls. Every text passes one escape. */
final class JsonText {

    /** Writes what stands inside an object or array. */
    interface Inside {
        void write(JsonText json);
    }

    private final StringBuilder text = new StringBuilder(4096);
    private boolean first = true;

    JsonText object(Inside inside) {
        return enclosed('{', inside, '}');
    }

    JsonText object(String name, Inside inside) {
        name(name);
        return enclosed('{', inside, '}');
    }

    JsonText array(String name, Inside inside) {
        name(name);
        return enclosed('[', inside, ']');
    }

    /** An object that stands in an array. */
    JsonText item(Inside inside) {
        comma();
        return enclosed('{', inside, '}');
    }

    /** A string that stands in an array. */
    JsonText item(String value) {
        comma();
        quoted(value);
        return this;
    }

    JsonText field(String name, String value) {
        name(name);
        quoted(value);
        return this;
    }

    JsonText field(String name, Optional<String> value) {
        value.filter(each -> !each.isBlank()).ifPresent(each -> field(name, each));
        return this;
    }

    private JsonText enclosed(char open, Inside inside, char close) {
        text.append(open);
        first = true;
        inside.write(this);
        text.append(close);
        first = false;
        return this;
    }

    private void name(String name) {
        comma();
        quoted(name);
        text.append(':');
    }

    private void comma() {
        text.append(first ? "" : ",");
        first = false;
    }

    private void quoted(String value) {
        text.append('"');
        value.codePoints().forEach(this::append);
        text.append('"');
    }

    // FHIR's strings hold no controls but tabulator and line ends; half a surrogate pair is no character at all.
    private void append(int c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.appendCodePoint(c < ' ' || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
