/**
 * Puts plans and call lists down as text and takes them up again later, perhaps in another program: see
 * {@link io.github.medsecretary.scheduling.replanning.saving.SavedPlan} and
 * {@link io.github.medsecretary.scheduling.replanning.saving.SavedCalls}. The text is UTF-8, a line for each thing that was
 * decided. That of a plan names appointments, resources and times, but nothing of patients. What a plan was made for is not
 * in it but known by its fingerprint. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.saving;

import org.jspecify.annotations.NullMarked;
