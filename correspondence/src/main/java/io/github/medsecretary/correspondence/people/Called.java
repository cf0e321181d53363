package io.github.medsecretary.correspondence.people;

/**
 * What follows "Dear" for one person.
 *
 * @param word the title that is said, if any
 * @param name the name after it, if any
 * @param how what sort of name that is
 */
record Called(String word, String name, How how) {

    static final Called NOBODY = new Called("", "", How.NOBODY);
    static final Called COLLEAGUE = new Called("Colleague", "", How.COLLEAGUE);

    enum How {
        /** A title and a family name. */
        FAMILY,
        /** Another name, an office, or what was asked for. */
        NAME,
        /** No name. */
        COLLEAGUE,
        /** Nothing that could be said is known. */
        NOBODY
    }

    String words() {
        return word.isEmpty() || name.isEmpty() ? word + name : word + " " + name;
    }

    /** Two of one family name whose titles can be told apart: Mr and Mrs Hall. */
    boolean sharesName(Called other) {
        return how == How.FAMILY && other.how == How.FAMILY && name.equals(other.name) && !word.equals(other.word);
    }

    /** Masked. */
    @Override
    public String toString() {
        return "Called[" + how + "]";
    }
}
