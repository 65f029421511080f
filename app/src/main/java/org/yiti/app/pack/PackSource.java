package org.yiti.app.pack;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.TitleEdit;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.Revision;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PackTextKind;
import org.yiti.model.pack.PackTexts;
import org.yiti.model.pack.PackTime;
import org.yiti.model.supervision.ItemStory;

/// What a pack is made from. Nothing in it can change.
///
/// @param charts the year as it stood, at the date of the data, and what its charts need besides
/// @param items supervision items of the year, as they stood
/// @param meetings of the year, without what was said in confidence
/// @param closed the closing that it was read from; empty for the rows of today
/// @param before what was corrected of the month before since that was closed
/// @param own what the office changed of it
/// @param office whose pack it is
public record PackSource(
        ChartSource charts,
        List<ItemStory> items,
        MeetingBook meetings,
        YearMonth month,
        Optional<MonthClose> closed,
        List<Revision> before,
        PackTexts own,
        String office,
        String marking,
        Texts texts) {
    public PackSource {
        items = List.copyOf(items);
        before = List.copyOf(before);
    }

    /// The same with what the office has changed since.
    PackSource with(PackTexts other) {
        return new PackSource(
                charts, items, meetings, month, closed, before, other, office, marking, texts);
    }

    /// What the charts of its material are made of: those of a week compare with the day before it.
    public ChartSource chartsOf(PackTime time) {
        return time instanceof PackTime.OfWeek
                ? new ChartSource(
                        at(), List.of(), List.of(), Optional.of(at().at(time.first().minusDays(1))))
                : charts;
    }

    /// The same with another marking.
    PackSource marked(String other) {
        return new PackSource(
                charts, items, meetings, month, closed, before, own, office, other, texts);
    }

    /// The year, compared with the month before as it was closed.
    public Snapshot at() {
        return charts.at();
    }

    /// Whether the office wrote these words of a page when the data said something else (需更新).
    public boolean outdated(PackPage page, Said said) {
        return own.at(PackTextKind.WORDS, page.key(), said.place())
                .filter(text -> text.stale(said.basis()))
                .isPresent();
    }

    /// The same of the title of a chart.
    public boolean outdated(PackPage page, ChartData data) {
        return own.at(PackTextKind.CHART, "", ChartPlace.of(page, data))
                .filter(text -> text.stale(TitleEdit.fingerprint(data)))
                .isPresent();
    }

    Said say(Finding finding) {
        return Said.of(texts, finding);
    }
}
