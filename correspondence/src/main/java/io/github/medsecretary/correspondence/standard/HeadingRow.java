package io.github.medsecretary.correspondence.standard;

import io.github.medsecretary.correspondence.content.Heading;

/**
 * A heading as a standard has it.
 *
 * @param heading which
 * @param snomed its SNOMED CT concept in the standard's messages; empty if the standard's source states none
 * @param conformance how firmly it is wanted
 * @param toldBy where a letter tells it
 */
public record HeadingRow(Heading heading, String snomed, Conformance conformance, ToldBy toldBy) {}
