package io.github.medsecretary.cli.day;

import io.github.medsecretary.correspondence.patient.Open;
import io.vavr.collection.Seq;

/**
 * What of a patient's copy stands as it was written, as nobody but its author can put it to the patient: a sentence that
 * may speak of somebody else still says "he" or "she". It quotes the copy, for whoever signs it.
 */
final class ToReword {

    /** The name of the file, beside the copies. */
    static final String FILE = "to-reword.txt";

    private ToReword() {}

    static String of(Seq<Open> open) {
        return "The patient's copy says this as it was written. Please put it to the patient, or leave it.\n\n"
                + open.groupBy(each -> each.finding().message())
                        .toList()
                        .map(each -> each._1() + "\n"
                                + each._2()
                                        .map(one -> "- " + one.words().strip().replace('\n', ' ') + "\n")
                                        .mkString())
                        .mkString("\n");
    }
}
