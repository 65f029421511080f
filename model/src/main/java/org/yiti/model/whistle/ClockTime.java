package org.yiti.model.whistle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of the day as people type it, and as a minute of the day from 0 to 1439.
public final class ClockTime {
    /// Hour and minute parted by a colon, a point or the character for hours; or both as four digits.
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*[:\\uFF1A.\\u70B9\\u65F6]\\s*(\\d{1,2})?\\s*\\u5206?");

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

    private ClockTime() {}

    /// Empty for what is no time of a day.
    public static Optional<Integer> read(String typed) {
        var text = java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFKC);
        for (var pattern : new Pattern[] {WRITTEN, DIGITS}) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                int hour = Integer.parseInt(found.group(1));
                int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
                return hour < 24 && minute < 60
                        ? Optional.of(hour * 60 + minute)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// As in `09:05`; empty where the time is not known.
    public static String words(@Nullable Integer minute) {
        return minute == null
                ? ""
                : String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
