package io.github.medsecretary.benchmarks.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Books seats by chance, each beside those booked before. Belongs to one thread. */
final class Filling {

    private final Chance chance;
    private final Traits traits;
    private final Seats seats;
    private final Board board;
    private final List<Booking> booked = new ArrayList<>();
    private int patients;

    Filling(Case empty, Chance chance, Traits traits) {
        this.chance = chance;
        this.traits = traits;
        this.seats = new Seats(empty, new Closures(empty.unavailable(), List.of()));
        this.board = new Board(new Clashes(empty));
    }

    List<Booking> booked() {
        return booked;
    }

    /** Books at most so many of the seats that are wanted. */
    Filling book(String service, int count, Predicate<Seat> wanted) {
        var kind = seats.service(service);
        var open = new ArrayList<>(
                seats.of(service, kind.minutes()).stream().filter(wanted).toList());
        chance.shuffle(open);
        int left = count;
        for (Seat seat : open) {
            if (left > 0 && board.isFree(seat)) {
                booked.add(book(kind, seat));
                left--;
            }
        }
        return this;
    }

    private Booking book(Case.Service service, Seat seat) {
        String id = String.format(Locale.ROOT, "a%05d", booked.size() + 1);
        String patient = patient(seat);
        board.take(id, patient, seat);
        return traits.booking(chance, id, patient, service, seat);
    }

    private String patient(Seat seat) {
        if (!booked.isEmpty() && chance.percent(traits.again())) {
            String known = chance.of(booked).patient();
            if (board.isFree(known, seat)) {
                return known;
            }
        }
        patients++;
        return String.format(Locale.ROOT, "p%05d", patients);
    }

    /** Makes some pairs of booked visits visits of one patient, linked as they are, with some days of play. */
    List<Case.Link> link(int pairs) {
        var links = new ArrayList<Case.Link>();
        var order = new ArrayList<Integer>();
        for (int at = 0; at < booked.size(); at++) {
            order.add(at);
        }
        chance.shuffle(order);
        for (int at = 0; at + 1 < order.size() && links.size() < pairs; at += 2) {
            Booking one = booked.get(order.get(at));
            Booking other = booked.get(order.get(at + 1));
            boolean inOrder = one.start() < other.start();
            link(inOrder ? one : other, inOrder ? other : one, links);
        }
        return links;
    }

    private void link(Booking before, Booking after, List<Case.Link> links) {
        int days = (int) (seats.clock().day(after.start()) - seats.clock().day(before.start()));
        if (days > 0 && isAlone(before) && isAlone(after)) {
            booked.set(booked.indexOf(after), after.ofPatient(before.patient()));
            links.add(new Case.Link(
                    before.id(), after.id(), Math.max(0, days - chance.between(0, 3)), days + chance.between(0, 3), 0));
        }
    }

    /** Links some pairs in the same way, also within a day, with a pause of some ten minutes that they keep. */
    List<Case.Link> pause(int pairs) {
        var links = new ArrayList<Case.Link>();
        var order = new ArrayList<>(booked);
        chance.shuffle(order);
        for (int at = 0; at + 1 < order.size() && links.size() < pairs; at += 2) {
            boolean inOrder = order.get(at).start() < order.get(at + 1).start();
            pause(order.get(inOrder ? at : at + 1), order.get(inOrder ? at + 1 : at), links);
        }
        return links;
    }

    private void pause(Booking before, Booking after, List<Case.Link> links) {
        int days = (int) (seats.clock().day(after.start()) - seats.clock().day(before.start()));
        int tens = (int) (after.start() - before.start() - before.minutes()) / 10;
        if (tens > 0 && isAlone(before) && isAlone(after)) {
            booked.set(booked.indexOf(after), after.ofPatient(before.patient()));
            links.add(new Case.Link(
                    before.id(),
                    after.id(),
                    0,
                    days + chance.between(0, 1),
                    10 * chance.between(1, Math.min(tens, 12))));
        }
    }

    private boolean isAlone(Booking booking) {
        return booked.stream()
                        .filter(each -> each.patient().equals(booking.patient()))
                        .count()
                == 1;
    }
}
