package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.confusion.Surroundings;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * What words are about, as a point for each: from which words stand within twenty of it more often than by chance, cut
 * down to the directions in which they differ most (latent semantic analysis), the shorter the commoner the word is, and
 * rounded as they are written. Words of confusable pairs that neighbours are written down for are not counted as
 * neighbours, or a place left out of the learning would be known by its word.
 */
final class WordTopics {

    /** How many coordinates a point has. */
    static final int SIZE = 64;

    private static final int REACH = 20;
    private static final double FADING = 0.1;
    private static final int FEWEST = 5;
    private static final int COMMONEST = 60;
    private static final double COMMON = 0.001;
    private static final double TOO_COMMON = 0.004;
    private static final double SMOOTHED = 0.75;
    private static final int ROUNDS = 12;
    // A direction that is left when there are no more.
    private static final double NOTHING = 1e-6;
    private static final double UNIT = 60;
    private static final int MOST_STEPS = 45;
    private static final char NOUGHT = 'P';

    private final Map<String, float[]> points = new TreeMap<>();
    private final Map<Integer, float[]> byFeature = new HashMap<>();

    private WordTopics() {}

    /** From some texts; some words don't count as neighbours. */
    static WordTopics of(List<Reading> readings, Set<String> hidden) {
        var found = new WordTopics();
        List<String[]> texts = readings.stream().map(WordTopics::words).toList();
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> Arrays.stream(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> known = counts.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        double[][] directions = directions(Together.of(texts, known, hidden), known.size());
        double all = counts.values().stream().mapToInt(count -> count).sum();
        for (int i = 0; i < known.size(); i++) {
            double share = counts.getOrDefault(known.get(i), 0) / all;
            if (share < TOO_COMMON && isAscii(known.get(i))) {
                found.put(known.get(i), rounded(directions[i], COMMON / (COMMON + share)));
            }
        }
        return found;
    }

    private void put(String word, float[] point) {
        points.put(word, point);
        byFeature.put(("w:" + word).hashCode(), point);
    }

    private static String[] words(Reading reading) {
        Words words = reading.words();
        var all = new ArrayList<String>();
        for (int i = 0; i < words.count(); i++) {
            if (!words.isMark(i)) {
                String word = words.folded(i);
                all.add(Character.isDigit(word.charAt(0)) ? "#" : Surroundings.plain(word));
            }
        }
        return all.toArray(String[]::new);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c > 32 && c < 127);
    }

    private static float[] rounded(double[] direction, double length) {
        double size =
                Math.sqrt(Arrays.stream(direction).map(each -> each * each).sum());
        var point = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            point[i] = (float) (steps(size == 0 ? 0 : length * direction[i] / size * UNIT) / UNIT);
        }
        return point;
    }

    private static int steps(double value) {
        return (int) Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value)));
    }

    /** Which words stand together, each with how much more often than by chance. */
    private static final class Together {

        private final int[][] columns;
        private final float[][] values;

        private Together(int[][] columns, float[][] values) {
            this.columns = columns;
            this.values = values;
        }

        static Together of(List<String[]> texts, List<String> known, Set<String> hidden) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < known.size(); i++) {
                numbers.put(known.get(i), i);
            }
            int n = known.size();
            var sums = new float[n][n];
            for (String[] text : texts) {
                int[] ids = Arrays.stream(text)
                        .mapToInt(word -> numbers.getOrDefault(word, -1))
                        .toArray();
                for (int i = 0; i < ids.length; i++) {
                    for (int j = Math.max(0, i - REACH); ids[i] >= 0 && j <= Math.min(ids.length - 1, i + REACH); j++) {
                        boolean counts = ids[j] >= COMMONEST && j != i && !hidden.contains(text[j]);
                        if (counts) {
                            sums[ids[i]][ids[j]] += (float) (1 / (1 + FADING * (Math.abs(i - j) - 1)));
                        }
                    }
                }
            }
            return of(sums);
        }

        private static Together of(float[][] sums) {
            int n = sums.length;
            var byColumn = new double[n];
            for (float[] row : sums) {
                for (int j = 0; j < n; j++) {
                    byColumn[j] += row[j];
                }
            }
            double all = 0;
            for (int j = 0; j < n; j++) {
                byColumn[j] = Math.pow(byColumn[j], SMOOTHED);
                all += byColumn[j];
            }
            var columns = new int[n][];
            var values = new float[n][];
            for (int i = 0; i < n; i++) {
                double row = 0;
                for (float each : sums[i]) {
                    row += each;
                }
                var its = new int[n];
                var more = new float[n];
                int count = 0;
                for (int j = 0; j < n; j++) {
                    double surprise = sums[i][j] == 0 ? 0 : Math.log(sums[i][j] * all / (row * byColumn[j]));
                    if (surprise > 0) {
                        its[count] = j;
                        more[count++] = (float) (surprise * sums[i][j] / (sums[i][j] + 1));
                    }
                }
                columns[i] = Arrays.copyOf(its, count);
                values[i] = Arrays.copyOf(more, count);
            }
            return new Together(columns, values);
        }
    }

    // By turns through the table and back, kept apart by the method of Gram and Schmidt; stretched by the root of what
    // each direction amounts to.
    private static double[][] directions(Together table, int n) {
        var random = new Random(1);
        var rows = new double[n][SIZE];
        for (double[] row : rows) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        double[] sizes = partedSizes(rows);
        for (int round = 0; round < ROUNDS; round++) {
            var columns = new double[n][SIZE];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < table.columns[i].length; k++) {
                    add(columns[table.columns[i][k]], rows[i], table.values[i][k]);
                }
            }
            rows = new double[n][SIZE];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < table.columns[i].length; k++) {
                    add(rows[i], columns[table.columns[i][k]], table.values[i][k]);
                }
            }
            sizes = partedSizes(rows);
        }
        for (double[] row : rows) {
            for (int j = 0; j < SIZE; j++) {
                // The sizes are squares of those of the table.
                row[j] *= Math.pow(sizes[j], 0.25);
            }
        }
        return rows;
    }

    private static void add(double[] sum, double[] other, double times) {
        for (int j = 0; j < SIZE; j++) {
            sum[j] += times * other[j];
        }
    }

    private static double[] partedSizes(double[][] rows) {
        var sizes = new double[SIZE];
        for (int j = 0; j < SIZE; j++) {
            for (int before = 0; before < j; before++) {
                double along = 0;
                for (double[] row : rows) {
                    along += row[j] * row[before];
                }
                for (double[] row : rows) {
                    row[j] -= along * row[before];
                }
            }
            double square = 0;
            for (double[] row : rows) {
                square += row[j] * row[j];
            }
            sizes[j] = Math.sqrt(square);
            for (double[] row : rows) {
                row[j] /= Math.max(sizes[j], NOTHING);
            }
        }
        return sizes;
    }

    /** The sum of the points of the words around a place, the less the farther away. */
    float[] around(Surroundings around) {
        var sum = new float[SIZE];
        for (int i = 0; i < around.count(); i++) {
            float[] point = around.isWord(i) ? byFeature.get(around.hash(i)) : null;
            for (int j = 0; point != null && j < SIZE; j++) {
                sum[j] += around.strength(i) * point[j];
            }
        }
        return sum;
    }

    /** All words and their points, as a line of the model. */
    String line() {
        var line = new StringBuilder("topics");
        points.forEach((word, point) -> {
            line.append('\t').append(word).append('\t');
            for (float each : point) {
                line.append(written(Math.round(each * UNIT)));
            }
        });
        return line.append('\n').toString();
    }

    /** The weights of coordinates, as two cells of the model: their unit in hundredths, and how many of it. */
    static String cells(double[] weights) {
        double most = Arrays.stream(weights).map(Math::abs).max().orElse(0);
        long unit = (long) Math.ceil(100 * most / MOST_STEPS);
        var cells = new StringBuilder().append(unit).append('\t');
        for (int i = 0; unit > 0 && i < weights.length; i++) {
            cells.append(written(Math.round(100 * weights[i] / unit)));
        }
        return cells.toString();
    }

    private static char written(long steps) {
        return (char) (NOUGHT + steps);
    }
}
