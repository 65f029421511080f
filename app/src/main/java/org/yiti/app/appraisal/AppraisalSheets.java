package org.yiti.app.appraisal;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.app.appraisal.AppraisalReader.Years;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.app.ledger.file.SheetToWrite.Body;
import org.yiti.app.ledger.file.SheetToWrite.Column;
import org.yiti.app.ledger.file.SheetToWrite.Heading;
import org.yiti.model.Sentence;
import org.yiti.model.appraisal.UnitYear;
import org.yiti.model.ledger.Cell;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.WhistleRating;

/// Each unit's year as the sheets of a workbook: the counts by unit, and the items that they count.
final class AppraisalSheets {
    /// A column with what a row says in it.
    private record Filled<R>(Column column, Function<R, Cell> cell) {}

    private final Years years;
    private final Texts texts;

    AppraisalSheets(Years years, Texts texts) {
        this.years = years;
        this.texts = texts;
    }

    List<SheetToWrite> all() {
        var counted =
                years.lines().stream()
                        .filter(line ->
                                years.units().stream()
                                        .anyMatch(unit -> unit.items().contains(line.id())))
                        .toList();
        return List.of(
                sheet("appraisal.units", "appraisal.title", units(), years.units()),
                sheet("appraisal.items", "appraisal.items", items(), counted));
    }

    private <R> SheetToWrite sheet(
            String name, String title, List<Filled<R>> columns, List<R> rows) {
        var cells =
                rows.stream()
                        .map(row -> columns.stream().map(each -> each.cell().apply(row)).toList())
                        .toList();
        return new SheetToWrite(
                texts.tr(name),
                new Heading(texts.tr(title), texts.tr("appraisal.as-of", years.at().asOf())),
                columns.stream().map(Filled::column).toList(),
                Body.of(cells),
                1);
    }

    private List<Filled<UnitYear>> units() {
        return List.of(
                words("appraisal.unit", 26, each -> years.at().units().label(each.unit())),
                count("appraisal.items.count", each -> each.items().size()),
                count("appraisal.on-time", each -> each.onTime().size()),
                count("appraisal.late", each -> each.late().size()),
                rate("appraisal.on-time.rate", UnitYear::onTimeRate),
                count("appraisal.overdue", each -> each.overdue().size()),
                count("appraisal.returned", each -> each.returned().size()),
                count("appraisal.reopened", each -> each.reopened().size()),
                rate("appraisal.rebound.rate", UnitYear::reboundRate),
                count("appraisal.checked", each -> each.checked().size()),
                rate("appraisal.pass.rate", UnitYear::passRate),
                count("appraisal.accounts", each -> each.accounts().size()),
                count("appraisal.whistles", each -> each.whistles().calls()),
                count("appraisal.whistles.late", each -> late(each)),
                count("appraisal.whistles.refused", each -> each.whistles().of(Standing.REFUSED)),
                rate("appraisal.arrival.rate", UnitYear::arrivalRate),
                count("appraisal.rating.good", each -> each.whistles().of(WhistleRating.GOOD)),
                count("appraisal.rating.fair", each -> each.whistles().of(WhistleRating.FAIR)),
                count("appraisal.rating.poor", each -> each.whistles().of(WhistleRating.POOR)),
                rate("appraisal.rating.rate", UnitYear::ratingRate));
    }

    private static int late(UnitYear each) {
        return each.whistles().of(Standing.LATE) + each.whistles().of(Standing.MISSING);
    }

    private List<Filled<ItemLine>> items() {
        return List.of(
                said(texts.label(SUPERVISION_ITEM_NO), 14, line -> line.item().no()),
                said(texts.label(SUPERVISION_ITEM_TITLE), 46, line -> line.item().title()),
                words("appraisal.unit", 26, line -> unit(line.item().leadUnit())),
                words("item.state", 12, line -> texts.label(line.state())),
                new Filled<>(
                        Column.of(texts.tr("item.due"), 12),
                        line ->
                                Optional.ofNullable(line.dates().due())
                                        .<Cell>map(day -> new Cell.Day(day, day.toString()))
                                        .orElseGet(Cell.Blank::new)),
                words("appraisal.closed", 12, this::closed),
                count("item.count.returns", line -> line.marks().returns()),
                count("appraisal.reopened", line -> line.marks().reopened()),
                marked("appraisal.overdue", UnitYear::overdue),
                marked("appraisal.accounts", UnitYear::accounts));
    }

    private String unit(@Nullable UUID id) {
        return id == null ? "" : years.at().units().label(id);
    }

    private String closed(ItemLine line) {
        var late = line.marks().closedLate();
        return late == null ? "" : texts.tr(late ? "appraisal.late" : "appraisal.on-time");
    }

    /// 1 where the item is one of those that a count counts, so that a sum gives the count again.
    private Filled<ItemLine> marked(String key, Function<UnitYear, List<UUID>> which) {
        Predicate<ItemLine> counts =
                line ->
                        years.units().stream()
                                .anyMatch(unit -> which.apply(unit).contains(line.id()));
        return count(key, line -> counts.test(line) ? 1 : 0);
    }

    private <R> Filled<R> words(String key, int width, Function<R, String> words) {
        return said(texts.tr(key), width, words);
    }

    private static <R> Filled<R> said(String head, int width, Function<R, String> words) {
        return new Filled<>(Column.of(head, width), row -> new Cell.Text(words.apply(row)));
    }

    private <R> Filled<R> count(String key, Function<R, Integer> number) {
        return new Filled<>(
                Column.of(texts.tr(key), 10),
                row -> {
                    int counted = number.apply(row);
                    return new Cell.Number(BigDecimal.valueOf(counted), String.valueOf(counted));
                });
    }

    private <R> Filled<R> rate(String key, Function<R, Optional<BigDecimal>> percent) {
        return new Filled<>(
                Column.of(texts.tr(key), 12),
                row ->
                        percent.apply(row)
                                .<Cell>map(value ->
                                        new Cell.Number(
                                                value.movePointLeft(2),
                                                texts.say(Sentence.of("draw.percent", value))))
                                .orElseGet(Cell.Blank::new));
    }
}
