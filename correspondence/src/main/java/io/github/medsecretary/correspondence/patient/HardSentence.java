package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A sentence that is hard to read, and why.
 *
 * @param fragment the id of the fragment in which it stands
 * @param words the sentence
 * @param measured how long it is and how hard
 * @param why at least one reason
 */
public record HardSentence(String fragment, String words, Readability measured, Seq<Why> why) {

    /** What makes a sentence hard. */
    public enum Why {
        /** It has too many words. */
        MANY_WORDS,
        /** Too many of its words are long. */
        LONG_WORDS,
        /** Its grade is too high. */
        GRADE
    }

    /** The hard sentences of what a copy says in running text, actions, diagnoses and results, in its order. */
    public static Seq<HardSentence> in(PatientCopy copy, ReadingLimits limits) {
        return copy.pieces()
                .flatMap(piece -> Sentences.of(piece.text())
                        .map(each -> of(piece, each, limits))
                        .reject(each -> each.why().isEmpty()));
    }

    private static HardSentence of(Piece piece, Span place, ReadingLimits limits) {
        String sentence = piece.text().substring(place.start(), place.end());
        var measured = Readability.of(sentence);
        Seq<Why> why = List.of(Why.values()).filter(each -> switch (each) {
            case MANY_WORDS -> measured.words() > limits.words();
            case LONG_WORDS -> measured.longWords() > limits.longWords();
            // Of a few words a grade says nothing: "Hypertension." would have 32.
            case GRADE -> measured.words() > FEW && measured.grade() > limits.grade();
        });
        return new HardSentence(piece.fragment(), sentence, measured, why);
    }

    private static final int FEW = 7;

    /** The place and why: the words are the patient's. */
    @Override
    public String toString() {
        return "HardSentence[" + fragment + ", " + why.mkString(" ") + "]";
    }
}
