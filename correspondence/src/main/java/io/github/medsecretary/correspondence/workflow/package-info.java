/**
 * Who answers for a letter, step by step. Start from {@link io.github.medsecretary.correspondence.workflow.Dictated} or
 * {@link io.github.medsecretary.correspondence.workflow.InProgress}; each state is a type that has no other steps than
 * the legal ones, so that nothing is signed while a question is open or the patient's identity doesn't agree. What is
 * signed, a {@link io.github.medsecretary.correspondence.workflow.Signed}, has no way to be edited, and only that can be
 * dispatched: as a {@link io.github.medsecretary.correspondence.workflow.DispatchIntent} through a
 * {@link io.github.medsecretary.correspondence.workflow.DispatchPort}, alone or in a
 * {@link io.github.medsecretary.correspondence.workflow.Mailing}. The short way from
 * {@link io.github.medsecretary.correspondence.workflow.Draft} is for letters made from the record itself. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.workflow;

import org.jspecify.annotations.NullMarked;
