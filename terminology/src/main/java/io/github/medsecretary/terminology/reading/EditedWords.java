package io.github.medsecretary.terminology.reading;

/**
 * What was edited, in words.
 *
 * @param tail the first word of the text before that stays behind the edit
 * @param sentences those in which something is another than before
 * @param asked the sentences in which facts may be others
 */
record EditedWords(int tail, WordPatch sentences, WordPatch asked) {

    static EditedWords of(Words before, Words part, EditedReading.Edited edited) {
        return new EditedWords(
                before.firstFrom(edited.units().before().end()),
                WordPatch.of(before, part, edited.sentences()),
                WordPatch.of(before, part, edited.asked()));
    }

    /** A fact of the text before, at the place that it has after the edit. */
    <F extends Fact<F>> F moved(F fact) {
        return fact.word() < tail ? fact : fact.moved(asked.below());
    }
}
