/**
 * Rules with known faults, to measure laws by. Start from
 * {@link io.github.medsecretary.scheduling.testkit.planted.PlantedBugs#all()}: each has a name, a sentence, a diary in
 * which it shows, and the law that catches it.
 */
@NullMarked
package io.github.medsecretary.scheduling.testkit.planted;

import org.jspecify.annotations.NullMarked;
