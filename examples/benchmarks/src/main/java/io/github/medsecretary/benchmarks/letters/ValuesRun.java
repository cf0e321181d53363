package io.github.medsecretary.benchmarks.letters;

import io.github.medsecretary.benchmarks.JsonTree;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Whether values stay values: each string of a file stands in every text field of a letter at once, and the page, read
 * by jsoup as a browser would, must have the same elements as with a harmless value and give each value back. A string
 * with characters that XML can't hold must be refused by the type of clinical text, or come back with marks for them.
 */
public final class ValuesRun {

    private static final String PLAIN = "plain";

    private ValuesRun() {}

    /** Prints how many strings came through; the arguments are files of strings, as JSON lists or a string a line. */
    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            Seq<String> values = values(Path.of(argument));
            Document plain = page(PLAIN);
            int right = 0;
            int marked = 0;
            int isolated = 0;
            for (String value : values) {
                Document page = page(" " + value);
                isolated += page.select("bdi").isEmpty() ? 0 : 1;
                page.select("bdi").unwrap();
                String expected = printable(value);
                marked += expected.equals(value) ? 0 : 1;
                boolean same = skeleton(plain).equals(skeleton(page)) && givesBack(plain, page, expected);
                right += same ? 1 : 0;
                if (!same) {
                    System.out.println("  not given back: string of " + value.length() + " characters, valid text "
                            + ClinicalText.of(value).isRight());
                }
            }
            System.out.println(Path.of(argument).getFileName() + ": " + right + " of " + values.size() + ", " + marked
                    + " with marks for what XML can't hold, " + isolated + " isolated");
        }
    }

    private static Seq<String> values(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".json")
                ? List.ofAll(JsonTree.list(
                                JsonTree.object("{\"all\":" + text + "}").get("all")))
                        .map(String::valueOf)
                : List.ofAll(text.lines());
    }

    private static Document page(String value) {
        var letter = new ClinicCase(value);
        byte[] page =
                HtmlRenderer.usual().render(ClinicCase.assembled(letter.content(), letter.practice(), PolicySet.uk()));
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    private static Seq<String> skeleton(Document page) {
        return List.ofAll(page.getAllElements()).map(each -> each.tagName() + each.className());
    }

    /** What each element says, with white space as one space, as a page shows it. */
    private static boolean givesBack(Document plain, Document page, String value) {
        Seq<String> wanted = List.ofAll(plain.select("p, li, title, h1, h2"))
                .map(each -> single(each.wholeText().replace(PLAIN, " " + value)));
        Seq<String> said = List.ofAll(page.select("p, li, title, h1, h2")).map(each -> single(each.wholeText()));
        return wanted.equals(said);
    }

    private static String single(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f\\u000b]+", " ").strip();
    }

    // What is no character of XML, or a control, is shown as a mark.
    private static String printable(String value) {
        var shown = new StringBuilder();
        value.codePoints().forEach(c -> {
            boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
            boolean none = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
            shown.appendCodePoint(control || none ? 0xFFFD : c);
        });
        return shown.toString();
    }
}
