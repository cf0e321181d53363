package io.github.medsecretary.scheduling.diary;

import java.util.Arrays;

/** Arrays with a part replaced; the array given stays as it was. */
final class Splice {

    private Splice() {}

    static int[] of(int[] array, int from, int until, int[] with) {
        var spliced = Arrays.copyOf(array, array.length - (until - from) + with.length);
        fill(array, from, until, with, spliced, with.length);
        return spliced;
    }

    static long[] of(long[] array, int from, int until, long[] with) {
        var spliced = Arrays.copyOf(array, array.length - (until - from) + with.length);
        fill(array, from, until, with, spliced, with.length);
        return spliced;
    }

    static <T> T[] of(T[] array, int from, int until, T[] with) {
        var spliced = Arrays.copyOf(array, array.length - (until - from) + with.length);
        fill(array, from, until, with, spliced, with.length);
        return spliced;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy")
    private static void fill(Object array, int from, int until, Object with, Object spliced, int length) {
        int rest = java.lang.reflect.Array.getLength(array) - until;
        System.arraycopy(with, 0, spliced, from, length);
        System.arraycopy(array, until, spliced, from + length, rest);
    }
}
