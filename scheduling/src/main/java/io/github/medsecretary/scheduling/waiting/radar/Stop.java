package io.github.medsecretary.scheduling.waiting.radar;

/**
 * A session in a {@link Line}.
 *
 * @param held the session
 * @param stretch the number of the stretch of time in which it was read
 * @param number its number there
 */
record Stop(Held held, int stretch, int number) {}
