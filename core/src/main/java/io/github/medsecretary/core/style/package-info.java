/**
 * The one shape of a value in this house. Start from {@link io.github.medsecretary.core.style.HouseStyle}: a value
 * with five or more attributes, or with optional ones, is an interface marked with it and with
 * {@code @Value.Immutable}. The generated class stays out of sight: users meet the interface and its {@code Builder}
 * only. Vendors may use the style for values of their own.
 */
@NullMarked
package io.github.medsecretary.core.style;

import org.jspecify.annotations.NullMarked;
