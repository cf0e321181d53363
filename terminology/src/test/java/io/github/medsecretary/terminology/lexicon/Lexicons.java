package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Small lexicons for tests, row by row; the first row stands in line {@link #FIRST_ROW}. */
public final class Lexicons {

    /** The line after the header. */
    public static final int FIRST_ROW = 8;

    private static final List<String> HEADER = List.of(
            row("#medsecretary-lexicon", "1"),
            row("#name", "test"),
            row("#version", "7"),
            row("#licence", "CC0-1.0"),
            row("#jurisdiction", "GB"),
            row("#language", "en-GB"),
            row("#source", "ourselves"));

    private Lexicons() {}

    /** Cells as a line. */
    public static String row(String... cells) {
        return String.join("\t", cells);
    }

    /** A lexicon's text. */
    public static String text(String... rows) {
        return HEADER.appendAll(List.of(rows)).mkString("", "\n", "\n");
    }

    /** The text with one of its header lines left out. */
    public static String textWithout(String header) {
        return HEADER.reject(line -> line.startsWith("#" + header)).mkString("", "\n", "\n");
    }

    /** A lexicon of well-formed rows. */
    public static Lexicon lexicon(String... rows) {
        return Lexicon.read(text(rows)).getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }

    /** Well-formed rows as the base layer. */
    public static Layers base(String... rows) {
        return Layers.base(List.of(lexicon(rows)));
    }

    /** What is wrong with rows, each as {@code line:cell CODE}. */
    public static Seq<String> problems(String... rows) {
        return problemsOf(text(rows));
    }

    /** What is wrong with a text, each as {@code line:cell CODE}. */
    public static Seq<String> problemsOf(String text) {
        return Lexicon.read(text)
                .fold(
                        problems -> problems.map(each -> each.line() + ":" + each.cell() + " "
                                + each.problem().code().name()),
                        read -> List.empty());
    }

    /** A short form with nothing but a prior. */
    public static String shortForm(String shortForm, String longForm, int prior) {
        return row("abbreviation", shortForm, longForm, String.valueOf(prior), "", "", "", "", "us");
    }

    /** A short form of which something is said. */
    public static String flagged(String shortForm, String longForm, String flags) {
        return row("abbreviation", shortForm, longForm, "900", "", flags, "", "", "us");
    }

    /** A word of a set of homonyms, with what speaks for it. */
    public static String homonym(String set, String member, String cuesFor) {
        return row("confusable", set, member, "homonym", cuesFor, "", "us");
    }

    /** A medicine with its classes. */
    public static String drug(String name, String classes) {
        return row("drug", name, classes, "", "", "us");
    }

    /** An expression that is unsafe in orders of medicines. */
    public static String unsafe(String expression, String preferred) {
        return row("error-prone", expression, preferred, "medication", "warn", "fix", "GB", "it is misread", "us");
    }

    /** A spelling. */
    public static String spelling(String british, String american) {
        return row("variant", british, american, "us");
    }
}
