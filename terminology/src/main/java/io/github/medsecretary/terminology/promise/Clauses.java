package io.github.medsecretary.terminology.promise;

import io.vavr.collection.HashSet;

/** Where the clauses of a sentence end: worked out once, from the end on, so that asking costs nothing. */
final class Clauses {

    // A joint this near to where a clause begins is one within it: "he, and".
    private static final int SHORTEST = 3;

    private static final HashSet<String> SUBJECTS = HashSet.of(
            "i", "we", "he", "she", "they", "you", "it", "please", "his", "her", "the", "but", "which", "who");

    private final int[] semicolon;
    private final int[] joint;

    Clauses(Tokens tokens) {
        int count = tokens.count();
        semicolon = new int[count + 1];
        joint = new int[count + 1];
        semicolon[count] = count;
        joint[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            semicolon[i] = tokens.at(i).equals(";") ? i : semicolon[i + 1];
            joint[i] = isJoint(tokens, i) ? i : joint[i + 1];
        }
    }

    // "And", or a comma, with another subject behind it.
    private static boolean isJoint(Tokens tokens, int i) {
        boolean joins = tokens.at(i).equals("and") || tokens.at(i).equals(",");
        int next = tokens.are(i, ",", "and") || tokens.are(i, ",", "but") ? i + 2 : i + 1;
        return joins && tokens.is(next, SUBJECTS);
    }

    /** Where the clause ends that a token begins. */
    int end(int from) {
        int last = joint.length - 1;
        return Math.min(semicolon[Math.min(from + 1, last)], joint[Math.min(from + SHORTEST, last)]);
    }
}
