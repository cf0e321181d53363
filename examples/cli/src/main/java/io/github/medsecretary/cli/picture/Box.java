package io.github.medsecretary.cli.picture;

/**
 * Where something is drawn, in units of the picture.
 *
 * @param left at least 0
 * @param top at least 0
 * @param width more than 0
 * @param height more than 0
 */
record Box(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double centre() {
        return left + width / 2;
    }

    double middle() {
        return top + height / 2;
    }
}
