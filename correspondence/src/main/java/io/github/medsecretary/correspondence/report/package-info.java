/**
 * A patient's right to see a report first that an insurer or employer asked for. Start from
 * {@link io.github.medsecretary.correspondence.report.Application}; each state of the hold is a type that has no other
 * steps than the legal ones, and only a {@link io.github.medsecretary.correspondence.report.Cleared} one lets the report
 * go. Follows the Access to Medical Reports Act 1988 (https://www.legislation.gov.uk/ukpga/1988/28), which holds in
 * England, Wales and Scotland; Northern Ireland has an Order of 1991. It needs review by a qualified person before it is
 * used for real patients. Days are passed in. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.correspondence.report;

import org.jspecify.annotations.NullMarked;
