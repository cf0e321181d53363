/**
 * Letters as PDF files. Start from {@link io.github.medsecretary.correspondence.pdf.PdfRenderer}, which lays out the
 * page of the HTML renderer on A4 with an embedded font. It is a module of its own because it brings a layout engine
 * along.
 */
@NullMarked
package io.github.medsecretary.correspondence.pdf;

import org.jspecify.annotations.NullMarked;
