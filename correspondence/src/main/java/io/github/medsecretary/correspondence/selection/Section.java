package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.correspondence.content.Body;
import io.vavr.collection.Seq;

/**
 * What stands under one heading.
 *
 * @param title the heading as printed
 * @param bodies at least one
 */
public record Section(String title, Seq<Body> bodies) {}
