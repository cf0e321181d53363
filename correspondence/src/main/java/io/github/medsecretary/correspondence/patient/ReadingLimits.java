package io.github.medsecretary.correspondence.patient;

/**
 * From where on a sentence is hard.
 *
 * @param words how many words it may have
 * @param longWords how many of them may be long
 * @param grade which grade it may have
 */
public record ReadingLimits(int words, int longWords, double grade) {

    /**
     * 20 words, as the NHS content guide asks for; three long words and grade 9, which are ours: a letter names illnesses
     * and medicines.
     */
    public static ReadingLimits usual() {
        return new ReadingLimits(20, 3, 9);
    }
}
