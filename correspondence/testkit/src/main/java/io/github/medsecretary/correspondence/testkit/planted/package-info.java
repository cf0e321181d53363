/**
 * Leaks on purpose, to show what the laws are worth. Start from
 * {@link io.github.medsecretary.correspondence.testkit.planted.Leaks}: senders that each betray something that is
 * withheld, in a title, a count, a hash, a file name, a log; and the scenes over which a law catches each of them.
 */
@NullMarked
package io.github.medsecretary.correspondence.testkit.planted;

import org.jspecify.annotations.NullMarked;
