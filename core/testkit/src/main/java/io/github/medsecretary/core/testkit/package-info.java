/**
 * Made-up people, numbers, times, texts and findings for property tests with jqwik. With this module on the path,
 * parameters of core's types can be marked {@code @ForAll}; the same arbitraries are there by name, to be combined:
 * start from {@link io.github.medsecretary.core.testkit.People}. Nobody here exists: NHS numbers begin 999, registrations
 * are all zeros.
 */
@NullMarked
package io.github.medsecretary.core.testkit;

import org.jspecify.annotations.NullMarked;
