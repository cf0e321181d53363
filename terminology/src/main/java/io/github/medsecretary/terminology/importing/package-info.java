/**
 * Lexicons out of what others publish. Start from {@link
 * io.github.medsecretary.terminology.importing.DmdRelease}, a folder of the NHS dictionary of medicines and devices, or
 * {@link io.github.medsecretary.terminology.importing.VendorTable}, a table as text with columns of any names. Good rows
 * become entries, and each bad one is told with its file and line, without its content. All types are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.importing;

import org.jspecify.annotations.NullMarked;
