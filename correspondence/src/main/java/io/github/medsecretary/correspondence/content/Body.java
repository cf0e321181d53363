package io.github.medsecretary.correspondence.content;

import io.vavr.collection.Seq;
import java.util.Optional;

/** What a fragment says. Prints how much, never what. Immutable and thread-safe. */
public sealed interface Body {

    /** The name of its kind, such as {@code narrative}. */
    String kind();

    /** How many entries it has: one for running text, none for what is absent. */
    default int size() {
        return 1;
    }

    /** All its words, a piece each, in order; the words of a letter, so never for a log. */
    default Seq<String> words() {
        return BodyText.of(this);
    }

    /** Why it is not there; empty if it is. */
    default Optional<Absence> absence() {
        return Optional.empty();
    }

    /**
     * Running text; paragraphs are parted by an empty line.
     *
     * @param text not blank
     */
    record Narrative(String text) implements Body {
        @Override
        public String kind() {
            return "narrative";
        }

        @Override
        public String toString() {
            return "Narrative[***]";
        }
    }

    /**
     * A statement in the exact words that law or a template demands.
     *
     * @param text not blank
     */
    record Statement(String text) implements Body {
        @Override
        public String kind() {
            return "statement";
        }

        @Override
        public String toString() {
            return "Statement[***]";
        }
    }

    /**
     * Diagnoses, the main one first.
     *
     * @param items at least one
     */
    record Diagnoses(Seq<String> items) implements Body {
        @Override
        public String kind() {
            return "diagnoses";
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String toString() {
            return "Diagnoses[" + items.size() + "]";
        }
    }

    /**
     * Results, a line each.
     *
     * @param items at least one
     */
    record Results(Seq<String> items) implements Body {
        @Override
        public String kind() {
            return "results";
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String toString() {
            return "Results[" + items.size() + "]";
        }
    }

    /**
     * Allergies, a line each.
     *
     * @param items at least one
     */
    record Allergies(Seq<String> items) implements Body {
        @Override
        public String kind() {
            return "allergies";
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String toString() {
            return "Allergies[" + items.size() + "]";
        }
    }

    /**
     * Medicines, and what changed about them.
     *
     * @param items at least one
     */
    record Medicines(Seq<Medicine> items) implements Body {
        @Override
        public String kind() {
            return "medicines";
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String toString() {
            return "Medicines[" + items.size() + "]";
        }
    }

    /**
     * What somebody is asked to do.
     *
     * @param items at least one
     */
    record Actions(Seq<Action> items) implements Body {
        @Override
        public String kind() {
            return "actions";
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String toString() {
            return "Actions[" + items.size() + "]";
        }
    }

    /**
     * Nothing, for a reason.
     *
     * @param kind the kind of what is absent
     * @param why the reason
     */
    record Absent(String kind, Absence why) implements Body {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Optional<Absence> absence() {
            return Optional.of(why);
        }
    }
}
