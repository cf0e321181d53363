/**
 * {@code medsec sessions}: scenarios of sessions and bookings in, what each step does to them out. Start from
 * {@link io.github.medsecretary.cli.sessions.SessionsCommand}. A scenario is played on a
 * {@link io.github.medsecretary.cli.sessions.Clinic}, step by step; who is supported is always decided by the library's
 * {@code SessionSupport}. Times are wall-clock in one zone, so that they are kept as if it were UTC.
 */
@NullMarked
package io.github.medsecretary.cli.sessions;

import org.jspecify.annotations.NullMarked;
