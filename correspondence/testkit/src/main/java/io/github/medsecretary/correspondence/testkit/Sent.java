package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.selection.Disclosure;
import io.vavr.collection.Seq;

/**
 * What came of a letter for one recipient.
 *
 * @param recipient the recipient's id
 * @param files what the recipient gets; none if no letter is made
 * @param said what is said of it elsewhere: lines of a log and of an audit trail, messages of exceptions, what values
 *     print of themselves, differences between versions
 * @param report what those who answer for it are told
 */
public record Sent(String recipient, Seq<SentFile> files, Seq<String> said, Disclosure report) {}
