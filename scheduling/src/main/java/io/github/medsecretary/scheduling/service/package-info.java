/**
 * What can be booked. Start from {@link io.github.medsecretary.scheduling.service.HealthcareService}: how long a visit
 * takes, how long its practitioner and room need afterwards, and by its
 * {@link io.github.medsecretary.scheduling.service.Need}s which kinds of resource it takes. The names are FHIR's where
 * it has them. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.service;

import org.jspecify.annotations.NullMarked;
