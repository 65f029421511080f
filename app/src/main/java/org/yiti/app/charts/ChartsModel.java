package org.yiti.app.charts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.TitleEdit;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.figure.FigureSheet;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Route;
import org.yiti.app.yearchart.Behind;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.MarkRows;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Job;
import org.yiti.model.record.Table;

/// The charts of the year, the one that is looked at, and where its points lead.
final class ChartsModel {
    /// A chart that is ready.
    record Ready(ChartPick pick, ChartData data) {}

    private final Workplace at;
    private final Consumer<ChartPick> keep;
    private final ReadOnlyObjectWrapper<Optional<Gallery>> gallery =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ready>> ready =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FigureSheet>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private ChartPick pick;

    /// @param keep remembers what is looked at
    ChartsModel(Workplace at, ChartPick pick, Consumer<ChartPick> keep) {
        this.at = at;
        this.keep = keep;
        var seen = names();
        this.pick =
                seen.contains(pick.name()) || seen.isEmpty() ? pick : pick.with(seen.getFirst());
    }

    /// Those whose rows the person may read.
    List<ChartName> names() {
        return Stream.of(ChartName.values())
                .filter(name -> at.desk().presence().unread(name.tables()).isEmpty())
                .toList();
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return at.desk().snapshotProperty();
    }

    /// Empty until they are worked out.
    ReadOnlyObjectProperty<Optional<Gallery>> galleryProperty() {
        return gallery.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Ready>> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Why there is nothing to see.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ChartPick pick() {
        return pick;
    }

    /// The months of the open year that have begun, the newest first.
    List<YearMonth> months() {
        return at.desk()
                .snapshot()
                .map(open ->
                        IntStream.rangeClosed(1, open.lights().month())
                                .mapToObj(m -> YearMonth.of(open.book().programme().year(), m))
                                .toList()
                                .reversed())
                .orElse(List.of());
    }

    /// Works them out anew: the data, the date or the month are other ones.
    void read() {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            gallery.set(Optional.empty());
            ready.set(Optional.empty());
            return;
        }
        var store = at.desk().store();
        var today = at.desk().today();
        var names = names();
        var month = pick.month().filter(months()::contains);
        this.<Gallery>latest(
                "charts.read",
                _ -> Gallery.read(store, at.texts(), open.get(), month, today, names),
                made -> {
                    gallery.set(Optional.of(made));
                    draw();
                });
    }

    private void draw() {
        var made = gallery.get();
        var wanted = pick;
        if (made.isPresent()) {
            this.<ChartData>latest(
                    "charts.drawn",
                    _ -> made.get().chart(wanted, at.texts()),
                    data -> {
                        closeBehind();
                        ready.set(Optional.of(new Ready(wanted, data)));
                    });
        }
    }

    private <T> void latest(String key, Job<T> job, Consumer<T> use) {
        at.jobs()
                .latest(
                        key,
                        job,
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<T>(var value) -> {
                                    said.set(Optional.empty());
                                    use.accept(value);
                                }
                                case Outcome.Stopped<T> _ -> {}
                                case Outcome.Broken<T>(var cause) -> failed(cause);
                            }
                        });
    }

    /// What a person can mend is said on the page.
    private void failed(Throwable cause) {
        if (cause instanceof YitiException known) {
            said.set(Optional.of(known.sentence()));
        } else {
            at.notices().failed(cause);
        }
    }

    void choose(ChartName name) {
        look(pick.with(name));
    }

    void about(Optional<UUID> issueOrUnit) {
        look(pick.about(issueOrUnit));
    }

    private void look(ChartPick next) {
        if (!next.equals(pick)) {
            pick = next;
            keep.accept(next);
            draw();
        }
    }

    void month(Optional<YearMonth> month) {
        if (!month.equals(pick.month())) {
            pick = pick.in(month);
            keep.accept(pick);
            read();
        }
    }

    /// Whether the person may give charts titles of their own: never those of a closed month.
    boolean titled() {
        return gallery.get().filter(made -> made.closed().isEmpty()).isPresent()
                && at.desk().presence().refusal(Table.PACK_TEXT).isEmpty();
    }

    Optional<TitleEdit> title(ChartPick of) {
        return gallery.get().flatMap(made -> made.own().at(of.place()));
    }

    /// Gives the chart a title of the office's own; empty for the one that is made of the data.
    void title(Ready chart, Optional<TitleEdit> to) {
        gallery.get()
                .flatMap(made -> made.own().title(chart.data(), chart.pick().place(), to))
                .ifPresent(step -> at.desk().recordBeside(step, this::read));
    }

    /// Leads to the rows behind a point.
    void open(String key) {
        var made = gallery.get();
        var shown = ready.get();
        var window = at.desk().snapshot().map(Snapshot::asOf);
        if (made.isPresent() && shown.isPresent() && window.isPresent()) {
            var door = new ChartDoor(made.get(), window.get());
            door.open(shown.get().pick(), key)
                    .ifPresentOrElse(
                            at.navigator()::go, () -> list(door, made.get(), shown.get(), key));
        }
    }

    /// Rows that have no page are listed under the chart.
    private void list(ChartDoor door, Gallery made, Ready shown, String key) {
        this.<Behind>latest(
                "charts.behind",
                _ ->
                        new MarkRows(made.source(), at.texts())
                                .of(shown.data(), shown.pick().about(), key),
                rows -> {
                    var page =
                            rows instanceof Behind.OfFigure(var _, var figure)
                                    ? door.open(figure)
                                    : Optional.<Route>empty();
                    page.ifPresentOrElse(
                            at.navigator()::go,
                            () -> behind.set(Optional.of(rows.sheet(at.texts()))));
                });
    }

    /// The rows that are listed under the chart.
    ReadOnlyObjectProperty<Optional<FigureSheet>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    void closeBehind() {
        behind.set(Optional.empty());
    }

    void go(Route route) {
        at.navigator().go(route);
    }
}
