package io.github.medsecretary.correspondence.standard;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The headings of one record standard, as a versioned table with its source. Its text is UTF-8: lines
 * {@code #medsecretary-headings 1}, {@code #name}, {@code #version}, {@code #standard}, {@code #source}, then a row a
 * heading: its code, SNOMED CT concept or a hyphen, mandatory, required or optional, and what tells it (section,
 * patient, practice, author, recipients, dates), all parted by tabs.
 *
 * @param provenance name, version, and the SHA-256 of the text
 * @param standard what it follows
 * @param source where that can be read
 * @param rows in the order of the text
 */
public record HeadingSet(Provenance provenance, String standard, String source, Seq<HeadingRow> rows) {

    /** The outpatient letter of the Professional Record Standards Body, as the NHS's messages have it. */
    public static HeadingSet outpatientLetter() {
        return builtIn("outpatient-letter");
    }

    /** The e-discharge summary of the Professional Record Standards Body, as the NHS's messages have it. */
    public static HeadingSet dischargeSummary() {
        return builtIn("discharge-summary");
    }

    /** The standard of a kind of letter; empty for those that have none. */
    public static Optional<HeadingSet> of(LetterKind kind) {
        return switch (kind) {
            case CLINIC -> Optional.of(outpatientLetter());
            case DISCHARGE -> Optional.of(dischargeSummary());
            default -> Optional.empty();
        };
    }

    /** The set of a text, or everything that is wrong with it, by line. */
    public static Either<Seq<Problem>, HeadingSet> parse(String text) {
        return HeadingTable.parse(text);
    }

    /** What the standard says of a heading, if it has it. */
    public Optional<HeadingRow> row(Heading heading) {
        return rows.find(each -> each.heading() == heading).toJavaOptional();
    }

    private static HeadingSet builtIn(String name) {
        try (InputStream in = HeadingSet.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the heading set " + name + " is not in this jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("; ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
