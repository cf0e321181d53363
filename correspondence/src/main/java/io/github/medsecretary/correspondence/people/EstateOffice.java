package io.github.medsecretary.correspondence.people;

/** Who looks after what somebody who has died has left. */
public enum EstateOffice {
    /** Named in the will; in Scotland, also those whom a court has named. */
    EXECUTORS("Executors"),
    /** Named by a court where no executor acts. */
    ADMINISTRATORS("Administrators"),
    /** Either of the two. */
    PERSONAL_REPRESENTATIVES("Personal Representatives");

    private final String words;

    EstateOffice(String words) {
        this.words = words;
    }

    /** As it is written. */
    public String words() {
        return words;
    }
}
