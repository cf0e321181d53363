package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.publication.Markup;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.Seq;

/** A plan as an HTML page: the diary before and after, a picture for each day that it touches and a table of all changes. */
public final class DiaryPage {

    private final Plan plan;
    private final Seq<Change> changes;
    private final Telling telling;
    private final Markup out = new Markup();

    private DiaryPage(Plan plan) {
        this.plan = plan;
        this.changes = Change.of(plan);
        this.telling = new Telling(plan.diary().zone());
    }

    /** The page; of patients it names none, of all else the ids. */
    public static String of(Plan plan) {
        return new DiaryPage(plan).html();
    }

    private String html() {
        return Markup.page(
                () -> out.element(
                        "html",
                        () -> {
                            out.element("head", this::head);
                            out.element("body", this::body);
                        },
                        "lang",
                        "en-GB"),
                out);
    }

    private void head() {
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.text("title", "The diary, before and after");
        out.text("style", PageStyle.SHEET);
    }

    private void body() {
        out.text("h1", "The diary, before and after");
        out.text("p", summary());
        if (!changes.isEmpty()) {
            new Legend(out).write();
        }
        if (NeedsHelp.isNeeded(plan)) {
            out.element("div", this::daysWithHelp, "class", "with-help");
        } else {
            days();
        }
        if (!changes.isEmpty()) {
            out.element("section", () -> {
                out.text("h2", "Changes");
                new ChangeTable(telling, out).write(changes);
            });
        }
    }

    private void daysWithHelp() {
        new NeedsHelp(plan, changes, telling, out).write();
        days();
    }

    private String summary() {
        if (changes.isEmpty()) {
            return "Nothing changes.";
        }
        String proof = plan.proof() == Plan.Proof.OPTIMAL
                ? "; it is proven that no plan costs less."
                : "; no plan costs less than " + plan.bound() + ".";
        return count(ChangeKind.MOVE) + " to another time or practitioner, " + count(ChangeKind.RESEAT)
                + " to another room or device, " + count(ChangeKind.PLACE) + " newly placed, " + count(ChangeKind.LEFT)
                + " without a place. The plan costs " + plan.cost() + proof;
    }

    private int count(ChangeKind kind) {
        return changes.count(each -> each.kind() == kind);
    }

    private void days() {
        out.element(
                "div",
                () -> TouchedDay.all(plan, changes)
                        .forEach(day -> out.element("section", () -> day(day), "class", "day")),
                "class",
                "days");
    }

    private void day(TouchedDay day) {
        String title = telling.day(day.date());
        out.text("h2", title);
        // It can be wider than a telephone: then it is scrolled, by the keyboard too.
        out.element(
                "div",
                () -> new DayPicture(day, out).write(),
                "class",
                "scroll",
                "role",
                "group",
                "tabindex",
                0,
                "aria-label",
                "Picture of " + title);
        if (!day.untouched().isEmpty()) {
            out.text("p", "Nothing changes for " + day.untouched().mkString(", ") + ".");
        }
    }
}
