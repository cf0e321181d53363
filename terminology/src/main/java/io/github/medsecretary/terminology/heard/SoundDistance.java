package io.github.medsecretary.terminology.heard;

import java.util.Arrays;

/** The least cost of hearing one run of sounds as another. Belongs to one thread. */
final class SoundDistance {

    /** What is told if the cost is above the limit. */
    static final int TOO_FAR = Integer.MAX_VALUE;

    private int[] above = new int[64];
    private int[] row = new int[64];

    /** The cost in the units of {@link Sound}, or {@link #TOO_FAR}. */
    int between(String said, String heard, int limit) {
        int width = heard.length() + 1;
        if (width > row.length) {
            above = new int[width * 2];
            row = new int[width * 2];
        }
        Arrays.fill(above, 0, width, 0);
        for (int j = 1; j < width; j++) {
            above[j] = above[j - 1] + Sound.missed(heard.charAt(j - 1));
        }
        for (int i = 0; i < said.length(); i++) {
            char sound = said.charAt(i);
            int missed = Sound.missed(sound);
            row[0] = above[0] + missed;
            int least = row[0];
            for (int j = 1; j < width; j++) {
                char other = heard.charAt(j - 1);
                int cost = Math.min(
                        above[j - 1] + Sound.instead(sound, other),
                        Math.min(above[j] + missed, row[j - 1] + Sound.missed(other)));
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return TOO_FAR;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[width - 1] > limit ? TOO_FAR : above[width - 1];
    }
}
