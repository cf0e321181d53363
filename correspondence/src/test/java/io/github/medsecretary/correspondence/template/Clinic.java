package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Pronouns;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What the templates of these tests speak of: a patient, pills, and a visit. */
record Clinic(String word, Optional<String> maybe, String story, int visits, Seq<Pill> pills, Person patient) {

    record Pill(String name, String dose, Optional<String> why, Seq<String> sides) {

        static Pill of(String name, String dose) {
            return new Pill(name, dose, Optional.empty(), List.empty());
        }
    }

    static final View<String> SIDES = View.<String>empty().text("side", side -> side);

    static final View<Pill> PILL = View.<Pill>empty()
            .text("name", Pill::name)
            .dose("dose", Pill::dose)
            .maybeText("why", Pill::why)
            .list("sides", SIDES, Pill::sides);

    static final View<Clinic> VIEW = View.<Clinic>empty()
            .text("word", Clinic::word)
            .maybeText("maybe", Clinic::maybe)
            .maybePassage("note", Clinic::maybe)
            .passage("story", Clinic::story)
            .count("visits", Clinic::visits)
            .number("weight", clinic -> new BigDecimal("1234567.50"))
            .date("seen", clinic -> LocalDate.of(2030, 1, 4))
            .maybeDate("due", clinic -> clinic.maybe().map(any -> LocalDate.of(2030, 3, 1)))
            .time("at", clinic -> LocalTime.of(14, 5))
            .maybeTime("until", clinic -> clinic.maybe().map(any -> LocalTime.of(9, 30)))
            .person("patient", Clinic::patient)
            .flag("urgent", clinic -> clinic.visits() > 9)
            .list("pills", PILL, Clinic::pills);

    static PersonName name(String given, String family) {
        return PersonName.builder().given(given).family(family).build();
    }

    static Clinic usual() {
        return new Clinic(
                "asthma",
                Optional.empty(),
                "One.\n\nTwo.",
                1,
                List.empty(),
                Person.spokenOf(name("Ann", "Field"), Optional.of(Pronouns.SHE)));
    }

    Clinic saying(String other) {
        return new Clinic(other, maybe, story, visits, pills, patient);
    }

    Clinic perhaps(String other) {
        return new Clinic(word, Optional.of(other), story, visits, pills, patient);
    }

    Clinic telling(String other) {
        return new Clinic(word, maybe, other, visits, pills, patient);
    }

    Clinic seen(int times) {
        return new Clinic(word, maybe, story, times, pills, patient);
    }

    Clinic with(Pill... others) {
        return new Clinic(word, maybe, story, visits, List.of(others), patient);
    }

    Clinic about(Person other) {
        return new Clinic(word, maybe, story, visits, pills, other);
    }

    /** The blocks of a template, one a line, each with its sign. */
    String filled(String template) {
        return filled(TemplateSource.of(template), WritingStyle.usual());
    }

    String filled(TemplateSource template, WritingStyle style) {
        return Template.compile(template, VIEW)
                .getOrElseThrow(() -> new AssertionError(
                        Template.compile(template, VIEW).getError().mkString("\n")))
                .fill(this, style)
                .map(Clinic::signed)
                .mkString("\n");
    }

    private static String signed(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + heading.text();
        }
        if (block instanceof Block.Item item) {
            return "- " + item.text();
        }
        return block instanceof Block.Line line ? "| " + line.text() : block.text();
    }

    static Seq<String> errors(String template) {
        return Template.compile(template, VIEW)
                .map(any -> (Seq<TemplateError>) List.<TemplateError>empty())
                .getOrElseGet(errors -> errors)
                .map(each -> each.line() + ":" + each.column() + " " + each.code());
    }
}
