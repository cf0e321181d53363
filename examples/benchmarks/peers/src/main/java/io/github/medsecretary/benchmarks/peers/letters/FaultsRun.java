package io.github.medsecretary.benchmarks.peers.letters;

import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What comes of fourteen faults, ten in a value and four in what is done with a letter: it is refused, right, corrupt, or
 * tells what it shouldn't. Right means that a browser shows the value and the same elements as with a harmless one, that
 * a control which turns text round is kept from what stands beside it, and that nothing is blank; that nobody is named
 * twice, nothing is shown that was withheld, and what was changed after the signature doesn't pass as signed.
 */
public final class FaultsRun {

    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("template syntax", "{{patient}} ${patient} {patient} [[${patient}]]");
        VALUES.put("$1", "$1 \\1 $&");
        VALUES.put("HTML", "<b>bold</b><script>x</script>");
        VALUES.put("bidi override", "x\u202eevil");
        VALUES.put("400 characters", "M".repeat(400));
        VALUES.put("emoji", "\ud83d\udc69\u200d\u2695\ufe0f");
        VALUES.put("NUL", "a\u0000b");
    }

    private FaultsRun() {}

    /** A letter with a reference, or without one if there is none. */
    private interface Maker {
        String page(Map<String, Object> changed) throws Exception;
    }

    /** Prints a line for each fault. */
    public static void main(String[] none) {
        String css = "p { margin: 0 }";
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("ours", FaultsRun::ours);
        makers.put("jmustache", peer(Engine.jmustache(css)));
        makers.put("FreeMarker", peer(Engine.freemarker(css)));
        makers.put("Pebble", peer(Engine.pebble(css)));
        makers.put("Thymeleaf", peer(Engine.thymeleaf(css)));
        makers.put("handlebars.java", peer(Engine.handlebars(css)));
        System.out.println("| fault | " + String.join(" | ", makers.keySet()) + " |");
        line("missing", makers, maker -> absent(maker, new LinkedHashMap<>()));
        line("null", makers, maker -> {
            Map<String, Object> changed = new LinkedHashMap<>();
            changed.put("reference", null);
            return absent(maker, changed);
        });
        VALUES.forEach((fault, value) -> line(fault, makers, maker -> judged(maker, value)));
        line("CRLF in address", makers, maker -> {
            String page =
                    maker.page(Map.of("reference", "R", "address", List.of("2 High Street\r\nEX8 1AB", "EX8 1AA")));
            return Jsoup.parse(page).select(".window p").get(1).wholeText().contains("\n") ? "corrupts" : "right";
        });
        line("duplicate cc", makers, maker -> {
            String page = maker.page(Map.of("reference", "R", Misuse.KEY, Misuse.DUPLICATE_COPY));
            return page.split(Misuse.COPIED, -1).length > 2 ? "corrupts" : "right";
        });
        line(
                "stale signature",
                makers,
                maker -> signed(maker.page(Map.of("reference", "R", Misuse.KEY, Misuse.STALE))));
        line("relabelled fragment", makers, maker -> {
            String page = maker.page(Map.of("reference", "R", Misuse.KEY, Misuse.RELABELLED));
            return page.contains(Misuse.TOLD) ? "leaks" : "right";
        });
        line(
                "wrong patient",
                makers,
                maker -> signed(maker.page(Map.of("reference", "R", Misuse.KEY, Misuse.PATIENT))));
    }

    // What nobody signed must say so.
    private static String signed(String page) {
        return Jsoup.parse(page).select(".draft").isEmpty() ? "corrupts (passes as signed)" : "right";
    }

    /** A judgement of one maker. */
    private interface Judge {
        String of(Maker maker) throws Exception;
    }

    private static void line(String fault, Map<String, Maker> makers, Judge judge) {
        var line = new StringBuilder("| " + fault + " |");
        makers.values()
                .forEach(maker -> line.append(' ').append(answer(judge, maker)).append(" |"));
        System.out.println(line);
    }

    private static String answer(Judge judge, Maker maker) {
        try {
            return judge.of(maker);
        } catch (Exception refused) {
            return "refuses";
        }
    }

    private static String absent(Maker maker, Map<String, Object> changed) throws Exception {
        String said = reference(Jsoup.parse(maker.page(changed)));
        return said.isBlank() || said.equals("null") ? "corrupts (blank)" : "right";
    }

    private static String judged(Maker maker, String value) throws Exception {
        Document plain = Jsoup.parse(maker.page(Map.of("reference", "plain")));
        String markup = maker.page(Map.of("reference", value));
        Document page = Jsoup.parse(markup);
        boolean free = value.contains("\u202e") && page.select("bdi").isEmpty();
        page.select("bdi").unwrap();
        boolean same = plain.getAllElements().size() == page.getAllElements().size()
                && reference(page).equals(value.replace('\u0000', '\ufffd'));
        return same && !free && markup.indexOf('\u0000') < 0 ? "right" : "corrupts";
    }

    private static String reference(Document page) {
        return page.select(".references p").get(0).wholeText().replaceFirst("^Our reference: ?", "");
    }

    private static Maker peer(Engine engine) {
        var letter = ClinicCase.usual();
        return changed -> {
            Map<String, Object> model =
                    PlainModel.of(letter, letter.diagnoses().asJava(), PlainModel.lists(letter.medicines()));
            model.remove("reference");
            model.putAll(changed);
            if (model.remove(Misuse.KEY) instanceof Misuse misuse) {
                misuse.on(model);
            }
            return engine.page(model);
        };
    }

    private static String ours(Map<String, Object> changed) throws IOException {
        if (changed.get(Misuse.KEY) instanceof Misuse misuse) {
            return new String(HtmlRenderer.usual().render(misuse.ours()), StandardCharsets.UTF_8);
        }
        LetterContent usual = ClinicCase.usual().content();
        var builder = LetterContent.builder()
                .dates(usual.dates())
                .organisation(usual.organisation())
                .patient(usual.patient())
                .author(usual.author())
                .fragments(usual.fragments());
        if (changed.containsKey("reference")) {
            builder.reference((String) changed.get("reference"));
        }
        Recipient practice = ClinicCase.usual().practice();
        if (changed.get("address") instanceof List<?> lines) {
            PostalAddress.uk(lines.stream().map(String::valueOf).toList())
                    .getOrElseThrow(() -> new IllegalArgumentException("no address"));
        }
        return new String(
                HtmlRenderer.usual().render(ClinicCase.assembled(builder.build(), practice, PolicySet.uk())),
                StandardCharsets.UTF_8);
    }
}
