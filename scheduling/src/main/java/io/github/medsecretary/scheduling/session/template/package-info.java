/**
 * Sessions that recur. Start from {@link io.github.medsecretary.scheduling.session.template.SessionTemplate}: a window
 * by the wall clock, a {@link io.github.medsecretary.scheduling.session.template.Recurrence}, the terms of its sessions
 * and the {@link io.github.medsecretary.scheduling.session.template.TemplateException}s of single dates.
 * {@link io.github.medsecretary.scheduling.session.template.Expanding} makes the held clinics of a window of dates from
 * it, one after another and only as far as they are looked at, with a finding wherever the clocks change under it. Zone
 * and holidays are the site's and are passed in. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.session.template;

import org.jspecify.annotations.NullMarked;
