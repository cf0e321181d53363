package io.github.medsecretary.scheduling.replanning.solving;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Prices of moments of supplies, a grain of time apart. Of all spots that are busy at a moment on a supply no more can be
 * taken than there are pieces, so that whoever is busy then can be charged. In fractions of a cost. Belongs to one
 * thread.
 */
final class Prices {

    /** So many make one unit of cost. */
    static final long SCALE = 256;

    private final Moments moments;
    private final Seats seats;
    private final long[][] price;
    private final long[][] sums;

    // The rows that no copy has too: what is never changed, as most are not where few move, is never copied.
    private final BitSet own = new BitSet();

    // What seats are charged, by number, as far as it was asked for since prices last changed.
    private long[] charged = new long[0];
    private int[] asked = new int[0];
    private int changes = 1;

    Prices(Moments moments, Seats seats) {
        this(moments, seats, new long[moments.supplies()][], new long[moments.supplies()][]);
        Arrays.fill(price, new long[moments.count()]);
        Arrays.fill(sums, new long[moments.count() + 1]);
    }

    private Prices(Moments moments, Seats seats, long[][] price, long[][] sums) {
        this.moments = moments;
        this.seats = seats;
        this.price = price;
        this.sums = sums;
    }

    Seats seats() {
        return seats;
    }

    long at(int supply, int moment) {
        return price[supply][moment];
    }

    /** To be followed by {@link #addUp}. */
    void set(int supply, int moment, long to) {
        if (!own.get(supply)) {
            price[supply] = price[supply].clone();
            sums[supply] = sums[supply].clone();
            own.set(supply);
        }
        price[supply][moment] = to;
    }

    /** Makes the prices of a supply count. */
    void addUp(int supply) {
        long sum = 0;
        for (int moment = 0; moment < price[supply].length && own.get(supply); moment++) {
            sum += price[supply][moment];
            sums[supply][moment + 1] = sum;
        }
        changes++;
    }

    /** What a spot is charged for all that it takes. */
    long of(Spot spot) {
        return of(seats.number(spot.seat));
    }

    /** What a seat is charged, by its number. */
    long of(int seat) {
        if (seat >= asked.length) {
            asked = Arrays.copyOf(asked, seats.count());
            charged = Arrays.copyOf(charged, seats.count());
        }
        if (asked[seat] != changes) {
            asked[seat] = changes;
            charged[seat] = of(seats.get(seat));
        }
        return charged[seat];
    }

    private long of(Seat seat) {
        long sum = 0;
        int[] supplies = seat.footprint.supplies;
        int[] busy = seat.moments(moments);
        for (int i = 0; i < supplies.length; i++) {
            long[] all = sums[supplies[i]];
            sum += all[busy[2 * i + 1]] - all[busy[2 * i]];
        }
        return sum;
    }

    /** What some moments bring in if each is taken as often as it can be; by supply, then moment. */
    long income(BitSet[] some) {
        long sum = 0;
        for (int supply = 0; supply < some.length; supply++) {
            BitSet here = some[supply];
            for (int moment = here.nextSetBit(0); moment >= 0; moment = here.nextSetBit(moment + 1)) {
                sum = Math.addExact(sum, price[supply][moment] * moments.left(supply, moment));
            }
        }
        return sum;
    }

    Prices copy() {
        own.clear();
        return new Prices(moments, seats, price.clone(), sums.clone());
    }
}
