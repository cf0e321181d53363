package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.scheduling.publication.Markup;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The questions to one clinician on a sheet to be ticked, a letter after another. */
final class QuerySheet {

    private static final String STYLE = """
            body{font:16px/1.5 Arial,sans-serif;color:#212b32;margin:1.5em auto;max-width:44em;padding:0 1em}
            h1{font-size:1.5em} h2{font-size:1.1em;margin-top:1.6em;border-bottom:1px solid #d8dde0}
            li{margin:.8em 0} ul{list-style:none;padding-left:.4em} ul li{margin:.2em 0}
            .said{margin:.2em 0;padding-left:.8em;border-left:3px solid #d8dde0} mark{background:#fff;font-weight:bold;text-decoration:underline}
            .box{display:inline-block;width:.9em;height:.9em;border:1.5px solid #212b32;margin-right:.6em;vertical-align:-.1em}
            .own{border-bottom:1px solid #768692;display:inline-block;width:22em;height:1.1em}
            @media print{@page{size:A4;margin:18mm} body{margin:0;max-width:none} ol>li{break-inside:avoid}}
            """;

    private QuerySheet() {}

    /** The path of a clinician's sheet. */
    static String path(String clinician) {
        return "queries/" + OutFolder.name(clinician) + ".html";
    }

    static String of(Practitioner clinician, Seq<DraftedLetter> letters) {
        var out = new Markup();
        return Markup.page(
                () -> out.element(
                        "html",
                        () -> {
                            out.element("head", () -> {
                                out.empty("meta", "charset", "utf-8");
                                out.text(
                                        "title",
                                        "Questions for " + clinician.name().formal());
                                out.text("style", STYLE);
                            });
                            out.element("body", () -> body(clinician, letters, out));
                        },
                        "lang",
                        "en-GB"),
                out);
    }

    private static void body(Practitioner clinician, Seq<DraftedLetter> letters, Markup out) {
        out.text("h1", "Questions for " + clinician.name().formal());
        out.text("p", "Each letter waits until its questions are answered. Please tick, or write, and sign.");
        letters.forEach(letter -> {
            out.text(
                    "h2",
                    "Letter " + letter.name() + ": "
                            + letter.draft().content().patient().name().inList());
            out.element(
                    "ol",
                    () -> letter.draft()
                            .queries()
                            .forEach(query -> query(query, letter.excerpts().get(query.number()), out)));
        });
    }

    private static void query(OpenQuery query, Option<Excerpt> excerpt, Markup out) {
        out.element("li", () -> {
            out.text("span", query.query().question());
            excerpt.forEach(each -> out.element(
                    "p",
                    () -> {
                        out.text("span", each.before());
                        out.text("mark", each.marked());
                        out.text("span", each.after());
                    },
                    "class",
                    "said"));
            out.element("ul", () -> {
                query.query().answers().forEach(answer -> answer(answer, out));
                out.element("li", () -> {
                    out.text("span", "", "class", "box");
                    out.text("span", "", "class", "own");
                });
            });
        });
    }

    private static void answer(Answer answer, Markup out) {
        out.element("li", () -> {
            out.text("span", "", "class", "box");
            out.text("span", answer.label());
        });
    }
}
