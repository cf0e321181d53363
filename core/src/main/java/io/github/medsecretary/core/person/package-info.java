/**
 * The people of a practice. {@link io.github.medsecretary.core.person.AdministrativeGender} is FHIR's.
 */
@NullMarked
package io.github.medsecretary.core.person;

import org.jspecify.annotations.NullMarked;
