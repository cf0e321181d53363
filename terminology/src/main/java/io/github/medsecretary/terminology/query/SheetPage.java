package io.github.medsecretary.terminology.query;

/** A sheet as HTML: a group of real boxes for each question, named by the question. Belongs to one thread. */
final class SheetPage {

    private static final String STYLE = """
            body{font:16px/1.5 Arial,sans-serif;color:#212b32;margin:1.5em auto;max-width:44em;padding:0 1em}
            h1{font-size:1.5em} h2{font-size:1.1em;margin-top:1.6em;border-bottom:1px solid #d8dde0}
            ol{list-style:none;padding:0} ol.asked li.ask{margin:1em 0} ul{list-style:none;padding-left:.4em;margin:.3em 0}
            fieldset{border:0;margin:0;padding:0} legend{padding:0;font-weight:bold} ul li{margin:.2em 0}
            .said{margin:.2em 0;padding-left:.8em;border-left:3px solid #768692}
            .where{color:#4c6272;font-style:italic}
            mark{background:#fff;color:inherit;font-weight:bold;text-decoration:underline}
            .box{width:1em;height:1em;margin:0 .6em 0 0;vertical-align:-.1em}
            .own{border:0;border-bottom:1px solid #4c6272;width:20em;font:inherit}
            @media print{@page{size:A4;margin:15mm} body{margin:0;max-width:none;font-size:12px} ol.asked li.ask{break-inside:avoid}}
            """;

    private final QuerySheet sheet;
    private final Page out = new Page();

    SheetPage(QuerySheet sheet) {
        this.sheet = sheet;
    }

    String html() {
        out.element("html", this::page, "lang", "en-GB");
        return out.toString();
    }

    private void page() {
        String title = "Questions for " + sheet.clinician();
        out.element("head", () -> {
            out.open("meta", "charset", "utf-8");
            out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            out.text("title", title);
            // Our own: no words of a letter stand in it.
            out.text("style", STYLE);
        });
        out.element(
                "body",
                () -> out.element("main", () -> {
                    out.text("h1", title);
                    out.text("p", QuerySheet.LEAD);
                    sheet.letters().zipWithIndex().forEach(each -> letter(each._1(), each._2() + 1));
                }));
    }

    private void letter(SheetLetter letter, int place) {
        out.text("h2", "Letter " + letter.name() + ": " + letter.patient());
        out.element(
                "ol",
                () -> letter.questions().forEach(each -> question(each, "q" + place + "-" + each.number())),
                "class",
                "asked");
    }

    private void question(SheetQuestion question, String id) {
        out.element(
                "li",
                () -> out.element("fieldset", () -> {
                    out.text("legend", question.number() + ". " + question.question());
                    question.excerpt().ifPresent(each -> excerpt(each, ""));
                    question.elsewhere().forEach(each -> excerpt(each, "Elsewhere: "));
                    out.element("ul", () -> {
                        question.answers().zipWithIndex().forEach(each -> answer(each._1(), id, each._2() + 1));
                        own(id);
                    });
                }),
                "class",
                "ask",
                "value",
                Integer.toString(question.number()));
    }

    private void excerpt(Excerpt excerpt, String where) {
        out.element(
                "p",
                () -> {
                    if (!where.isEmpty()) {
                        out.text("span", where, "class", "where");
                    }
                    out.words(excerpt.before());
                    out.text("mark", excerpt.marked());
                    out.words(excerpt.after());
                },
                "class",
                "said");
    }

    private void answer(String label, String id, int number) {
        out.element(
                "li",
                () -> out.element("label", () -> {
                    box(id, Integer.toString(number));
                    out.words(label);
                }));
    }

    private void own(String id) {
        out.element("li", () -> {
            out.element("label", () -> {
                box(id, "own");
                out.words("Otherwise: ");
            });
            out.open("input", "type", "text", "class", "own", "name", id + "-own", "aria-label", "In your own words");
        });
    }

    private void box(String id, String value) {
        out.open("input", "type", "radio", "class", "box", "name", id, "value", value);
    }
}
