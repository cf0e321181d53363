/**
 * What a letter is about, before anybody decides who may read it. Start from
 * {@link io.github.medsecretary.correspondence.content.LetterContent}: who writes about whom, and
 * {@link io.github.medsecretary.correspondence.content.Fragment}s, each under a heading of the record standard, with a
 * typed {@link io.github.medsecretary.correspondence.content.Body} and its labels. That something is not there is said
 * by a type, {@link io.github.medsecretary.correspondence.content.Absence}, never by a blank. All types are immutable
 * and thread-safe, and print no patient data.
 */
@NullMarked
package io.github.medsecretary.correspondence.content;

import org.jspecify.annotations.NullMarked;
