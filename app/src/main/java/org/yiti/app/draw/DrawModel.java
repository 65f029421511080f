package org.yiti.app.draw;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.draw.Drawing;
import org.yiti.model.draw.DrawnBy;
import org.yiti.model.draw.DrawnOf;
import org.yiti.model.draw.Sample;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.draw.SampleFrame;
import org.yiti.model.draw.SampleRates;
import org.yiti.model.job.Job;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemFilter;

/// The samples of the open year with what was found, drawing a new one, and drawing one again. What is done with a drawn
/// entry is in [DrawnEntry].
final class DrawModel {
    /// Strata are kept with the sample and must be the same when it is drawn again, whatever the screen speaks.
    private static final Texts STORED = new Texts(Locale.CHINESE);

    private final OfficeRows rows;
    private final Workplace at;
    private final Texts texts;
    private final ObjectProperty<Optional<UUID>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    DrawModel(OfficeRows rows, Workplace at) {
        this.rows = rows;
        this.at = at;
        this.texts = at.texts();
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

    LocalDate day(Snapshot open) {
        var today = at.desk().today();
        return open.asOf().getYear() == today.getYear() ? today : open.asOf();
    }

    static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / 3 + 1;
    }

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

    <T> void start(String key, Job<T> job, java.util.function.Consumer<T> use) {
        at.jobs()
                .<T>start(
                        new Sentence(key, List.of()),
                        job,
                        outcome -> outcome.use(use, at.notices()::failed));
    }
}
