package io.github.medsecretary.benchmarks.peers.letters;

import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One clinic letter of five diagnoses and eight medicines, from its content to the bytes of an HTML page with the same
 * words and style sheet; escaping is on everywhere. Ours chooses what the reader may see, with a reason for what not,
 * before it writes; the others are given a map of words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LetterBenchmark {

    private final ClinicCase letter = ClinicCase.usual();
    private final LetterContent content = letter.content();
    private final Recipient practice = letter.practice();
    private final PolicySet policy = PolicySet.uk();
    private final HtmlRenderer ours = HtmlRenderer.usual();
    private final AudienceLetter chosen = ClinicCase.assembled(content, practice, policy);
    private final List<String> diagnoses = letter.diagnoses().asJava();
    private final List<List<String>> medicines = PlainModel.lists(letter.medicines());
    private final String css = style(new String(ours.render(chosen), StandardCharsets.UTF_8));
    private final ByHand byHand = new ByHand(css);
    private final Engine jmustache = Engine.jmustache(css);
    private final Engine freemarker = Engine.freemarker(css);
    private final Engine pebble = Engine.pebble(css);
    private final Engine thymeleaf = Engine.thymeleaf(css);
    private final Engine handlebars = Engine.handlebars(css);

    private static String style(String page) {
        return page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    }

    /** Stops unless all pages say the same. */
    @Setup
    public void compare() throws IOException {
        String words = words(ours());
        for (byte[] page : List.of(byHand(), jmustache(), freemarker(), pebble(), thymeleaf(), handlebars())) {
            if (!words.equals(words(page))) {
                throw new IllegalStateException("pages differ:\n" + words + "\n" + words(page));
            }
        }
    }

    private static String words(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).body().text();
    }

    private Map<String, Object> model() {
        return PlainModel.of(letter, diagnoses, medicines);
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** Choosing and writing. */
    @Benchmark
    public byte[] ours() {
        return ours.render(ClinicCase.assembled(content, practice, policy));
    }

    /** Writing alone. */
    @Benchmark
    public byte[] oursChosenBefore() {
        return ours.render(chosen);
    }

    /** By hand. */
    @Benchmark
    public byte[] byHand() {
        return bytes(byHand.page(model()));
    }

    /** By jmustache. */
    @Benchmark
    public byte[] jmustache() throws IOException {
        return bytes(jmustache.page(model()));
    }

    /** By FreeMarker. */
    @Benchmark
    public byte[] freemarker() throws IOException {
        return bytes(freemarker.page(model()));
    }

    /** By Pebble. */
    @Benchmark
    public byte[] pebble() throws IOException {
        return bytes(pebble.page(model()));
    }

    /** By Thymeleaf. */
    @Benchmark
    public byte[] thymeleaf() throws IOException {
        return bytes(thymeleaf.page(model()));
    }

    /** By handlebars.java. */
    @Benchmark
    public byte[] handlebars() throws IOException {
        return bytes(handlebars.page(model()));
    }
}
