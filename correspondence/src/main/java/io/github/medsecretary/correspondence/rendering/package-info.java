/**
 * How a letter looks. Start from {@link io.github.medsecretary.correspondence.rendering.Renderer}: it takes an
 * {@code AudienceLetter} and nothing else. {@link io.github.medsecretary.correspondence.rendering.TextRenderer} makes
 * plain text, {@link io.github.medsecretary.correspondence.rendering.HtmlRenderer} an HTML page that is well-formed XML
 * as well and prints on A4 with the address in the window of a DL envelope. The same letter gives the same bytes on
 * every machine. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.rendering;

import org.jspecify.annotations.NullMarked;
