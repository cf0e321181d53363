package io.github.medsecretary.correspondence.template;

import java.util.Optional;

/**
 * One thing that is wrong with a template.
 *
 * @param code what
 * @param source where: empty for the template itself, else the name of a shared passage
 * @param line the line, counted from 1
 * @param column the place on the line in UTF-16 units, counted from 1
 * @param reason one sentence
 * @param advice what may help, a sentence without its leading "Maybe"
 */
public record TemplateError(
        TemplateCode code, String source, int line, int column, String reason, Optional<String> advice)
        implements Comparable<TemplateError> {

    /** By source, line, column and code. */
    @Override
    public int compareTo(TemplateError other) {
        int bySource = source.compareTo(other.source);
        int byLine = bySource == 0 ? Integer.compare(line, other.line) : bySource;
        int byColumn = byLine == 0 ? Integer.compare(column, other.column) : byLine;
        return byColumn == 0 ? code.compareTo(other.code) : byColumn;
    }

    /** {@code LINE:COLUMN: CODE: reason Maybe advice}, after the source, if it has a name. */
    @Override
    public String toString() {
        return (source.isEmpty() ? "" : source + ":") + line + ":" + column + ": " + code.name() + ": " + reason
                + advice.map(each -> " Maybe " + each).orElse("");
    }
}
