package io.github.medsecretary.terminology.assertion;

import io.vavr.control.Option;
import java.util.List;

/**
 * Words that tell the status of what stands after or before them.
 *
 * @param words its words, folded
 * @param status what they tell; none if they only look like a trigger
 * @param after whether it is told of what follows
 */
record Trigger(List<String> words, Option<Status> status, boolean after) {}
