/**
 * People, places, texts and times for other people's tests. Start from {@link
 * io.github.medsecretary.core.testkit.People}: patients with the names that trip software up. {@link
 * io.github.medsecretary.core.testkit.Texts} has texts with characters outside the basic plane, and edits of them;
 * {@link io.github.medsecretary.core.testkit.Times} has the nights in which the clocks change. {@code @ForAll Patient}
 * and the like work wherever this jar is on the class path. Everything generated is fictitious: NHS numbers from the
 * range kept for tests, telephone numbers from those kept for drama. All types are stateless and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.testkit;

import org.jspecify.annotations.NullMarked;
