package org.yiti.app.draw;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.draw.CheckResult;
import org.yiti.model.draw.Drawing;
import org.yiti.model.draw.DrawnBy;
import org.yiti.model.draw.DrawnOf;
import org.yiti.model.draw.Sample;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.draw.SampleFrame;
import org.yiti.model.draw.SampleRates;
import org.yiti.model.edit.Edited;
import org.yiti.model.job.Job;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;

/// The samples of the open year with what was found, drawing a new one, and drawing one again.
final class DrawModel {
    /// Strata are kept with the sample and must be the same when it is drawn again, whatever the screen speaks.
    private static final Texts STORED = new Texts(Locale.CHINESE);

    private final OfficeRows rows;
    private final Workplace at;
    private final Texts texts;
    private final ItemFromRow items;
    private final ObjectProperty<Optional<UUID>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    DrawModel(OfficeRows rows, Workplace at) {
        this.rows = rows;
        this.at = at;
        this.texts = at.texts();
        this.items = new ItemFromRow(at.navigator());
    }

    OfficeRows rows() {
        return rows;
    }

    /// The sample whose entries are listed; empty for those of all.
    ObjectProperty<Optional<UUID>> chosenProperty() {
        return chosen;
    }

    /// The newest quarter first.
    List<Sample> samples() {
        var year = at.desk().snapshot().map(open -> open.book().programme().id());
        return rows.of(Table.SAMPLE).stream()
                .filter(row ->
                        year.isPresent() && year.get().equals(row.reference(SAMPLE_PROGRAMME)))
                .map(Sample::new)
                .sorted(
                        Comparator.comparingInt((Sample s) -> -s.quarter())
                                .thenComparing(Sample::title)
                                .thenComparing(Sample::id))
                .toList();
    }

    /// The entries of the chosen sample, or of all.
    List<SampleEntry> entries() {
        var wanted =
                samples().stream()
                        .map(Sample::id)
                        .filter(id -> chosen.get().isEmpty() || chosen.get().get().equals(id))
                        .toList();
        return rows.of(Table.SAMPLE_ENTRY).stream()
                .map(SampleEntry::new)
                .filter(entry -> wanted.contains(entry.sample()))
                .sorted(
                        Comparator.comparingInt((SampleEntry e) -> wanted.indexOf(e.sample()))
                                .thenComparing(SampleEntry.IN_ORDER))
                .toList();
    }

    List<SampleEntry> entriesOf(UUID sample) {
        return rows.of(Table.SAMPLE_ENTRY).stream()
                .map(SampleEntry::new)
                .filter(entry -> sample.equals(entry.sample()))
                .sorted(SampleEntry.IN_ORDER)
                .toList();
    }

    Optional<Sample> sampleOf(Row entry) {
        return samples().stream()
                .filter(sample -> sample.id().equals(entry.reference(SAMPLE_ENTRY_SAMPLE)))
                .findFirst();
    }

    SampleRates rates(Sample sample) {
        return SampleRates.of(List.of(sample), entriesOf(sample.id()));
    }

    List<RowFigure> figures() {
        var samples =
                samples().stream()
                        .filter(s -> chosen.get().isEmpty() || chosen.get().get().equals(s.id()))
                        .toList();
        var rates = SampleRates.of(samples, entries());
        var unchecked = rates.drawn().stream().filter(id -> !rates.checked().contains(id)).toList();
        return List.of(
                new RowFigure(
                        "drawn",
                        Sentence.of(
                                "draw.figure.drawn",
                                value(rates.sampleRate()),
                                rates.drawn().size(),
                                rates.frame()),
                        rates.drawn()),
                new RowFigure(
                        "passed",
                        Sentence.of(
                                "draw.figure.passed",
                                value(rates.passRate()),
                                rates.passed().size(),
                                rates.checked().size()),
                        rates.passed()),
                new RowFigure(
                        "failed",
                        Sentence.of("draw.figure.failed", rates.failed().size()),
                        rates.failed()),
                new RowFigure(
                        "unchecked",
                        Sentence.of("draw.figure.unchecked", unchecked.size()),
                        unchecked));
    }

    static Object value(Optional<java.math.BigDecimal> percent) {
        return percent.<Object>map(p -> Sentence.of("draw.percent", p))
                .orElse(Sentence.of("figure.none"));
    }

    private LocalDate day(Snapshot open) {
        var today = at.desk().today();
        return open.asOf().getYear() == today.getYear() ? today : open.asOf();
    }

    static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / 3 + 1;
    }

    // --- drawing ---

    private List<SampleFrame.Unit> frame(Snapshot open, DrawnOf of, DrawnBy by)
            throws org.yiti.model.YitiException {
        var lines = at.desk().store().items().lines(ItemFilter.ALL, 0, Integer.MAX_VALUE);
        return new SampleFrame(
                        open.book(),
                        open.units(),
                        by,
                        STORED::label,
                        STORED.tr("cli.draw.stratum.none"))
                .of(of, lines);
    }

    /// Draws a sample and keeps it with all its entries, as one step.
    ///
    /// @param size how many; what is typed
    /// @param seed fixed before the draw
    /// @return why not
    Optional<Sentence> draw(DrawnOf of, DrawnBy by, String size, String seed) {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int wanted = size.strip().matches("\\d{1,6}") ? Integer.parseInt(size.strip()) : 0;
        if (wanted < 1) {
            return Optional.of(Sentence.of("draw.size.wrong"));
        }
        if (seed.isBlank()) {
            return Optional.of(Sentence.of("draw.seed.missing"));
        }
        var now = open.get();
        var day = day(now);
        var title =
                texts.tr(
                        "draw.title", now.book().programme().year(), quarter(day), texts.label(of));
        start(
                "draw.drawing",
                _ -> new Drawing(frame(now, of, by)),
                drawing -> {
                    if (drawing.frame().isEmpty()) {
                        at.notices().toast(Sentence.of("cli.draw.empty"));
                        return;
                    }
                    var order =
                            new Drawing.Order(
                                    now.book().programme().id(),
                                    quarter(day),
                                    title,
                                    of,
                                    by,
                                    seed.strip(),
                                    wanted,
                                    day);
                    var changes = drawing.keep(order);
                    chosen.set(Optional.of(changes.getFirst().row()));
                    rows.record(Step.of(Sentence.of("step.draw", title), changes));
                });
        return Optional.empty();
    }

    /// Draws a kept sample again and says whether it comes to the same.
    void again(Row row) {
        var sample = new Sample(row);
        var kept = entriesOf(sample.id());
        at.desk()
                .snapshot()
                .ifPresent(open ->
                        start(
                                "draw.again",
                                _ -> {
                                    var units = frame(open, sample.of(), sample.by());
                                    return said(
                                            sample,
                                            new Drawing(units).again(sample, kept),
                                            units.size());
                                },
                                at.notices()::toast));
    }

    private static Sentence said(Sample sample, Drawing.Again again, int now) {
        return switch (again) {
            case SAME -> Sentence.of("draw.again.same", sample.title(), sample.frameSize());
            case FRAME_CHANGED ->
                    Sentence.of("draw.again.changed", sample.title(), sample.frameSize(), now);
            case ENTRIES_DIFFER -> Sentence.of("draw.again.differ", sample.title());
            case METHOD_UNKNOWN ->
                    Sentence.of("draw.again.unknown", sample.title(), sample.method());
        };
    }

    private <T> void start(String key, Job<T> job, java.util.function.Consumer<T> use) {
        at.jobs()
                .<T>start(
                        new Sentence(key, List.of()),
                        job,
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<T>(var value) -> use.accept(value);
                                case Outcome.Stopped<T> _ -> {}
                                case Outcome.Broken<T>(var cause) -> at.notices().failed(cause);
                            }
                        });
    }

    // --- checking ---

    /// A result is of somebody on a day: both are written with it where they are not there yet.
    Edited result(Row row, String typed) {
        var read = rows.typed(row, SAMPLE_ENTRY_RESULT, typed);
        return switch (read) {
            case Edited.Refused refused -> refused;
            case Edited.Accepted(var changes) -> {
                if (changes.isEmpty()) {
                    yield read;
                }
                var values =
                        new HashMap<Field, @Nullable Object>(
                                ((Change.Put) changes.getFirst()).values());
                if (values.get(SAMPLE_ENTRY_RESULT) != null) {
                    at.desk()
                            .snapshot()
                            .ifPresent(open -> {
                                if (row.date(SAMPLE_ENTRY_CHECKED_ON) == null) {
                                    values.put(SAMPLE_ENTRY_CHECKED_ON, day(open));
                                }
                                if (row.words(SAMPLE_ENTRY_CHECKED_BY).isEmpty()) {
                                    values.put(SAMPLE_ENTRY_CHECKED_BY, at.desk().actor().name());
                                }
                            });
                }
                var change = new Change.Put(Table.SAMPLE_ENTRY, row.id(), values);
                rows.record(
                        Step.of(
                                Sentence.of("step.draw.result", row.words(SAMPLE_ENTRY_MEMBER)),
                                change));
                yield new Edited.Accepted(List.of(change));
            }
        };
    }

    /// What stands behind a drawn entry: an item opens where it can be taken up again, a task on its issue's page.
    void openDrawn(Row row) {
        var entry = new SampleEntry(row);
        var item = entry.item();
        if (item != null) {
            start(
                    "draw.opening",
                    _ -> at.desk().store().items().story(item),
                    story ->
                            at.navigator()
                                    .go(
                                            new SupervisionRoute.ItemPage(
                                                    item,
                                                    story.flatMap(s -> taking(s.state(), entry)))));
            return;
        }
        Optional.ofNullable(entry.task())
                .flatMap(id -> at.desk().snapshot().flatMap(open -> open.book().task(id)))
                .ifPresent(task ->
                        at.navigator()
                                .go(
                                        new Route.IssuePage(
                                                task.issue(),
                                                Route.IssueTab.TASKS,
                                                Optional.of(new Route.Cell(task.id(), "no")))));
    }

    /// The act that takes an item up again whose check failed.
    private static Optional<ItemAction> taking(ItemState state, SampleEntry entry) {
        if (entry.result().filter(result -> result == CheckResult.FAIL).isEmpty()) {
            return Optional.empty();
        }
        return switch (state) {
            case VERIFYING -> Optional.of(ItemAction.FAIL_CHECK);
            case AWAITING_CHECK -> Optional.of(ItemAction.RETURN);
            case CLOSED -> Optional.of(ItemAction.START_LOOK_BACK);
            case LOOK_BACK -> Optional.of(ItemAction.REOPEN);
            default -> Optional.empty();
        };
    }

    /// Makes a supervision item of what was found.
    void item(Row row) {
        var entry = new SampleEntry(row);
        var sample = sampleOf(row);
        var said = new HashMap<Field, @Nullable Object>();
        said.put(SUPERVISION_ITEM_MODE, ItemMode.SAMPLE_CHECK.name());
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.FINDING.name());
        said.put(
                SUPERVISION_ITEM_TITLE,
                texts.tr("draw.item.title", sample.map(Sample::quarter).orElse(0), entry.member()));
        said.put(SUPERVISION_ITEM_DEMAND, entry.finding());
        said.put(SUPERVISION_ITEM_BASIS, sample.map(Sample::title).orElse(""));
        rows.pointedAt(entry.item())
                .ifPresent(item -> {
                    said.put(SUPERVISION_ITEM_ISSUE, item.reference(SUPERVISION_ITEM_ISSUE));
                    said.put(SUPERVISION_ITEM_PLACE, item.words(SUPERVISION_ITEM_PLACE));
                    said.put(
                            SUPERVISION_ITEM_LEAD_UNIT, item.reference(SUPERVISION_ITEM_LEAD_UNIT));
                });
        rows.pointedAt(entry.task())
                .ifPresent(task -> {
                    said.put(SUPERVISION_ITEM_TASK, task.id());
                    said.put(SUPERVISION_ITEM_ISSUE, task.reference(TASK_ISSUE));
                    said.put(SUPERVISION_ITEM_LEAD_UNIT, task.reference(TASK_LEAD_UNIT));
                });
        items.open(row, SAMPLE_ENTRY_FOLLOW_UP, said);
    }

    /// What a drawn entry is about: the task's content or the item's title.
    String about(Row row) {
        var entry = new SampleEntry(row);
        return rows.pointedAt(entry.item())
                .map(item -> item.words(SUPERVISION_ITEM_TITLE))
                .or(() -> rows.pointedAt(entry.task()).map(task -> task.words(TASK_CONTENT)))
                .orElse("");
    }
}
