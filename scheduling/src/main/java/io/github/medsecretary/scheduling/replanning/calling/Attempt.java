package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.replanning.Place;
import java.util.Optional;

/**
 * An attempt to tell somebody of one appointment.
 *
 * @param appointment its id
 * @param offered the place they were told of; empty if it was that there is none
 * @param answer what came of it
 * @param channel how
 * @param at when
 */
public record Attempt(String appointment, Optional<Place> offered, Answer answer, Channel channel, AsOf at) {}
