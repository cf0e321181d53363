/**
 * Addresses as the post of a country wants them. Start from
 * {@link io.github.medsecretary.correspondence.address.AddressParts}, an address in named parts as records and maps hold
 * it, and {@link io.github.medsecretary.correspondence.address.PostalCountry}, which puts the parts into lines for an
 * envelope: where the house number stands, which of several places is the post town, what a region is abbreviated to,
 * how a postcode is written. All types are immutable and thread-safe, and print no address.
 */
@NullMarked
package io.github.medsecretary.correspondence.address;

import org.jspecify.annotations.NullMarked;
