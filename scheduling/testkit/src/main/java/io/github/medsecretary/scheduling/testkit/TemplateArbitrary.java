package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import net.jqwik.api.Arbitrary;

/**
 * An arbitrary of templates, to be narrowed. They are of the practice of {@link Diaries}, with windows by day, by night
 * and across midnight. Shrinks towards every week, early days and few exceptions.
 */
public interface TemplateArbitrary extends Arbitrary<SessionTemplate> {

    /** Templates without exceptions. */
    TemplateArbitrary withoutExceptions();

    /** Templates that recur every day of the week, and begin or end in the hours in which clocks change. */
    TemplateArbitrary acrossClockChanges();
}
