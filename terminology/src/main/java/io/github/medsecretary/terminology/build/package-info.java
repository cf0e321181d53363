/**
 * What a build of the library runs once, so that its users need not: {@link
 * io.github.medsecretary.terminology.build.BuiltInLexicons} checks the built-in lexicons and lays their index beside
 * them. Not exported.
 */
@NullMarked
package io.github.medsecretary.terminology.build;

import org.jspecify.annotations.NullMarked;
