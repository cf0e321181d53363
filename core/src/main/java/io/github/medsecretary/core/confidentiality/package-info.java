/**
 * Who may know what. Start from {@link io.github.medsecretary.core.confidentiality.Labels}, which mark a piece of a
 * letter or a patient's whole record; an {@link io.github.medsecretary.core.confidentiality.Audience} and a
 * {@link io.github.medsecretary.core.confidentiality.PurposeOfUse} say to whom it goes and what for; a
 * {@link io.github.medsecretary.core.confidentiality.LegalBasis} says by which law it is withheld or shared. Codes are
 * HL7's, as FHIR uses them; the few of our own are mapped outward. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.confidentiality;

import org.jspecify.annotations.NullMarked;
