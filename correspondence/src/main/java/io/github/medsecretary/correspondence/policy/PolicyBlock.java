package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;

/** A block of a policy's text while it is read; collects what is wrong with it. Belongs to one thread. */
final class PolicyBlock {

    /** A line: its number from 0, its key, its value. */
    private record Line(int number, String key, String value) {}

    private final int start;
    private final Seq<Line> lines;
    private List<Problem> problems = List.empty();
    private List<String> read = List.empty();

    private PolicyBlock(int start, Seq<Line> lines) {
        this.start = start;
        this.lines = lines;
    }

    static PolicyBlock of(int start, Seq<String> texts) {
        var block = new PolicyBlock(
                start,
                texts.zipWithIndex()
                        .filter(each -> !each._1().startsWith("#") && each._1().contains(":"))
                        .map(each -> new Line(
                                start + each._2(),
                                each._1().substring(0, each._1().indexOf(':')).strip(),
                                each._1().substring(each._1().indexOf(':') + 1).strip())));
        texts.zipWithIndex()
                .filter(each -> !each._1().startsWith("#") && !each._1().contains(":"))
                .forEach(each -> block.problem(start + each._2(), "A line has the form key: value.", Optional.empty()));
        Seq<String> keys = block.lines.map(Line::key);
        block.lines
                .zipWithIndex()
                .filter(each -> keys.indexOf(each._1().key()) < each._2())
                .forEach(each -> block.problem(each._1().number(), "This key stands there twice.", Optional.empty()));
        return block;
    }

    String kind() {
        return lines.headOption().map(Line::key).getOrElse("");
    }

    /** What the block is called. */
    String name() {
        return text(kind());
    }

    /** The value of a key that must be there. */
    String text(String key) {
        Optional<String> value = optional(key);
        if (value.filter(each -> !each.isEmpty()).isEmpty()) {
            problem(start, "The key " + key + " is missing here.", Optional.empty());
        }
        return value.orElse("");
    }

    Optional<String> optional(String key) {
        read = read.prepend(key);
        return lines.find(each -> each.key().equals(key)).map(Line::value).toJavaOptional();
    }

    /** The parts of a value, parted by commas. */
    Seq<String> parts(String key) {
        return optional(key)
                .<Seq<String>>map(value ->
                        List.of(value.split(",", -1)).map(String::strip).filter(each -> !each.isEmpty()))
                .orElse(List.empty());
    }

    /** The parts of a value that a parser knows; the others are problems, with what may have been meant. */
    <T> Seq<T> all(String key, Function<String, Optional<T>> parser, Seq<String> known) {
        return parts(key).flatMap(part -> one(key, part, parser, known));
    }

    <T> Option<T> one(String key, String part, Function<String, Optional<T>> parser, Seq<String> known) {
        Optional<T> value = parser.apply(part);
        if (value.isEmpty()) {
            problem(line(key), "A value of " + key + " is not known.", Meant.among(known, part));
        }
        return Option.ofOptional(value);
    }

    /** Says that no block begins like this; what else is in it doesn't matter then. */
    void unknown(Seq<String> kinds) {
        one(kind(), kind(), any -> Optional.empty(), kinds);
        read = read.prependAll(lines.map(Line::key));
    }

    void wrong(String key, String reason) {
        problem(line(key), reason, Optional.empty());
    }

    /** Everything that is wrong with the block once all of it was read. */
    Seq<Problem> problems() {
        lines.filter(each -> !read.contains(each.key()))
                .forEach(each -> problem(
                        each.number(),
                        "This key is not known in this block.",
                        Meant.among(read.distinct(), each.key())));
        return problems;
    }

    private int line(String key) {
        return lines.find(each -> each.key().equals(key)).map(Line::number).getOrElse(start);
    }

    private void problem(int line, String reason, Optional<String> meant) {
        Problem plain = Problem.of(CoreCode.MALFORMED, reason);
        Problem advised = meant.map(word -> plain.maybe(word + " is meant.")).orElse(plain);
        problems = problems.append(advised.under(line));
    }
}
