package io.github.medsecretary.benchmarks.peers.letters;

import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One letter of forty fragments to four readers: ours by the policy of the United Kingdom, beside four FreeMarker
 * templates whose author wrote the same rules as conditions on the labels that people have set. Each fragment has a mark
 * of its own; counted are marks on a reader's page whose fragment the policy withholds. Tells microseconds of the
 * processor for all four pages, the median and the least of 15 rounds.
 */
public final class AudiencesRun {

    private static final int FRAGMENTS = 40;
    private static final int ROUNDS = 15;
    private static final int WARMING = 6;
    private static final long SLICE = 400_000_000L;

    private AudiencesRun() {}

    /** All pages, one for each reader. */
    private interface Way {
        List<String> pages() throws IOException;
    }

    /** A reader, and under which condition the template for them shows a fragment. */
    private enum Reader {
        PRACTICE(Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT, without("GENDER-RECOGNITION")),
        PATIENT(Audience.PATIENT, PurposeOfUse.PATRQT, without("SAFEGUARDING", "SERIOUS-HARM", "THIRD-PARTY", "NOPAT")),
        CARER(Audience.CARER, PurposeOfUse.FAMRQT, "it.cleared"),
        SOCIAL_CARE(
                Audience.SOCIAL_CARE,
                PurposeOfUse.COC,
                "(it.cleared || it.labels?seq_contains(\"SAFEGUARDING\") || it.labels?seq_contains(\"SDV\"))");

        private final Recipient recipient;
        private final String condition;

        Reader(Audience audience, PurposeOfUse purpose, String condition) {
            this.recipient = Recipient.builder()
                    .id(name())
                    .audience(audience)
                    .purpose(purpose)
                    .name("A reader")
                    .build();
            this.condition = condition;
        }

        private static String without(String... labels) {
            return Stream.of(labels)
                    .map(each -> "!it.labels?seq_contains(\"" + each + "\")")
                    .collect(Collectors.joining(" && "));
        }

        Engine template(String css) {
            return Engine.ofFreemarker(Dialect.FREEMARKER.template(
                    css,
                    "<#list fragments as it><#if " + condition
                            + "><section>\n<h2>${it.heading}</h2>\n<p>${it.text}</p>\n</section>\n</#if></#list>"));
        }
    }

    private static String mark(int number) {
        return "mark" + number + "x";
    }

    /** A fifth each: labelled, telling without a label, summing up a labelled one, plain, and cleared for everybody. */
    private static Fragment fragment(int number) {
        List<Label> labels = List.of(
                Label.THIRD_PARTY,
                Label.SERIOUS_HARM,
                Label.SAFEGUARDING,
                Label.GENDER_RECOGNITION,
                Label.SDV,
                Label.STD,
                Label.NOPAT,
                Label.PSY);
        List<String> telling =
                List.of("methadone 30 mL daily", "chlamydia was treated", "clozapine level", "coercive control");
        int kind = number % 5;
        String told = kind == 1 ? telling.get(number / 5 % telling.size()) : "as before";
        var fragment = Fragment.builder()
                .id(mark(number))
                .heading(Heading.values()[number % Heading.values().length])
                .body(new Body.Narrative("It was said & noted " + mark(number) + ": " + told));
        if (kind == 0) {
            fragment.labels(Labels.of(labels.get(number / 5)));
        } else if (kind == 2) {
            fragment.derivedFrom(io.vavr.collection.List.of(mark(number - 2)));
        } else if (kind == 4) {
            fragment.labels(Labels.of(Label.of(Confidentiality.N)));
        }
        return fragment.build();
    }

    private static Map<String, Object> item(Fragment fragment) {
        List<String> labels = fragment.labels().toSeq().map(Label::code).asJava();
        return Map.of(
                "heading", fragment.heading().title(),
                "text", fragment.body().words().head(),
                "labels", labels,
                "cleared", labels.equals(List.of(Label.of(Confidentiality.N).code())));
    }

    private static Map<String, Object> model(LetterContent content) {
        var letter = ClinicCase.usual();
        Map<String, Object> model =
                PlainModel.of(letter, letter.diagnoses().asJava(), PlainModel.lists(letter.medicines()));
        model.put("fragments", content.fragments().map(AudiencesRun::item).asJava());
        return model;
    }

    /** Prints times and leaks. */
    public static void main(String[] none) throws IOException {
        LetterContent content = ClinicCase.usual()
                .content()
                .saying(io.vavr.collection.List.range(0, FRAGMENTS).map(AudiencesRun::fragment));
        var recipients = Stream.of(Reader.values()).map(each -> each.recipient).toList();
        HtmlRenderer form = HtmlRenderer.usual();
        Way ours = () -> Selection.all(content, recipients, PolicySet.uk())
                .map(each -> new String(form.render(each.letter().orElseThrow()), StandardCharsets.UTF_8))
                .asJava();
        String css = ours.pages().get(0);
        String style = css.substring(css.indexOf("<style>") + 7, css.indexOf("</style>"));
        List<Engine> templates =
                Stream.of(Reader.values()).map(each -> each.template(style)).toList();
        Way theirs = () -> {
            List<String> pages = new ArrayList<>();
            for (Engine each : templates) {
                pages.add(each.page(model(content)));
            }
            return pages;
        };
        print("ours", ours, content, recipients);
        print("FreeMarker", theirs, content, recipients);
    }

    private static void print(String name, Way way, LetterContent content, List<Recipient> recipients)
            throws IOException {
        double[] micros = new double[ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            micros[Math.max(round, 0)] = micros(way);
        }
        Arrays.sort(micros);
        int leaks = 0;
        int shown = 0;
        for (int each = 0; each < recipients.size(); each++) {
            String page = way.pages().get(each);
            Disclosure disclosure =
                    Selection.all(content, recipients, PolicySet.uk()).get(each).disclosure();
            leaks += disclosure.withheld().map(Withheld::fragment).count(page::contains);
            shown += (int) IntStream.range(0, FRAGMENTS)
                    .filter(number -> page.contains(mark(number)))
                    .count();
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %,8.0f us %,8.0f us %3d fragments shown, %2d of them withheld by the policy%n",
                name,
                micros[ROUNDS / 2],
                micros[0],
                shown,
                leaks);
    }

    private static double micros(Way way) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long spent = 0;
        int letters = 0;
        while (spent < SLICE) {
            letters += way.pages().isEmpty() ? 0 : 1;
            spent = clock.getCurrentThreadCpuTime() - start;
        }
        return spent / 1e3 / letters;
    }
}
