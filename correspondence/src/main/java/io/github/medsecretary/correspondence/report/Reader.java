package io.github.medsecretary.correspondence.report;

import io.github.medsecretary.correspondence.content.Recipient;

/** Who applied for a report, as somebody who may read it or not. */
final class Reader {

    private Reader() {}

    static Recipient of(Recipient applicant, boolean cleared) {
        return Recipient.builder()
                .id(applicant.id())
                .audience(applicant.audience())
                .name(applicant.name())
                .address(applicant.address())
                .purpose(applicant.purpose())
                .consent(cleared)
                .dissent(applicant.dissent())
                .seen(cleared)
                .authority(applicant.authority())
                .labels(applicant.labels())
                .format(applicant.format())
                .build();
    }
}
