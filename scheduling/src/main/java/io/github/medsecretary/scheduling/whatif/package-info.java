/**
 * What a change would do, before anybody makes it: a session shortened, a room closed, a template changed, leave
 * approved, a device out. Start from {@link io.github.medsecretary.scheduling.whatif.WhatIf}: it tells whom a change would
 * affect and why, for whom another room or device is enough, who would have to move, and which terms would be broken; the
 * same change can then be made as it was asked. {@link io.github.medsecretary.scheduling.whatif.Proposals} writes changes
 * that take some working out. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.whatif;

import org.jspecify.annotations.NullMarked;
