/**
 * What a visit takes and where it is held. Start from {@link io.github.medsecretary.scheduling.resource.Resource}: a
 * practitioner, room, device, interpreter or chaperone with its capabilities and its site. A
 * {@link io.github.medsecretary.scheduling.resource.Site} has a nation, whose bank holidays it keeps, and a zone, whose
 * wall clock it goes by. {@link io.github.medsecretary.scheduling.resource.TravelTimes} says how long it takes from one
 * site to another. Ids are the caller's own. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.resource;

import org.jspecify.annotations.NullMarked;
