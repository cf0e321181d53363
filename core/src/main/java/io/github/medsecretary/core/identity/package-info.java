/**
 * Who is who by number. Start from {@link io.github.medsecretary.core.identity.NhsNumber}; Scotland's
 * {@link io.github.medsecretary.core.identity.ChiNumber} and Northern Ireland's
 * {@link io.github.medsecretary.core.identity.HealthAndCareNumber} have the same check digit. An
 * {@link io.github.medsecretary.core.identity.Identifier} is a number together with the system that issued it, as in
 * FHIR; {@link io.github.medsecretary.core.identity.IdentifierSchemes} checks it by the system's own rules, to which
 * vendors add theirs. Patients' numbers print masked. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.identity;

import org.jspecify.annotations.NullMarked;
