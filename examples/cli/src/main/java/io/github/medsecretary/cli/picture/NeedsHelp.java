package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.publication.Markup;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.Seq;

/** Beside the pictures: who has no place, what would give them one, and whom a pin keeps where they can't stay. */
record NeedsHelp(Plan plan, Seq<Change> changes, Telling telling, Markup out) {

    static boolean isNeeded(Plan plan) {
        return !plan.unplaced().isEmpty() || !plan.kept().isEmpty();
    }

    void write() {
        out.element(
                "section",
                () -> {
                    list(
                            "Without a place",
                            changes.filter(each -> each.kind() == ChangeKind.LEFT)
                                    .map(each -> each.number() + ": " + each.appointment() + ", "
                                            + each.before()
                                                    .map(visit -> "was " + telling.brief(visit))
                                                    .orElse("had none")
                                            + ". " + each.because().mkString(" ")));
                    list("What would help", plan.relaxations().map(each -> each.message() + " (" + each.cost() + ")"));
                    list(
                            "Stays although it can’t be held",
                            plan.kept()
                                    .map(each -> each.appointment() + ": "
                                            + each.because().mkString(" ")));
                },
                "class",
                "help");
    }

    private void list(String title, Seq<String> entries) {
        if (!entries.isEmpty()) {
            out.text("h2", title);
            out.element("ul", () -> entries.forEach(each -> out.text("li", each)));
        }
    }
}
