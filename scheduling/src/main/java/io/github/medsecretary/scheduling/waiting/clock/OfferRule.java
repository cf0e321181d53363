package io.github.medsecretary.scheduling.waiting.clock;

import io.vavr.collection.List;
import java.time.temporal.ChronoUnit;

/**
 * Which offers of a date are reasonable, and how many of them somebody must have had.
 *
 * @param noticeDays the fewest calendar days from the offer to the date that it is for
 * @param offers how many different dates must have been offered
 * @param citation where the standard says so
 */
public record OfferRule(int noticeDays, int offers, String citation) {

    /** Whether an offer gives enough notice, or was accepted all the same. */
    public boolean isReasonable(DateOffer offer) {
        return offer.reply() == DateOffer.Reply.ACCEPTED
                || ChronoUnit.DAYS.between(offer.made(), offer.date()) >= noticeDays;
    }

    /**
     * Whether somebody has declined as many reasonable offers of different dates as are needed: then, and only then, is
     * {@link ClockEventKind#OFFERS_DECLINED} true of them. Whether it is in their interest is for a clinician to say.
     */
    public boolean areDeclined(Iterable<DateOffer> made) {
        return List.ofAll(made)
                        .filter(each -> each.reply() == DateOffer.Reply.DECLINED && isReasonable(each))
                        .distinctBy(DateOffer::date)
                        .size()
                >= offers;
    }
}
