package io.github.medsecretary.cli.check;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a profile as it is written on the command line. */
final class ProfileConverter implements ITypeConverter<CheckCommand.Profile> {

    @Override
    public CheckCommand.Profile convert(String value) {
        return CheckCommand.Profile.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
