/**
 * An example of what an embedder writes around the library: {@link io.github.medsecretary.adapter.SharedDiary} keeps one
 * diary in memory for many threads. Where it has an atomic reference and compares and sets, a practice's system has a
 * database, a transaction and a column with the version.
 */
@NullMarked
package io.github.medsecretary.adapter;

import org.jspecify.annotations.NullMarked;
