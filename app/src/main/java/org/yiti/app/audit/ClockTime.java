package org.yiti.app.audit;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Texts;

/// A time of day as people write it, and as minutes since midnight.
final class ClockTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.时点](\\d{1,2})分?");

    private ClockTime() {}

    static OptionalInt read(String typed) {
        var found = TIME.matcher(Texts.compact(typed));
        if (!found.matches()) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        return hour < 24 && minute < 60 ? OptionalInt.of(hour * 60 + minute) : OptionalInt.empty();
    }

    static String shown(@Nullable Integer minute) {
        return minute == null ? "" : "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
