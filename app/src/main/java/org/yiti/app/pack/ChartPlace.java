package org.yiti.app.pack;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.TitleEdit;
import org.yiti.app.yearchart.TitlePlace;
import org.yiti.model.pack.Numbers;

/// Which chart of the year stands on a page.
final class ChartPlace {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ChartPlace() {}

    static String of(PackPage page, ChartData data) {
        return TitlePlace.of(data, page.issue().map(UUID::toString).orElse(""));
    }

    /// Its title, as what is made of the data.
    static Said said(PackPage page, ChartData data) {
        return new Said(
                data.title(), List.of(), false, of(page, data), TitleEdit.fingerprint(data));
    }

    /// All numbers that it shows.
    static Numbers numbers(ChartData data) {
        return Numbers.in(ID.matcher(data.toString()).replaceAll(""));
    }
}
