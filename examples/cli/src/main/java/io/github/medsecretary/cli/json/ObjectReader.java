package io.github.medsecretary.cli.json;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes the fields of one JSON object, one by one, and keeps every problem that it meets.
 *
 * <p>A field that is wrong or missing yields a stand-in, so that reading goes on and finds the other problems too; the
 * stand-ins can't get out, because {@link #build} makes a value only where there was no problem. Fields that nobody
 * asked for are refused there as well. Belongs to one thread.
 */
public final class ObjectReader {

    /** How many characters a text may have that isn't a document: a name, an id, a paragraph of a letter. */
    public static final int MAX_TEXT = 1 << 15;

    private final LinkedHashMap<String, Json> fields;
    private final Set<String> asked = new LinkedHashSet<>();
    private final ArrayList<Problem> problems = new ArrayList<>();

    private ObjectReader(LinkedHashMap<String, Json> fields) {
        this.fields = fields;
    }

    /** Reads a value that must be an object with {@code shape}, or gives every problem with it. */
    public static <T> Either<Seq<Problem>, T> read(Json json, Function<ObjectReader, Option<T>> shape) {
        if (!(json instanceof Json.Obj object)) {
            return Either.left(List.of(wrongKind("an object", json)));
        }
        var reader = new ObjectReader(object.fields());
        Option<T> value = shape.apply(reader);
        return reader.problems.isEmpty()
                ? Either.right(value.getOrElseThrow(() -> new IllegalStateException("a shape builds a value")))
                : Either.left(List.ofAll(reader.problems));
    }

    /** The value, if nothing was wrong with any field and no field was left unasked for. */
    public <T> Option<T> build(Supplier<T> maker) {
        return buildEither(() -> Either.right(maker.get()));
    }

    /** As {@link #build}, for a value that can itself be refused. */
    public <T> Option<T> buildEither(Supplier<Either<Seq<Problem>, T>> maker) {
        fields.keySet()
                .filter(name -> !asked.contains(name))
                .forEach(name -> problems.add(Problem.of(CoreCode.MALFORMED, "This field is not known here.")
                        .maybe("it is misspelt.")
                        .under(name)));
        if (!problems.isEmpty()) {
            return Option.none();
        }
        Either<Seq<Problem>, T> made = maker.get();
        made.peekLeft(found -> found.forEach(problems::add));
        return made.toOption();
    }

    /** Whether nothing has been wrong so far. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** Adds a problem of a field. */
    public void refuse(String name, Problem problem) {
        problems.add(problem.under(name));
    }

    /** Adds problems of the object as a whole, with paths inside it. */
    public void refuseAll(Iterable<Problem> found) {
        found.forEach(problems::add);
    }

    /** Whether a field is there and not null; counts as asked for. */
    public boolean has(String name) {
        asked.add(name);
        return fields.get(name).exists(json -> !(json instanceof Json.Null));
    }

    /** A required text that is not blank, of at most {@link #MAX_TEXT} characters. */
    public String text(String name) {
        return parsed(name, ObjectReader::textOf).getOrElse("");
    }

    /** A required document, which may be blank and of any length; nothing only if it is missing or wrong. */
    public Option<ClinicalText> words(String name) {
        return parsed(name, ObjectReader::wordsOf);
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(String name) {
        return optional(name, ObjectReader::textOf);
    }

    /** A required whole number between bounds, inclusive. */
    public int whole(String name, int min, int max) {
        return parsed(name, json -> wholeOf(json, min, max)).getOrElse(min);
    }

    /** A whole number between bounds, inclusive, or {@code otherwise} where it is absent. */
    public int wholeOr(String name, int min, int max, int otherwise) {
        return has(name) ? whole(name, min, max) : otherwise;
    }

    /** True or false, or {@code otherwise} where it is absent. */
    public boolean flagOr(String name, boolean otherwise) {
        return optional(name, ObjectReader::flagOf).orElse(otherwise);
    }

    /** A required value that a text stands for; the stand-in is used only if something is wrong. */
    public <T> T parse(String name, Function<String, Either<Problem, T>> parser, T standIn) {
        return parsed(name, json -> textOf(json).flatMap(parser)).getOrElse(standIn);
    }

    /** A value that a text stands for, or nothing where it is absent. */
    public <T> Optional<T> optionalParse(String name, Function<String, Either<Problem, T>> parser) {
        return optional(name, json -> textOf(json).flatMap(parser));
    }

    /** A list of objects, empty where it is absent; the items that can't be read are left out, with their problems. */
    public <T> Seq<T> list(String name, Function<ObjectReader, Option<T>> shape) {
        return items(name, item -> read(item, shape));
    }

    /** A list of texts, empty where it is absent. */
    public Seq<String> texts(String name) {
        return items(name, item -> textOf(item).mapLeft(List::of));
    }

    /** A required list of texts that isn't empty. */
    public Seq<String> someTexts(String name) {
        if (!has(name)) {
            missing(name);
        }
        Seq<String> texts = texts(name);
        if (isClean() && texts.isEmpty()) {
            refuse(name, problem(CoreCode.MISSING, "The list is empty."));
        }
        return texts;
    }

    /** A list of values that texts stand for, empty where it is absent. */
    public <T> Seq<T> parsedTexts(String name, Function<String, Either<Problem, T>> parser) {
        return items(name, item -> textOf(item).flatMap(parser).mapLeft(List::of));
    }

    /** An object inside, or nothing where it is absent. */
    public <T> Optional<T> optionalObject(String name, Function<ObjectReader, Option<T>> shape) {
        return has(name) ? object(name, shape).toJavaOptional() : Optional.empty();
    }

    /** A required object inside; nothing only if it is wrong. */
    public <T> Option<T> object(String name, Function<ObjectReader, Option<T>> shape) {
        if (!has(name)) {
            missing(name);
            return Option.none();
        }
        return kept(name, read(fields.get(name).get(), shape));
    }

    /** A required list that isn't empty; its items as with {@link #list}. */
    public <T> Seq<T> someOf(String name, Function<ObjectReader, Option<T>> shape) {
        if (!has(name)) {
            missing(name);
        }
        return list(name, shape);
    }

    private <T> Seq<T> items(String name, Function<Json, Either<Seq<Problem>, T>> item) {
        if (!has(name)) {
            return List.empty();
        }
        Json json = fields.get(name).get();
        if (!(json instanceof Json.Arr array)) {
            refuse(name, wrongKind("an array", json));
            return List.empty();
        }
        var read = new ArrayList<T>();
        int index = 0;
        for (Json each : array.items()) {
            int at = index++;
            kept(name, item.apply(each).mapLeft(found -> found.map(problem -> problem.under(at))))
                    .forEach(read::add);
        }
        return List.ofAll(read);
    }

    private <T> Option<T> kept(String name, Either<Seq<Problem>, T> result) {
        result.peekLeft(found -> found.forEach(problem -> refuse(name, problem)));
        return result.toOption();
    }

    private <T> Option<T> parsed(String name, Function<Json, Either<Problem, T>> parser) {
        if (!has(name)) {
            missing(name);
            return Option.none();
        }
        return kept(name, parser.apply(fields.get(name).get()).mapLeft(List::of));
    }

    private <T> Optional<T> optional(String name, Function<Json, Either<Problem, T>> parser) {
        return has(name) ? parsed(name, parser).toJavaOptional() : Optional.empty();
    }

    private void missing(String name) {
        problems.add(
                Problem.of(CoreCode.MISSING, "A required field is missing.").under(name));
    }

    private static Either<Problem, String> textOf(Json json) {
        return wordsOf(json)
                .map(ClinicalText::value)
                .filterOrElse(value -> !value.isBlank(), blank -> Problem.of(CoreCode.MISSING, "The text is blank."))
                .filterOrElse(
                        value -> value.length() <= MAX_TEXT,
                        endless -> problem(CoreCode.TOO_LONG, "A text is at most " + MAX_TEXT + " characters here."));
    }

    private static Either<Problem, ClinicalText> wordsOf(Json json) {
        return json instanceof Json.Text text
                ? ClinicalText.of(text.value())
                : Either.left(wrongKind("a string", json));
    }

    private static Either<Problem, Boolean> flagOf(Json json) {
        return json instanceof Json.Bool flag
                ? Either.right(flag.value())
                : Either.left(wrongKind("true or false", json));
    }

    private static Either<Problem, Integer> wholeOf(Json json, int min, int max) {
        if (!(json instanceof Json.Num number)) {
            return Either.left(wrongKind("a whole number", json));
        }
        return isWithin(number.value(), min, max)
                ? Either.right(number.value().intValueExact())
                : Either.left(
                        problem(CoreCode.OUT_OF_RANGE, "A whole number from " + min + " to " + max + " belongs here."));
    }

    private static boolean isWithin(BigDecimal value, int min, int max) {
        return value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private static Problem problem(Code code, String reason) {
        return Problem.of(code, reason);
    }

    private static Problem wrongKind(String wanted, Json json) {
        return problem(CoreCode.MALFORMED, "This is " + json.kind() + " where " + wanted + " belongs.");
    }
}
