package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.Seq;

/** Reads a text and remarks on it. */
interface Proofreader {

    Seq<Remark> check(ClinicalText text, DocumentContext context);

    /** A text of which nothing else is told. */
    default Seq<Remark> check(ClinicalText text) {
        return check(text, DocumentContext.unknown());
    }
}
