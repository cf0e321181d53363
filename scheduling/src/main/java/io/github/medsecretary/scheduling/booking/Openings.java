package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The openings of one session, one after another. Not thread-safe. */
final class Openings implements Iterator<Opening> {

    private final ClinicSession session;
    private final SessionSeats.Place place;
    private final StartGrid grid;
    private final StartMask mask;
    private final Duration length;
    private long number;

    Openings(ClinicSession session, SessionSeats.Place place, StartGrid grid, StartMask mask, Duration length) {
        this.session = session;
        this.place = place;
        this.grid = grid;
        this.mask = mask;
        this.length = length;
        this.number = grid.first();
        seek();
    }

    private void seek() {
        while (number <= grid.last()) {
            long minute = grid.minute(number);
            long open = mask.nextOpen(minute);
            if (open == minute) {
                return;
            }
            number = grid.from(open);
        }
    }

    @Override
    public boolean hasNext() {
        return number <= grid.last();
    }

    /** When the next one starts and with whom it is, if there is one. */
    Frontier frontier() {
        return new Frontier(grid.start(number), session.practitioner());
    }

    @Override
    public Opening next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var opening = new Opening(session, place, grid.visit(number, length));
        number++;
        seek();
        return opening;
    }
}
