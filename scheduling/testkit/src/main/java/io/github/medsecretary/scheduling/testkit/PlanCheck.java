package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.PlanLaws.require;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.replanning.Kept;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * One plan beside what it was made for.
 *
 * @param plan the plan
 * @param upheaval what it was made for
 */
record PlanCheck(Plan plan, Upheaval upheaval) {

    /** The ids of all that the plan does something with. */
    private Seq<String> told() {
        return plan.moves().map(Move::appointment).appendAll(plan.unplaced().map(Unplaced::appointment));
    }

    void isFeasible() {
        Seq<Finding> left = Upheaval.blocking(plan.diary());
        require(
                left.forAll(each -> upheaval.isExcused(each, told())),
                "nothing blocks after a plan but what did before");
    }

    void keepsTerms() {
        require(
                upheaval.againstTerms(plan.diary(), plan.moves().map(Move::appointment))
                        .isEmpty(),
                "who is given a place keeps the terms of its session");
        boolean isRefused = new PlanCommitting(upheaval.terms())
                .apply(plan)
                .fold(refusal -> refusal.code().equals(SchedulingCode.CONFLICTS_STAND), applied -> false);
        require(!isRefused, "no plan is refused for the terms of a session");
    }

    void isOnTheGrid() {
        for (Move each : plan.moves()) {
            Appointment moved = plan.diary().appointment(each.appointment()).orElseThrow();
            require(
                    each.to().equals(new Place(moved.start().orElseThrow(), moved.with())),
                    "a move leads to where the diary of the plan says");
            require(sitsInSession(moved), "who moves sits on the grid of a session");
            require(
                    PlainPlaces.of(upheaval.diary(), upheaval.asked().asOf())
                            .of(upheaval.appointment(each.appointment()))
                            .contains(each.to()),
                    "who moves has all that it takes, when it will do");
        }
    }

    private boolean sitsInSession(Appointment moved) {
        var visit = plan.diary().visit(moved).orElseThrow();
        var practitioner = visit.first(ResourceKind.PRACTITIONER);
        for (ClinicSession each : upheaval.diary().sessions().values()) {
            boolean isTheirs = practitioner
                    .map(who -> who.id().equals(each.practitioner()))
                    .orElse(true);
            if (isTheirs
                    && each.offers(moved.service())
                    && each.isOnGrid(visit.interval().start())
                    && each.interval().encloses(visit.interval())) {
                return true;
            }
        }
        return false;
    }

    void losesNobody() {
        Seq<String> told = told();
        require(told.distinct().size() == told.size(), "nobody is told of twice");
        require(isInOrder(plan.moves().map(Move::appointment)), "moves are in order of id");
        require(isInOrder(plan.unplaced().map(Unplaced::appointment)), "who is unplaced is in order of id");
        // Of those who were in each other's way before, one keeps the place.
        boolean mayKeep = upheaval.asked().policy().repair();
        var displaced = Displaced.by(upheaval);
        require(
                told.containsAll(plan.basis().displaced().filter(each -> !mayKeep || displaced.must(each))),
                "who is displaced is moved or unplaced");
        require(plan.open().isEmpty(), "nobody is left open");
        areThoseWhoMust();
        areKept();
        require(
                plan.diary()
                        .appointments()
                        .keySet()
                        .eq(upheaval.diary().appointments().keySet()),
                "all appointments are still there");
        for (Appointment each : upheaval.diary().appointments()) {
            require(
                    plan.diary().appointment(each.id()).equals(Optional.of(after(each))),
                    "nobody changes but as the plan says");
        }
    }

    private static boolean isInOrder(Seq<String> ids) {
        return ids.equals(ids.sorted());
    }

    private void areThoseWhoMust() {
        var displaced = Displaced.by(upheaval);
        Seq<String> told = plan.basis().displaced();
        for (String each : upheaval.diary().appointments().keySet()) {
            require(!displaced.must(each) || told.contains(each), "whose place is not valid any more is displaced");
        }
        require(told.forAll(displaced::may), "nobody is displaced for nothing");
    }

    private void areKept() {
        var displaced = Displaced.by(upheaval);
        var policy = upheaval.asked().policy();
        Seq<String> kept = plan.kept().map(Kept::appointment);
        for (Kept each : plan.kept()) {
            require(
                    policy.pin(each.appointment())
                                    .map(pin -> pin.reason() == each.reason())
                                    .getOrElse(false)
                            && displaced.couldHaveTo(each.appointment()),
                    "who is kept is pinned for that reason");
            require(!told().contains(each.appointment()), "who is kept does not move");
        }
        for (var pin : policy.pins()) {
            boolean isMovable = upheaval.couldBeMovedBut(pin.appointment());
            require(
                    !isMovable || !displaced.wouldHaveTo(pin.appointment()) || kept.contains(pin.appointment()),
                    "who would be displaced but for a pin is kept");
        }
    }

    private Appointment after(Appointment before) {
        for (Move each : plan.moves().filter(move -> move.appointment().equals(before.id()))) {
            return upheaval.diary().moved(before, each.to().start(), each.to().with());
        }
        boolean isUnplaced = plan.unplaced().exists(each -> each.appointment().equals(before.id()));
        if (!isUnplaced) {
            return before;
        }
        Appointment released = before.released();
        return before.status() == AppointmentStatus.BOOKED ? released.withStatus(AppointmentStatus.PENDING) : released;
    }

    void leavesWhoMustStay() {
        require(told().forAll(id -> !upheaval.isStuck(id)), "who must stay stays");
        for (Appointment each : upheaval.diary().appointments()) {
            require(
                    !upheaval.isStuck(each.id())
                            || plan.diary().appointment(each.id()).equals(Optional.of(each)),
                    "who must stay stays as they are");
        }
    }

    void addsUp() {
        var basis = plan.basis();
        PlanCost cost = upheaval.asked().cost();
        long sum = 0;
        for (Move each : plan.moves()) {
            Transfer transfer = basis.transfer(each.appointment(), Optional.of(each.to()));
            require(each.cost() == cost.of(transfer), "a move costs what the cost says");
            require(each.from().equals(transfer.from()), "a move comes from where it was");
            require(each.kind() == kind(transfer), "a move is of the kind that it is");
            require(!each.because().isEmpty() && each.chain() >= 1, "a move says why, and has a chain");
            sum += each.cost();
        }
        for (Unplaced each : plan.unplaced()) {
            require(
                    each.cost() == cost.of(basis.transfer(each.appointment(), Optional.empty())),
                    "no place costs what the cost says");
            require(!each.because().isEmpty(), "who is unplaced is told why");
            sum += each.cost();
        }
        require(plan.cost() == sum, "the cost is the sum");
        require(plan.bound() <= plan.cost(), "the bound is not above the cost");
        require(
                (plan.proof() == Plan.Proof.OPTIMAL) == (plan.bound() == plan.cost()),
                "a plan is proven if it reaches its bound");
    }

    private static Move.Kind kind(Transfer transfer) {
        if (transfer.from().isEmpty()) {
            return Move.Kind.PLACE;
        }
        return transfer.keepsStartAndPractitioner() ? Move.Kind.RESEAT : Move.Kind.MOVE;
    }
}
