/**
 * Letters for other systems. Start from {@link io.github.medsecretary.correspondence.exchange.FhirDocument}, a renderer
 * that makes a FHIR R4 document, or {@link io.github.medsecretary.correspondence.exchange.MdmMessage}, the fields of an
 * HL7 version 2 document message. Both take a reader's own letter and nothing else, so that what is withheld reaches
 * neither. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.exchange;

import org.jspecify.annotations.NullMarked;
