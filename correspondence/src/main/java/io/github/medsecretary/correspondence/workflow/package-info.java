/**
 * Who answers for a letter, step by step. Start from {@link io.github.medsecretary.correspondence.workflow.Draft}: it
 * can be signed only when no question is open and the identity of the patient agrees; what is signed, a
 * {@link io.github.medsecretary.correspondence.workflow.Signed}, has no way to be edited; only that can be dispatched.
 * Each step is a type that has no other steps than the legal ones. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.workflow;

import org.jspecify.annotations.NullMarked;
