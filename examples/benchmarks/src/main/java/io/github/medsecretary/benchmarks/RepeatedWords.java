package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.confusion.Surroundings;

/**
 * What it says for a word of a pair that its letter has it elsewhere and the other one not: how many times as often that
 * is so of a right word as it is of the other, in natural-log-odds units, but not more than some: a letter about the
 * other one has like surroundings as well. Opposites mostly stand in one letter, so that of them it says little.
 */
final class RepeatedWords {

    private static final int MOST = 400;
    private static final double FULLY_COUNTED = 40;
    // A note that has a word often says hardly more of others than one that has it three times.
    private static final double MOST_OF_NOTE = 3;
    private static final double PRIOR = 10;
    private static final double PRIOR_OF_IT = 0.4 * PRIOR;
    private static final double PRIOR_OF_OTHER = 0.05 * PRIOR;
    private static final double HIGHEST = 1;

    private double ofIt = PRIOR_OF_IT;
    private double ofOther = PRIOR_OF_OTHER;

    private RepeatedWords() {}

    static double of(ConfusionPair pair, ConfusionPlaces places) {
        var found = new RepeatedWords();
        found.add(pair.first(), pair.second(), places);
        found.add(pair.second(), pair.first(), places);
        return Math.max(0, Math.min(HIGHEST, Math.log(found.ofIt / found.ofOther)));
    }

    private void add(String written, String other, ConfusionPlaces places) {
        var spots = places.of(written, MOST);
        double share = Math.min(1, FULLY_COUNTED / Math.max(1, spots.size()));
        for (ConfusionPlaces.Spot spot : spots) {
            int inNote = spot.inNote(Surroundings.plain(written));
            double weight = share * Math.min(1, MOST_OF_NOTE / inNote);
            boolean it = spot.isElsewhere(Surroundings.plain(written));
            boolean another = spot.isElsewhere(Surroundings.plain(other));
            ofIt += it && !another ? weight : 0;
            ofOther += another && !it ? weight : 0;
        }
    }
}
