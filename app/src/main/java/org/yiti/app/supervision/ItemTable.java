package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;

/// The columns of the ledger of supervision items (督查事项台账).
final class ItemTable {
    private final Texts texts;

    ItemTable(Texts texts) {
        this.texts = texts;
    }

    List<GridColumn<ItemLine>> columns(Snapshot at, ItemLights lights) {
        var words = new FieldWords(at, texts);
        return List.of(
                column(
                        SUPERVISION_ITEM_NO.name(),
                        texts.label(SUPERVISION_ITEM_NO),
                        8,
                        l -> no(l.item().no())),
                field(words, SUPERVISION_ITEM_TITLE, 21),
                column("state", texts.tr("item.state"), 6, l -> texts.label(l.state())),
                GridColumn.<ItemLine>of("light", texts.tr("issue.light"), 7, l -> light(l, lights))
                        .ordered(new ColumnOrder.Lights<>()),
                column("due", texts.tr("item.due"), 7, l -> day(l.dates().due())),
                field(words, SUPERVISION_ITEM_LEAD_UNIT, 9),
                column(
                        "source",
                        texts.label(SUPERVISION_ITEM_SOURCE),
                        6,
                        l -> texts.label(l.item().source())),
                column(
                        "mode",
                        texts.label(SUPERVISION_ITEM_MODE),
                        8,
                        l -> texts.label(l.item().mode())),
                column("since", texts.tr("item.since"), 7, l -> day(l.dates().since())),
                count("extensions", texts.tr("item.count.extensions"), l -> l.marks().extensions()),
                count("returns", texts.tr("item.count.returns"), l -> l.marks().returns()),
                count("urges", texts.tr("item.count.urges"), l -> l.marks().urges()),
                column(
                        "lookback",
                        texts.tr("item.look-back-on"),
                        7,
                        l -> day(l.dates().lookBackOn())),
                field(words, SUPERVISION_ITEM_DEMAND, 16),
                field(words, SUPERVISION_ITEM_BASIS, 12),
                field(words, SUPERVISION_ITEM_LEADER, 6),
                field(words, SUPERVISION_ITEM_ISSUE, 12),
                field(words, SUPERVISION_ITEM_PLACE, 10),
                field(words, SUPERVISION_ITEM_DRAFTED_ON, 7));
    }

    private GridColumn<ItemLine> field(FieldWords words, Field field, double width) {
        return column(
                field.name(), texts.label(field), width, l -> words.of(l.item().row(), field));
    }

    private static GridColumn<ItemLine> column(
            String id, String head, double width, Function<ItemLine, String> words) {
        return GridColumn.of(id, head, width, line -> GridCell.of(words.apply(line)));
    }

    /// How often; nothing where it never was.
    private static GridColumn<ItemLine> count(
            String id, String head, ToIntFunction<ItemLine> times) {
        return GridColumn.<ItemLine>of(
                        id,
                        head,
                        4,
                        line ->
                                times.applyAsInt(line) == 0
                                        ? GridCell.EMPTY
                                        : GridCell.of(BigDecimal.valueOf(times.applyAsInt(line))))
                .aligned(HPos.RIGHT)
                .ordered(new ColumnOrder.Numbers<>());
    }

    private String no(String given) {
        return given.isEmpty() ? texts.tr("item.no-number") : given;
    }

    private static String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
    }

    private GridCell light(ItemLine line, ItemLights lights) {
        return lights.of(line)
                .map(verdict ->
                        GridCell.of(verdict.light(), texts.label(verdict.light()))
                                .withNote(texts.say(verdict.why())))
                .orElse(GridCell.EMPTY);
    }
}
