package io.github.medsecretary.correspondence.testkit.planted;

import io.github.medsecretary.correspondence.testkit.Sender;

/**
 * A sender that leaks in one way.
 *
 * @param name in a word or two
 * @param sentence what it does
 * @param law the law that catches it first, by its name
 * @param sender the leaking one
 */
public record Leak(String name, String sentence, String law, Sender sender) {}
