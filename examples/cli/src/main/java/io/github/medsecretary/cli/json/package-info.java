/**
 * JSON in and out, with places. Start from {@link io.github.medsecretary.cli.json.JsonReading}, which reads a whole
 * document into {@link io.github.medsecretary.cli.json.Json} values that remember line and column, and from
 * {@link io.github.medsecretary.cli.json.ObjectReader}, which takes an object's fields one by one and collects every
 * problem instead of the first. {@link io.github.medsecretary.cli.json.JsonWriting} writes an object with its fields
 * in the order given. No message ever quotes the input. Values are immutable; readers and writers belong to one thread.
 */
@NullMarked
package io.github.medsecretary.cli.json;

import org.jspecify.annotations.NullMarked;
