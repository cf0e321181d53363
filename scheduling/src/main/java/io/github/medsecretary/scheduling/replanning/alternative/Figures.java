package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.CostPart;
import io.vavr.collection.Seq;

/**
 * A plan in numbers, by the cost that was asked for, whatever it was made by.
 *
 * @param moved how many get another start or practitioner
 * @param notified how many of these had been told of their old place
 * @param daysLater by how many calendar days they are later, taken together
 * @param otherPractitioner how many of them are with another practitioner
 * @param unplaced how many have no place
 * @param cost by the cost that was asked for
 * @param bound below which no plan costs, by that cost
 * @param parts what that cost is made of, in order of reason
 */
public record Figures(
        int moved,
        int notified,
        long daysLater,
        int otherPractitioner,
        int unplaced,
        long cost,
        long bound,
        Seq<CostPart> parts) {}
