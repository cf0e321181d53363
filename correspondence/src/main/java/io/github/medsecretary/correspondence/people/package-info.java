/**
 * How people are addressed in a letter of the United Kingdom. Start from
 * {@link io.github.medsecretary.correspondence.people.Addressee}, who is written to, and
 * {@link io.github.medsecretary.correspondence.people.StyleOfAddress}, how a house writes;
 * {@link io.github.medsecretary.correspondence.people.FormOfAddress} has the line of the address block, the salutation and
 * the valediction. What titles and letters after the name do stands in two tables, with their sources; both need review
 * by somebody who knows the customs. Nothing is guessed of sex or marriage from a name, and what somebody asks to be
 * called is right whatever the custom. All types are immutable and thread-safe, and print no name.
 */
@NullMarked
package io.github.medsecretary.correspondence.people;

import org.jspecify.annotations.NullMarked;
