package org.yiti.app.pack;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.chart.Chart;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.TitleEdit;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.app.shell.Shown;
import org.yiti.app.yearchart.TitlePlace;
import org.yiti.model.record.Table;

/// The titles that the office wrote for the charts of a page, and a way to write them where the person may. They are those of
/// the month's material.
public final class ChartTitles {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final String name;
    private final ReadOnlyObjectWrapper<Optional<OwnTitles>> titles =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param name of the page, by which a newer reading takes the place of an older one
    public ChartTitles(Desk desk, JobRunner jobs, Notices notices, String name) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.name = name;
    }

    /// Empty where the person may write none.
    public ObservableValue<Optional<OwnTitles>> all() {
        return titles.getReadOnlyProperty();
    }

    /// Reads them anew; a little later they are there.
    public void read(Optional<Snapshot> open) {
        if (open.isEmpty() || desk.presence().refusal(Table.PACK_TEXT).isPresent()) {
            titles.set(Optional.empty());
            return;
        }
        var store = desk.store();
        jobs.<Optional<OwnTitles>>latest(
                name + ".titles",
                _ -> Optional.of(OwnTitles.read(store, open.get())),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Optional<OwnTitles>>(var read) -> titles.set(read);
                        case Outcome.Stopped<Optional<OwnTitles>> _ -> {}
                        case Outcome.Broken<Optional<OwnTitles>>(var cause) ->
                                notices.failed(cause);
                    }
                });
    }

    /// Keeps the title of a chart up to date as long as it is shown.
    ///
    /// @param issue the id of the one that it is of; empty for a chart of the whole year
    /// @param data what it shows at the time
    public Chart on(Chart chart, String issue, Supplier<ChartData> data) {
        titles.when(Shown.of(chart)).subscribe(_ -> put(chart, issue, data.get()));
        return chart;
    }

    /// Gives a chart the title that its data have.
    public void put(Chart chart, String issue, ChartData data) {
        titles.get()
                .ifPresent(own ->
                        chart.editTitle(
                                own.at(TitlePlace.of(data, issue)), to -> write(data, issue, to)));
    }

    /// @param to empty for the title that is made of the data
    private void write(ChartData data, String issue, Optional<TitleEdit> to) {
        titles.get()
                .flatMap(own -> own.title(data, TitlePlace.of(data, issue), to))
                .ifPresent(step -> desk.recordBeside(step, () -> read(desk.snapshot())));
    }
}
