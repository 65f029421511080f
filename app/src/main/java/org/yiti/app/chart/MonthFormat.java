package org.yiti.app.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes 1 to 12 as names of months and anything between them as a number.
final class MonthFormat extends NumberFormat {
    private final Locale locale;

    MonthFormat(Locale locale) {
        this.locale = locale;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        boolean month = number == Math.rint(number) && number >= 1 && number <= 12;
        return to.append(
                month
                        ? Month.of((int) number).getDisplayName(TextStyle.SHORT, locale)
                        : ChartStyle.ticks("").format(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public @Nullable Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("months are only written");
    }
}
