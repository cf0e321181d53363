/**
 * What only the clinician can tell, asked and answered. Start from
 * {@link io.github.medsecretary.terminology.query.Questions}, which drafts a numbered question for each finding that
 * can't be decided, {@link io.github.medsecretary.terminology.query.QuerySheet}, a clinician's sheet of them as text
 * and as HTML, and {@link io.github.medsecretary.terminology.query.Answering}, which takes the answers back into the
 * letter. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.query;

import org.jspecify.annotations.NullMarked;
