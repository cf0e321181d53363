package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A template that has been read against a view, so that it can be filled with any subject of that view and never fails:
 * every name is known, every value fits its tag, and what may be absent stands only where its presence was asked for.
 * Filling takes time in proportion to what is written. Immutable and thread-safe.
 *
 * <p>A template is lines of text. An empty line ends a paragraph; {@code #}, {@code ##} and {@code ###} before a line
 * make it a heading, {@code -} an item of a list, {@code |} a line of its own. Between braces stand tags:
 * {@code {name}}; {@code {name's}}; {@code {a name}}; {@code {they name}}, {@code {them name}}, {@code {their name}},
 * with a capital at the beginning of a sentence; {@code {verb name takes|take}}; {@code {count name pill|pills}},
 * {@code {plural name is|are}}; {@code {day name}} for a date with its day of the week; {@code {if name}},
 * {@code {unless name}}, {@code {otherwise}}, {@code {end}}; {@code {each name}}, {@code {between}}, {@code {last}},
 * {@code {otherwise}}, {@code {end}}; {@code {use passage}}; {@code {! a comment}}; {@code {left-brace}},
 * {@code {right-brace}}. A tag that orders blocks and stands alone on its line takes the line with it.
 *
 * @param <V> what it is filled with
 */
public final class Template<V> {

    private final Node<V> node;
    private final Seq<Mention> mentions;

    private Template(Node<V> node, Seq<Mention> mentions) {
        this.node = node;
        this.mentions = mentions;
    }

    /** Reads a template in British English. */
    public static <V> Validation<Seq<TemplateError>, Template<V>> compile(String text, View<V> view) {
        return compile(TemplateSource.of(text), view);
    }

    /** Reads a template; everything that is wrong with it, in order of place. */
    public static <V> Validation<Seq<TemplateError>, Template<V>> compile(TemplateSource source, View<V> view) {
        return Tongue.of(source.locale())
                .map(tongue -> compile(source, tongue, view))
                .orElseGet(() -> Validation.invalid(List.of(unknownLanguage())));
    }

    private static TemplateError unknownLanguage() {
        return new TemplateError(
                TemplateCode.LANGUAGE, "", 1, 1, "Templates are written in English or Welsh.", Optional.empty());
    }

    /** Reads a template in any language, whatever locale its source names. */
    public static <V> Validation<Seq<TemplateError>, Template<V>> compile(
            TemplateSource source, Tongue tongue, View<V> view) {
        var compiling = new Compiling(source, tongue);
        Node<V> node = compiling.compile(view);
        Seq<TemplateError> errors = compiling.problems().all();
        return errors.isEmpty()
                ? Validation.valid(new Template<>(node, compiling.mentions().all()))
                : Validation.invalid(errors);
    }

    /** What it says and where, in order. */
    Seq<Mention> mentions() {
        return mentions;
    }

    /** Writes it with a subject's values on a sheet. */
    public void fill(V subject, WritingStyle style, Sheet sheet) {
        node.write(subject, style, sheet);
    }

    /** Its blocks with a subject's values. */
    public Seq<Block> fill(V subject, WritingStyle style) {
        var blocks = new ArrayList<Block>();
        fill(subject, style, new Collecting(blocks));
        return List.ofAll(blocks);
    }

    private record Collecting(ArrayList<Block> blocks) implements Sheet {
        @Override
        public void heading(int level, String text) {
            blocks.add(new Block.Heading(level, text));
        }

        @Override
        public void paragraph(String text) {
            blocks.add(new Block.Paragraph(text));
        }

        @Override
        public void item(String text) {
            blocks.add(new Block.Item(text));
        }

        @Override
        public void line(String text) {
            blocks.add(new Block.Line(text));
        }
    }

    @Override
    public String toString() {
        return "Template[compiled]";
    }
}
