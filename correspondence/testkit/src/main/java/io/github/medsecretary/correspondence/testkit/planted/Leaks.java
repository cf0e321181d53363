package io.github.medsecretary.correspondence.testkit.planted;

import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.testkit.Sender;
import io.github.medsecretary.correspondence.testkit.SenderLaws;
import io.github.medsecretary.correspondence.testkit.Sent;
import io.github.medsecretary.correspondence.testkit.SentFile;
import io.github.medsecretary.correspondence.testkit.planted.Leaking.Hand;
import io.github.medsecretary.correspondence.testkit.planted.Leaking.Known;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Every leak that was planted, in a fixed order. */
public final class Leaks {

    private static final Sender HONEST = Sender.rendering(TextRenderer.usual(), HtmlRenderer.usual());
    private static final String FILE = SenderLaws.NOTHING_IN_A_FILE;
    private static final String SAID = SenderLaws.NOTHING_SAID;
    private static final String DIFFERENCE = SenderLaws.NO_DIFFERENCE;

    private Leaks() {}

    /** The sender that leaks nothing. */
    public static Sender honest() {
        return HONEST;
    }

    /** All of them. */
    public static Seq<Leak> all() {
        return List.of(shown(), told(), betrayed(), forgotten()).flatMap(each -> each);
    }

    private static Leak leak(String name, String sentence, String law, Hand hand) {
        return new Leak(name, sentence, law, new Leaking(HONEST, hand));
    }

    private static String words(Known known) {
        return known.hidden().flatMap(each -> each.body().words()).mkString(" ");
    }

    private static String headings(Known known) {
        return known.hidden().map(each -> each.heading().title()).mkString(", ");
    }

    private static Seq<Leak> shown() {
        return List.of(
                leak(
                        "glossary",
                        "explains the words of the whole letter",
                        FILE,
                        Leaking.printing(known -> "\nGlossary: " + words(known))),
                leak(
                        "alternative text",
                        "describes a withheld chart for a screen reader",
                        FILE,
                        Leaking.printing(known -> "<img alt=\"" + words(known) + "\"/>")),
                leak(
                        "metadata",
                        "takes the keywords from the whole letter",
                        FILE,
                        Leaking.printing(known -> "<meta name=\"keywords\" content=\"" + words(known) + "\"/>")),
                leak(
                        "comment",
                        "leaves a comment in the markup",
                        FILE,
                        Leaking.printing(known -> "<!-- withheld: " + words(known) + " -->")),
                leak(
                        "hidden text",
                        "hides it by style",
                        FILE,
                        Leaking.printing(known -> "<p style=\"display:none\">" + words(known) + "</p>")),
                leak(
                        "capitals",
                        "prints it in capitals",
                        FILE,
                        Leaking.printing(known -> words(known).toUpperCase(Locale.ROOT))),
                leak(
                        "file name",
                        "names the file by what is withheld",
                        FILE,
                        Leaking.naming(known -> known.hidden()
                                .headOption()
                                .map(each -> each.body().words().mkString())
                                .getOrElse(""))),
                leak(
                        "copies",
                        "names everybody among the copies",
                        FILE,
                        Leaking.printing(known -> "\nCopies to: "
                                + known.recipients()
                                        .flatMap(each -> each.name().stream().toList()))),
                leak(
                        "enclosures",
                        "names every enclosure",
                        FILE,
                        Leaking.printing(known -> "\nEnclosed: "
                                + known.content().stationery().enclosures().map(Enclosure::title))),
                leak(
                        "letterhead",
                        "prints the name of the service on every letter",
                        FILE,
                        Leaking.printing(known ->
                                known.content().organisation().service().orElse(""))),
                leak(
                        "return address",
                        "prints the service's telephone number on the envelope",
                        FILE,
                        Leaking.printing(known ->
                                known.content().organisation().telephone().orElse(""))));
    }

    private static Seq<Leak> told() {
        return List.of(
                leak("log", "logs what it withholds", SAID, Leaking.saying(known -> "WARN withheld " + words(known))),
                leak(
                        "exception",
                        "quotes what it could not render",
                        SAID,
                        Leaking.saying(known -> new IllegalStateException("cannot render " + words(known)).toString())),
                leak(
                        "toString",
                        "prints a value with its words",
                        SAID,
                        Leaking.saying(known -> "Narrative[" + words(known) + "]")),
                leak(
                        "audit",
                        "keeps the words in the audit trail",
                        SAID,
                        Leaking.saying(known -> "withheld by third-party: " + words(known))),
                leak(
                        "difference",
                        "shows what the last version had",
                        SAID,
                        Leaking.saying(known -> "- " + words(known))));
    }

    private static Seq<Leak> betrayed() {
        return List.of(
                leak(
                        "title",
                        "prints the headings of the whole letter",
                        DIFFERENCE,
                        Leaking.printing(known -> "<title>" + headings(known) + "</title>")),
                leak(
                        "empty heading",
                        "prints a heading over nothing",
                        DIFFERENCE,
                        Leaking.printing(known -> "\n" + headings(known).toUpperCase(Locale.UK) + "\n\n")),
                leak(
                        "count",
                        "counts the fragments of the whole letter",
                        DIFFERENCE,
                        Leaking.printing(known -> "\nThis letter has "
                                + known.content().fragments().size() + " parts.")),
                leak(
                        "hash",
                        "prints a hash of the whole letter",
                        DIFFERENCE,
                        Leaking.printing(known -> "\n"
                                + Integer.toHexString(known.content()
                                        .fragments()
                                        .flatMap(each -> each.body().words())
                                        .mkString()
                                        .hashCode()))),
                leak(
                        "page number",
                        "counts the pages of the whole letter",
                        DIFFERENCE,
                        Leaking.printing(known -> "\nPage 1 of "
                                + (1 + known.content().fragments().size() / 2))),
                leak(
                        "reference",
                        "numbers the letter by what it holds",
                        DIFFERENCE,
                        Leaking.naming(known ->
                                known.content().fragments().map(Fragment::id).mkString())),
                leak(
                        "notice",
                        "says so where something was withheld",
                        DIFFERENCE,
                        Leaking.printing(known -> known.hidden().isEmpty() ? "" : "\nSome information is left out.")),
                leak(
                        "mark",
                        "blacks out what is withheld, in its length",
                        DIFFERENCE,
                        Leaking.printing(known -> "\n" + "█".repeat(words(known).length()))),
                leak(
                        "white space",
                        "leaves a gap where something was",
                        DIFFERENCE,
                        Leaking.printing(known -> "\n".repeat(known.hidden().size()))),
                leak(
                        "order",
                        "turns the lines about where something was withheld",
                        DIFFERENCE,
                        Leaking.rewriting(text -> known -> known.hidden().isEmpty()
                                ? text
                                : List.ofAll(text.lines()).reverse().mkString("\n"))),
                leak(
                        "encoded",
                        "keeps it in Base64 for a machine",
                        DIFFERENCE,
                        Leaking.printing(known ->
                                Base64.getEncoder().encodeToString(words(known).getBytes(StandardCharsets.UTF_8)))),
                leak(
                        "number of readers",
                        "says how many get a copy",
                        DIFFERENCE,
                        Leaking.printing(known -> "\nCopies: "
                                + known.recipients().map(Recipient::id).size())));
    }

    private static Seq<Leak> forgotten() {
        return List.of(
                leak(
                        "report with words",
                        "quotes the letter in the report",
                        SAID,
                        (sent, known) -> new Sent(
                                sent.recipient(), sent.files(), sent.said().append(words(known)), sent.report())),
                leak(
                        "report with gaps",
                        "reports only the first that is withheld",
                        SenderLaws.ALL_REPORTED,
                        (sent, known) ->
                                new Sent(sent.recipient(), sent.files(), sent.said(), shortened(sent.report()))),
                leak(
                        "lost part",
                        "loses the end of the letter",
                        SenderLaws.ALL_SHOWN,
                        Leaking.rewriting(text -> known -> text.substring(0, text.length() / 3))),
                leak(
                        "untruth",
                        "says of an address that it keeps back that none is recorded",
                        SenderLaws.NOTHING_IN_ITS_PLACE,
                        Leaking.rewriting(
                                text -> known -> text.contains("Address:") ? text : text + "\nAddress: not recorded")),
                leak(
                        "held letter",
                        "writes a file for who is held",
                        SenderLaws.HELD_GETS_NOTHING,
                        (sent, known) -> new Sent(
                                sent.recipient(),
                                sent.files().isEmpty() ? List.of(empty()) : sent.files(),
                                sent.said(),
                                sent.report())));
    }

    private static SentFile empty() {
        return SentFile.of("letter.txt", new byte[0]);
    }

    private static Disclosure shortened(Disclosure report) {
        return new Disclosure(
                report.recipient(),
                report.hold(),
                report.basis(),
                report.included(),
                report.withheld().take(1),
                report.carriers(),
                report.overridden());
    }
}
