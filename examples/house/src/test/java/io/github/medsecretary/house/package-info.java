/**
 * The laws of the whole house, checked on every module's classes and sources: which room may know which, what a library
 * module must not do, that every property runs and that everything exported is documented.
 */
@NullMarked
package io.github.medsecretary.house;

import org.jspecify.annotations.NullMarked;
