package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.input.CliCode;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.cli.json.JsonReading;
import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * One dictation as it lies in the folder: a header of fields, a blank line, and the words as spoken.
 *
 * @param name the file's name
 * @param headers the header's fields with the lines they stand on
 * @param words what was spoken
 */
record DictationFile(String name, LinkedHashMap<String, Header> headers, ClinicalText words) {

    /** The largest dictation that is taken, in bytes: 1 MiB, some 170,000 words. */
    static final int MAX_BYTES = 1 << 20;

    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*\n");

    private static final Seq<String> REQUIRED = List.of("Patient", "Clinician", "Letter", "Clinic-Date", "To");

    /**
     * A field of the header.
     *
     * @param line the line it stands on, from 1
     * @param value what it says; masked when printed
     */
    record Header(int line, String value) {
        @Override
        public String toString() {
            return "Header[" + line + ", ***]";
        }
    }

    /** Reads a file's bytes, or says everything that is wrong with its header. */
    static Either<Seq<Failure>, DictationFile> read(String name, byte[] utf8) {
        if (utf8.length > MAX_BYTES) {
            return refused(name, 1, CliCode.TOO_LARGE, "A dictation is at most " + MAX_BYTES + " bytes.");
        }
        return JsonReading.decoded(utf8)
                .<Seq<Failure>>mapLeft(broken -> List.of(new Failure(name, broken.place(), broken.problem())))
                .map(text -> text.replace("\r\n", "\n").replaceFirst("^\uFEFF", ""))
                .flatMap(text -> text.indexOf('\0') < 0 ? split(name, text) : Either.left(List.of(nul(name, text))));
    }

    private static Failure nul(String name, String text) {
        String before = text.substring(0, text.indexOf('\0'));
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Failure(
                name,
                new Json.Place(line, column),
                Problem.of(CoreCode.ILLEGAL_CHARACTER, "A NUL character stands here."));
    }

    private static Either<Seq<Failure>, DictationFile> split(String name, String text) {
        var blank = BLANK_LINE.matcher(text);
        if (!blank.find()) {
            return refused(name, 1, CoreCode.MALFORMED, "A header, a blank line and the words belong in a dictation.");
        }
        var headers = new java.util.LinkedHashMap<String, Header>();
        List<Failure> failures = List.empty();
        int line = 0;
        for (String each : text.substring(0, blank.start()).split("\n", -1)) {
            line++;
            int colon = each.indexOf(':');
            String key = colon < 0 ? "" : each.substring(0, colon).strip();
            if (!REQUIRED.contains(key) || headers.containsKey(key)) {
                failures = failures.append(unknown(name, line));
            } else {
                headers.put(key, new Header(line, each.substring(colon + 1).strip()));
            }
        }
        failures = failures.appendAll(missing(name, headers));
        return failures.isEmpty()
                ? ClinicalText.of(text.substring(blank.end()))
                        .<Seq<Failure>>mapLeft(problem -> List.of(Failure.of(name, problem)))
                        .map(words -> new DictationFile(name, LinkedHashMap.ofAll(headers), words))
                : Either.left(failures);
    }

    private static Failure unknown(String name, int line) {
        return new Failure(
                name,
                new Json.Place(line, 1),
                Problem.of(
                        CoreCode.MALFORMED,
                        "A header line is one of " + REQUIRED.mkString(", ") + ", each once, with a colon."));
    }

    private static Seq<Failure> missing(String name, java.util.Map<String, Header> headers) {
        return REQUIRED.filter(field -> !headers.containsKey(field)
                        || headers.get(field).value().isEmpty())
                .map(field -> Failure.of(name, Problem.of(CoreCode.MISSING).under(field)));
    }

    private static Either<Seq<Failure>, DictationFile> refused(String name, int line, Code code, String reason) {
        return Either.left(List.of(new Failure(name, new Json.Place(line, 1), Problem.of(code, reason))));
    }

    /** A field of the header. */
    String header(String field) {
        return headers.get(field).map(Header::value).getOrElse("");
    }

    /** The recipients: roles or ids. */
    Seq<String> recipients() {
        return List.of(header("To").split(",", -1)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The clinic's date, or the failure with its line. */
    Either<Failure, LocalDate> clinicDate() {
        try {
            return Either.right(LocalDate.parse(header("Clinic-Date")));
        } catch (DateTimeParseException malformed) {
            return Either.left(failure("Clinic-Date", CoreCode.MALFORMED, "A date has the form 2030-01-31."));
        }
    }

    /** A failure at a field of the header. */
    Failure failure(String field, Code code, String reason) {
        int line = headers.get(field).map(Header::line).getOrElse(1);
        return new Failure(name, new Json.Place(line, field.length() + 3), Problem.of(code, reason));
    }
}
