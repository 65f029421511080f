package org.yiti.app.pack;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.TitleEdit;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.yearchart.TitlePlace;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.pack.PackTime;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;

/// The titles that the office wrote for the charts of the year and of its issues, by the month of the date: the same on screens as in
/// that month's material.
public record OwnTitles(PackTexts own) {
    /// Reads the store: for a [org.yiti.model.job.Job].
    public static OwnTitles read(Store store, Snapshot at) {
        var year = at.book().programme().id();
        return new OwnTitles(
                PackTexts.read(
                        store.rows(), year, new PackTime.OfMonth(YearMonth.from(at.asOf()))));
    }

    /// The office's title of a chart.
    public Optional<TitleEdit> of(ChartData data) {
        return at(TitlePlace.of(data, ""));
    }

    /// The office's title of the chart in a place.
    public Optional<TitleEdit> at(String place) {
        return own.at(PackTextKind.CHART, "", place)
                .map(text -> new TitleEdit(text.text(), text.basis()));
    }

    /// The step that gives a chart a title, or the made one back; nothing where that changes nothing.
    public Optional<Step> title(ChartData data, Optional<TitleEdit> title) {
        return title(data, TitlePlace.of(data, ""), title);
    }

    /// The same for the chart in a place.
    public Optional<Step> title(ChartData data, String place, Optional<TitleEdit> title) {
        var made = new Said(data.title(), List.of(), false, place, TitleEdit.fingerprint(data));
        return new PackSteps(own)
                .words(PackTextKind.CHART, "", made, title.map(TitleEdit::text).orElse(""));
    }
}
