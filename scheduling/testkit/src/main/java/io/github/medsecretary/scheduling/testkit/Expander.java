package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.session.template.Expanding;
import io.github.medsecretary.scheduling.session.template.Occurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Who expands templates, as {@link Expanding} does. */
@FunctionalInterface
public interface Expander {

    /** What a sound template makes on the dates from one on until before another, in order. */
    Seq<Occurrence> between(SessionTemplate template, LocalDate from, LocalDate until);

    /** The library's, by the wall clock of a site and its holidays. */
    static Expander of(SiteZone zone, Predicate<LocalDate> holidays) {
        return (template, from, until) -> Expanding.of(template, zone, holidays)
                .getOrElseThrow(problems -> new AssertionError("the template is refused: " + problems))
                .between(from, until)
                .toList();
    }
}
