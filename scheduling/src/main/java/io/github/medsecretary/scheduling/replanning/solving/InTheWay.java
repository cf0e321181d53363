package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;

/** Which rows keep a spot from being taken: all of some, and one of others. Reused; belongs to one thread. */
final class InTheWay {

    private int[] all = new int[8];
    private int alls;
    private int[] any = new int[8];
    private int anys;

    void clear() {
        alls = 0;
        anys = 0;
    }

    boolean isNothing() {
        return alls == 0 && anys == 0;
    }

    int alls() {
        return alls;
    }

    int all(int index) {
        return all[index];
    }

    int anys() {
        return anys;
    }

    int any(int index) {
        return any[index];
    }

    void add(int row) {
        if (!hasAll(row)) {
            all = alls == all.length ? Arrays.copyOf(all, 2 * alls) : all;
            all[alls++] = row;
        }
    }

    /** Of these one must give way; of several such groups one is told at a time. */
    void addAny(int row) {
        any = anys == any.length ? Arrays.copyOf(any, 2 * anys) : any;
        any[anys++] = row;
    }

    boolean hasAll(int row) {
        for (int i = 0; i < alls; i++) {
            if (all[i] == row) {
                return true;
            }
        }
        return false;
    }

    /** If one of them must give way anyhow, that is enough. */
    void settle() {
        for (int i = 0; i < anys; i++) {
            if (hasAll(any[i])) {
                anys = 0;
                return;
            }
        }
        if (anys == 1) {
            add(any[0]);
            anys = 0;
        }
    }

    int[] copyOfAll(int spare) {
        return Arrays.copyOf(all, alls + spare);
    }

    int[] copyOfAny() {
        return Arrays.copyOf(any, anys);
    }
}
