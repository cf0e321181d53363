package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.solving.Footprint;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What visits of one service take together.
 *
 * @param ids of all that is taken, in order
 * @param practitioner the id of the practitioner among it, if there is one
 * @param site the id of the site where it is
 * @param footprint the same in numbers
 */
record Crew(Seq<String> ids, Optional<String> practitioner, String site, Footprint footprint) {}
