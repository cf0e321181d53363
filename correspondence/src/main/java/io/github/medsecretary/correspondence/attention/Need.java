package io.github.medsecretary.correspondence.attention;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that needs a person.
 *
 * @param kind what sort of thing
 * @param who the id or role of who is needed
 * @param letter the letter's id
 * @param what what it is about: an id and codes, no data of a patient
 * @param breach the first moment that is too late by the letter's earliest limit, if one runs
 */
public record Need(NeedKind kind, String who, String letter, String what, Optional<Instant> breach) {}
