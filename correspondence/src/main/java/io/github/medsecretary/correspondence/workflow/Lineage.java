package io.github.medsecretary.correspondence.workflow;

/**
 * Which signed letter a letter puts right, adds to or stands in for.
 *
 * @param link how
 * @param sha256 what was signed then
 * @param version the number of this version; the first letter is version 1, and what adds to it begins anew
 */
public record Lineage(Link link, String sha256, int version) {

    /** How two letters belong together. */
    public enum Link {
        /** A new version of the same letter. */
        AMENDS("replaces", "T08"),
        /** Another letter that adds to it, which stays in force. */
        ADDS_TO("appends", "T06"),
        /** Another letter that stands in its place. */
        REPLACES("replaces", "T10");

        private final String relation;
        private final String event;

        Link(String relation, String event) {
            this.relation = relation;
            this.event = event;
        }

        /** The code of FHIR R4's Composition.relatesTo and DocumentReference.relatesTo. */
        public String relation() {
            return relation;
        }

        /** The event of HL7 version 2.5.1 (chapter 9) that sends it with its content. */
        public String event() {
            return event;
        }
    }
}
