package io.github.medsecretary.terminology.query;

/** What a clinician answers. */
public sealed interface Reply {

    /**
     * One of the answers is ticked.
     *
     * @param answer counted from 1
     */
    record Ticked(int answer) implements Reply {}

    /**
     * Words of their own, in the place of what was asked about; they are the patient's, so they are masked when printed.
     *
     * @param words the words
     */
    record Written(String words) implements Reply {
        @Override
        public String toString() {
            return "Written[***]";
        }
    }
}
