package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.diary.VisitRow;
import java.util.function.Predicate;

/** Which visits count because they do not move, of those that take a resource or patient. */
@FunctionalInterface
interface Staying {

    Staying EVERYBODY = takers -> visit -> true;
    Staying NOBODY = takers -> visit -> false;

    Predicate<VisitRow> among(Reference takers);
}
