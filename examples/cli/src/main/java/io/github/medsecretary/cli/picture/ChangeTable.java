package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.publication.Markup;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * All changes in words: what the pictures tell to those who do not see them. On a narrow screen each row is a card, and
 * the roles keep it a table to whoever listens.
 */
record ChangeTable(Telling telling, Markup out) {

    private static final Seq<String> TITLES = List.of("No.", "Appointment", "What", "Before", "After", "Why");

    void write(Seq<Change> changes) {
        out.element(
                "table",
                () -> {
                    out.element("thead", () -> row(this::titles), "role", "rowgroup");
                    out.element("tbody", () -> changes.forEach(change -> row(() -> cells(change))), "role", "rowgroup");
                },
                "role",
                "table",
                "aria-label",
                "All changes");
    }

    private void row(Markup.Inside cells) {
        out.element("tr", cells, "role", "row");
    }

    private void titles() {
        TITLES.forEach(title -> out.text("th", title, "scope", "col", "role", "columnheader"));
    }

    private void cells(Change change) {
        List.of(
                        change.number(),
                        change.appointment(),
                        change.kind().words(),
                        telling.place(change.before()),
                        telling.place(change.after()),
                        change.because().mkString(" "))
                .zip(TITLES)
                .forEach(each ->
                        out.element("td", () -> out.text("span", each._1), "role", "cell", "data-label", each._2));
    }
}
