package io.github.medsecretary.benchmarks.peers.letters;

import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.workflow.Channel;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.MailingRow;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Thousands of letters, of which one in a hundred can't be made: each signed, written and sent by itself, beside a loop
 * over a FreeMarker template, which would end with the first bad row if nobody caught what it throws. Tells processor
 * time, the most heap at any time, what was sent, and whether a letter held another row's words.
 */
public final class BatchRun {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    private static final Renderer FORM = HtmlRenderer.usual();

    private BatchRun() {}

    /** Prints a line for each number of letters. */
    public static void main(String[] none) {
        ours(500);
        freemarker(500);
        for (int size : List.of(2_500, 5_000, 10_000)) {
            measured("ours", size, BatchRun::ours);
        }
        for (int size : List.of(2_500, 5_000, 10_000)) {
            measured("FreeMarker", size, BatchRun::freemarker);
        }
    }

    /** What became of a batch. */
    private record Outcome(int sent, int failed, int mixed) {}

    /** A way to make a batch. */
    private interface Way {
        Outcome of(int size);
    }

    private static void measured(String name, int size, Way way) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outcome outcome = way.of(size);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        long peak =
                heap().stream().mapToLong(each -> each.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%-12s %,7d %,8d ms %,6d MB %s%n", name, size, millis, peak >> 20, outcome);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getType() == MemoryType.HEAP)
                .toList();
    }

    private static boolean isBad(int row) {
        return row % 100 == 99;
    }

    // Between words of its own, so that a row's words are none of another's.
    private static String mark(int row) {
        return " row" + row + "x";
    }

    private static boolean isOwn(String page, int row) {
        return page.contains(mark(row)) && page.replace(mark(row), "").indexOf(" row") < 0;
    }

    /** Keeps nothing but whether each letter is its own row's. */
    private static final class Counter implements DispatchPort {

        private int row;
        private int mixed;

        @Override
        public Channel channel() {
            return Channel.MESH;
        }

        @Override
        public Either<Refusal, Receipt> send(DispatchIntent intent) {
            mixed += isOwn(new String(intent.bytes(), StandardCharsets.UTF_8), row) ? 0 : 1;
            return Either.right(new Receipt(intent.id(), intent.sha256(), "m", NINE));
        }
    }

    /** A row, which fails if it is bad as a broken record does. */
    private record Row(int number, Counter counter) implements MailingRow {

        @Override
        public String id() {
            return "row-" + number;
        }

        @Override
        public Either<Refusal, DispatchIntent> intent() {
            counter.row = number;
            if (isBad(number)) {
                throw new IllegalStateException("a field is missing");
            }
            var letter = new ClinicCase(mark(number));
            var content = letter.content();
            return Draft.of(content, List.of(letter.practice()), PolicySet.uk(), List.of())
                    .sign(StatedIdentity.ofRecord(content.patient()), "d", NINE)
                    .flatMap(signed ->
                            signed.intend("gp", Destination.at(Channel.MESH, "X26OT001"), FORM, Stops.none()));
        }
    }

    private static Outcome ours(int size) {
        var counter = new Counter();
        int[] sent = new int[2];
        Iterable<Row> rows = () -> IntStream.range(0, size)
                .mapToObj(each -> new Row(each, counter))
                .iterator();
        Mailing.through(List.of(counter))
                .send(rows, "s", NINE, told -> sent[told.outcome().isRight() ? 0 : 1]++);
        return new Outcome(sent[0], sent[1], counter.mixed);
    }

    private static Outcome freemarker(int size) {
        Engine engine = Engine.freemarker(style());
        int sent = 0;
        int failed = 0;
        int mixed = 0;
        for (int row = 0; row < size; row++) {
            var letter = new ClinicCase(mark(row));
            Map<String, Object> model =
                    PlainModel.of(letter, letter.diagnoses().asJava(), PlainModel.lists(letter.medicines()));
            if (isBad(row)) {
                model.remove("diagnoses");
            }
            try {
                mixed += isOwn(engine.page(model), row) ? 0 : 1;
                sent++;
            } catch (IllegalStateException refused) {
                failed++;
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
        return new Outcome(sent, failed, mixed);
    }

    private static String style() {
        var letter = ClinicCase.usual();
        AudienceLetter usual = ClinicCase.assembled(letter.content(), letter.practice(), PolicySet.uk());
        String page = new String(FORM.render(usual), StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    }
}
