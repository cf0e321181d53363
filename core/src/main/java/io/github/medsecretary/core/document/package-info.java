/**
 * What is known about a document beside its words. Start from
 * {@link io.github.medsecretary.core.document.DocumentContext}: the specialty, the kind of letter, the date, the
 * jurisdiction whose notation it follows, and the facts of the record about the patient. Everything is optional, and a
 * rule that lacks a fact stays silent rather than guess. All types are immutable, thread-safe, and print no patient
 * data.
 */
@NullMarked
package io.github.medsecretary.core.document;

import org.jspecify.annotations.NullMarked;
