package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.form.FactGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.supervision.ItemModel.Page;
import org.yiti.model.consultation.JointAction;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemUnit;

/// What was asked for: everything that is written in an item.
final class ItemFacts {
    private static final List<Field> WHOLE =
            List.of(
                    SUPERVISION_ITEM_DEMAND,
                    SUPERVISION_ITEM_BASIS,
                    SUPERVISION_ITEM_INSTRUCTION,
                    SUPERVISION_ITEM_REMARK);
    private static final List<Field> HALF =
            List.of(
                    SUPERVISION_ITEM_LEADER,
                    SUPERVISION_ITEM_INSTRUCTED_ON,
                    SUPERVISION_ITEM_SOURCE,
                    SUPERVISION_ITEM_MODE,
                    SUPERVISION_ITEM_URGENCY,
                    SUPERVISION_ITEM_SECRECY,
                    SUPERVISION_ITEM_RHYTHM,
                    SUPERVISION_ITEM_SOURCE_DOC,
                    SUPERVISION_ITEM_ISSUE,
                    SUPERVISION_ITEM_TASK,
                    SUPERVISION_ITEM_PLACE,
                    SUPERVISION_ITEM_TICKET_NO,
                    SUPERVISION_ITEM_SUPERIOR_NO,
                    SUPERVISION_ITEM_FOLDER_NO,
                    SUPERVISION_ITEM_DRAFTED_BY,
                    SUPERVISION_ITEM_DRAFTED_ON);

    private final Texts texts;

    ItemFacts(Texts texts) {
        this.texts = texts;
    }

    Node of(Page page) {
        var words = new FieldWords(page.at(), texts);
        var row = page.story().item().row();
        var grid = new FactGrid();
        WHOLE.forEach(field -> grid.whole(texts.label(field), words.of(row, field)));
        grid.whole(
                texts.tr("item.units"),
                page.units().stream()
                        .map(unit -> unit(page, unit))
                        .collect(Collectors.joining("\n")));
        grid.whole(
                texts.tr("item.joint"),
                page.joint().stream().map(this::joint).collect(Collectors.joining("\n")));
        grid.half(
                texts.label(SUPERVISION_ITEM_LEAD_UNIT), words.of(row, SUPERVISION_ITEM_LEAD_UNIT));
        var due = page.story().due();
        grid.half(texts.tr("item.due"), due == null ? days(page) : due.toString());
        HALF.forEach(field -> grid.half(texts.label(field), words.of(row, field)));
        return grid.build();
    }

    private String joint(JointAction action) {
        var day = action.day();
        return texts.tr(
                "item.joint.line",
                day == null ? "" : day,
                texts.list(action.parties()),
                action.content());
    }

    private String unit(Page page, ItemUnit unit) {
        var name = page.at().units().label(unit.unit());
        return unit.duty().isEmpty() ? name : texts.tr("item.unit.duty", name, unit.duty());
    }

    private String days(Page page) {
        var item = page.story().item();
        var days = item.dueDays();
        return days == null ? "" : texts.tr("item.due.days", days, item.dueKind());
    }
}
