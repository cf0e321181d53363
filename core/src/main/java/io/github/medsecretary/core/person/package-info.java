/**
 * The people and places of a practice. Start from {@link io.github.medsecretary.core.person.Patient} and
 * {@link io.github.medsecretary.core.person.PersonName}; {@link io.github.medsecretary.core.person.Practitioner} and
 * {@link io.github.medsecretary.core.person.Organisation} stand on the other side of a letter. A
 * {@link io.github.medsecretary.core.person.PostalAddress} is checked when it is made, and asked once more before
 * something is posted to it. {@link io.github.medsecretary.core.person.CommunicationNeeds} follow the Accessible
 * Information Standard. Names follow FHIR. Whatever belongs to a person prints masked. All types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.person;

import org.jspecify.annotations.NullMarked;
