package io.github.medsecretary.correspondence.people;

/** Two persons as a style writes and calls them. */
record Pair(Styled first, Styled second, Addressee.Bond bond) {

    private static final String AND = " and ";

    private boolean isCoupleOfOneName() {
        return bond == Addressee.Bond.COUPLE
                && !first.family().isEmpty()
                && first.family().equals(second.family());
    }

    String nameLine() {
        boolean plain = first.letters().isEmpty() && second.letters().isEmpty();
        return isCoupleOfOneName() && plain ? shared() : first.nameLine() + AND + Title.midLine(second.nameLine());
    }

    private String shared() {
        if (goesByOtherName() && goesBy(first, TitleRule.By.FAMILY)) {
            return Styled.joined(first.writtenTitle() + AND + second.writtenTitle(), first.given(), first.family());
        }
        if (!second.title().isBeforeGivenNames() && goesBy(first, TitleRule.By.GIVEN)) {
            return Styled.joined(first.writtenTitle(), first.given()) + AND + Title.midLine(second.nameLine());
        }
        if (!second.title().isBeforeGivenNames() && goesBy(first, TitleRule.By.PEERAGE)) {
            return first.writtenTitle() + AND + Title.withoutArticle(second.nameLine());
        }
        return first.nameLine() + AND + Title.midLine(second.nameLine());
    }

    // Mr and Mrs John Hall; two who are both Mrs keep their own names.
    private boolean goesByOtherName() {
        return sharesName(second) && !sharesName(first);
    }

    private static boolean sharesName(Styled person) {
        return person.title().parts().size() == 1
                && person.title().parts().head().sharesName();
    }

    private static boolean goesBy(Styled person, TitleRule.By by) {
        return person.title().spoken().exists(rule -> rule.by() == by);
    }

    /** What follows "Dear"; nobody where one of them can't be named. */
    Called called() {
        Called one = first.called();
        Called other = second.called();
        if (one.how() == Called.How.COLLEAGUE && other.how() == Called.How.COLLEAGUE) {
            return new Called("Colleagues", "", Called.How.COLLEAGUE);
        }
        return named(first.byName(), second.byName());
    }

    private Called named(Called one, Called other) {
        if (one.how() == Called.How.NOBODY || other.how() == Called.How.NOBODY) {
            return Called.NOBODY;
        }
        return bond == Addressee.Bond.COUPLE && one.sharesName(other)
                ? new Called(one.word() + AND + other.word(), one.name(), Called.How.FAMILY)
                : new Called("", one.words() + AND + other.words(), Called.How.NAME);
    }
}
