/**
 * Letters' words as data. Start from {@link io.github.medsecretary.correspondence.template.View}, which names what a
 * template may say of a subject and of what kind each value is, and
 * {@link io.github.medsecretary.correspondence.template.Template#compile}, which reads a template against it and returns
 * everything that is wrong with it at once, by line and column. A template has holes, conditions, repetition, plurals,
 * articles, pronouns and possessives, and nothing else: no expressions, no markup, no way to reach what the view does
 * not name. A value is never read as a template, and can begin no line of its own. A template that compiles can't fail
 * later: what may be absent can stand only where its presence was asked for. How numbers, dates and doses are written
 * is a {@link io.github.medsecretary.correspondence.template.WritingStyle}, by layers and by reader. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.template;

import org.jspecify.annotations.NullMarked;
