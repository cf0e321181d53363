/**
 * May I tell this caller? Start from {@link io.github.medsecretary.correspondence.enquiry.Enquiry}: it answers by the
 * same policy as letters, through the same selection, so that nobody is told on the telephone what a letter to them would
 * withhold; with the rule and the law for those who answer for it, and words that are safe to say. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.enquiry;

import org.jspecify.annotations.NullMarked;
