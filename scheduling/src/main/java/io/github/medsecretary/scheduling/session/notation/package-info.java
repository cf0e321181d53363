/**
 * Sessions in one line of text, a character for each grain of the grid, as clinic clerks write them:
 * {@code ....uu==rr.. -}. Start from {@link io.github.medsecretary.scheduling.session.notation.SessionNotation}: by a
 * {@link io.github.medsecretary.scheduling.session.notation.Legend} it reads such a line to a
 * {@link io.github.medsecretary.scheduling.session.notation.Layout} and prints it again. A layout is made of a held
 * session with what is booked and closed in it, and gives the carve-outs and breaks for one that is yet to be. All
 * types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.session.notation;

import org.jspecify.annotations.NullMarked;
