package io.github.medsecretary.core.rule;

/**
 * Which data a finding rests on, such as a lexicon, so that an old letter can be checked again with the old data.
 *
 * @param name the data's name
 * @param version its version
 * @param sha256 the SHA-256 of its canonical text, 64 lower-case hexadecimal digits
 */
public record Provenance(String name, String version, String sha256) {}
