/**
 * What a letter promises, taken out as open loops. Start from
 * {@link io.github.medsecretary.terminology.promise.Promises}: a pure function that tells of each review, test,
 * referral, result or message that a letter says is to come who is to see to it, by when, and whether it is only
 * promised on a condition or denied. A desk that keeps these finds what would otherwise be forgotten; the letter itself
 * is not changed. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.promise;

import org.jspecify.annotations.NullMarked;
