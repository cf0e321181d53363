package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.person.PersonName;

/**
 * Somebody who puts their name to a letter.
 *
 * @param id the caller's id, such as a practitioner's
 * @param name as it is printed if they sign for somebody else, or beside them
 */
public record Signer(String id, PersonName name) {}
