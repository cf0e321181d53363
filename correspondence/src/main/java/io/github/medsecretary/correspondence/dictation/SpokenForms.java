package io.github.medsecretary.correspondence.dictation;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The words that make commands of what is said ("full stop", "new line"), and those beside which they are words ("a dash
 * of"). {@link #uk()} is built in; a practice adds rows to it, takes rows away or says another thing of a phrase by a text
 * of its own that is laid {@link #over} it, or does without it.
 *
 * <p>A text is UTF-8: the line {@code #medsecretary-dictation 1}, lines {@code #name}, {@code #version} and
 * {@code #licence} (three for each layer), then a row a line, cells parted by tabs: what it tells, the phrase, and for
 * some a value. {@code mark-joining slash /} is a mark that joins two words; {@code before dash metre} and {@code after
 * dash of} keep a command's phrase words beside a word; {@code doubt-after slash his} keeps them too, and asks; a hyphen before the first cell, {@code -mark-joining slash /},
 * takes a lower layer's row away. Other lines with a # are remarks. The built-in text shows every kind of row.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpokenForms {

    static final String FIRST = "#medsecretary-dictation\t1";

    private static final SpokenForms UK = builtIn("uk-dictation.tsv");

    private final Seq<Layer> layers;
    private final Seq<SpokenForm> rows;
    private final Map<Form, Phrases> phrases;
    private final HashSet<SpokenForm.Key> guards;
    private final Map<String, Map<Form, Integer>> beginnings;

    /**
     * A text that the forms come from.
     *
     * @param name what it is called
     * @param version its version
     * @param licence under what it may be used
     */
    public record Layer(String name, String version, String licence) {}

    SpokenForms(Seq<Layer> layers, Seq<SpokenForm> rows) {
        this.layers = layers;
        this.rows = rows;
        Seq<SpokenForm> said = rows.reject(SpokenForm::taken);
        this.phrases = said.filter(each -> each.form().shape() != Form.Shape.NEIGHBOUR)
                .groupBy(SpokenForm::form)
                .mapValues(Phrases::of);
        this.beginnings = beginnings(phrases);
        this.guards = HashSet.ofAll(
                said.filter(each -> each.form().shape() == Form.Shape.NEIGHBOUR).map(SpokenForm::key));
    }

    // One look at a word tells which phrases may begin with it: most words begin none.
    private static Map<String, Map<Form, Integer>> beginnings(Map<Form, Phrases> phrases) {
        Map<String, Map<Form, Integer>> found = HashMap.empty();
        for (Tuple2<Form, Phrases> each : phrases) {
            for (Tuple2<String, Integer> word : each._2().longest()) {
                Map<Form, Integer> forms = found.getOrElse(word._1(), HashMap.empty());
                found = found.put(word._1(), forms.put(each._1(), word._2()));
            }
        }
        return found;
    }

    /** How many words the longest phrases have that begin with a word, by what they tell. */
    Map<Form, Integer> beginnings(String word) {
        return beginnings.getOrElse(Phrases.first(Phrases.plain(word)), HashMap.empty());
    }

    /** Those of British dictation: ours, by the convention that the module's README tells. Read once. */
    public static SpokenForms uk() {
        return UK;
    }

    /** The forms of a text, or everything that is wrong with it, by line. */
    public static Either<Seq<SpokenFormsError>, SpokenForms> parse(String text) {
        return SpokenFormsReader.read(text);
    }

    /** The text of these forms, without remarks; parsed, it is these forms again. */
    public String print() {
        var text = new StringBuilder(FIRST).append('\n');
        layers.forEach(each -> text.append("#name\t")
                .append(each.name())
                .append("\n#version\t")
                .append(each.version())
                .append("\n#licence\t")
                .append(each.licence())
                .append('\n'));
        rows.forEach(each -> text.append(each.print()).append('\n'));
        return text.toString();
    }

    /** These forms laid over others: what these say of a phrase holds, and all else that those say. */
    public SpokenForms over(SpokenForms base) {
        HashSet<SpokenForm.Key> mine = HashSet.ofAll(rows.map(SpokenForm::key));
        return new SpokenForms(
                layers.appendAll(base.layers),
                base.rows.reject(each -> mine.contains(each.key())).appendAll(rows));
    }

    /** The texts that they come from, the uppermost first. */
    public Seq<Layer> layers() {
        return layers;
    }

    /** Whether a phrase tells this. */
    boolean has(Form form, String phrase) {
        return of(form).has(phrase);
    }

    /** The value of a phrase; nothing if it has none. */
    String value(Form form, String phrase) {
        return of(form).value(phrase);
    }

    /** Whether a word before, or after, a command's phrase makes words of it. */
    boolean isGuarded(Form side, String phrase, String neighbour) {
        return guards.contains(new SpokenForm.Key(side, phrase, neighbour));
    }

    Phrases of(Form form) {
        return phrases.get(form).getOrElse(Phrases.NONE);
    }

    private static SpokenForms builtIn(String name) {
        try (InputStream in = SpokenForms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the spoken forms " + name + " are not in this jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getOrElseThrow(errors -> new IllegalStateException(errors.mkString("; ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpokenForms that && layers.equals(that.layers) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(layers, rows);
    }

    /** The names and versions of its texts. */
    @Override
    public String toString() {
        return Vector.ofAll(layers)
                .map(each -> each.name() + " " + each.version())
                .mkString(" over ");
    }
}
