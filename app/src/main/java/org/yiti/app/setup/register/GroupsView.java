package org.yiti.app.setup.register;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Row;
import org.yiti.model.unit.UnitMatch;

/// Names for several units, such as 各区, and who belongs to them.
final class GroupsView {
    private final RegisterModel model;
    private final Texts texts;
    private final RowTable groups;
    private final RowTable members;

    GroupsView(RegisterModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        groups =
                new RowTable(
                        texts,
                        model::register,
                        model::edit,
                        UNIT_GROUP_NAME,
                        List.of(new Column(UNIT_GROUP_NAME, 14)),
                        0);
        members =
                new RowTable(
                        texts,
                        model::register,
                        model::edit,
                        UNIT_GROUP_MEMBER_UNIT,
                        List.of(
                                new Column(UNIT_GROUP_MEMBER_UNIT, 14),
                                new Column(UNIT_GROUP_MEMBER_ACTIVE_FROM, 7),
                                new Column(UNIT_GROUP_MEMBER_ACTIVE_TO, 7)),
                        1);
    }

    Node build() {
        groups.grid().setId("setup-groups");
        members.grid().setId("setup-members");
        var pair =
                new HBox(
                        side(
                                groups,
                                new ToolLine(
                                        new ToolButton(
                                                texts,
                                                "setup-group-add",
                                                "setup.groups.add",
                                                this::addGroup),
                                        new ToolButton(
                                                texts,
                                                "setup-group-remove",
                                                "setup.remove",
                                                () -> remove(groups)))),
                        side(
                                members,
                                new ToolLine(
                                        newMember(),
                                        new ToolButton(
                                                texts,
                                                "setup-member-remove",
                                                "setup.remove",
                                                () -> remove(members)))));
        pair.getStyleClass().add("setup-pair");
        VBox.setVgrow(pair, Priority.ALWAYS);
        var page = new VBox(PageBox.words(texts.tr("setup.groups.words")), pair);
        page.getStyleClass().add("setup-tab");
        var shown = Shown.of(page);
        model.changed().when(shown).subscribe(_ -> fill());
        groups.grid().placeProperty().when(shown).subscribe(_ -> fillMembers());
        return page;
    }

    private Node side(RowTable table, Node buttons) {
        table.whenRemoved(() -> remove(table));
        table.grid().getStyleClass().add("setup-grid-tall");
        VBox.setVgrow(table.grid(), Priority.ALWAYS);
        var box = new VBox(buttons, table.grid());
        box.getStyleClass().add("setup-found");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void remove(RowTable table) {
        model.remove(table.grid().selectedRows());
    }

    /// Enter adds the unit whose name was typed.
    private Node newMember() {
        var field = new TextField();
        field.setId("setup-member-new");
        field.setPromptText(texts.tr("setup.groups.member"));
        field.setAccessibleText(texts.tr("setup.groups.member"));
        field.setPrefColumnCount(14);
        field.setOnAction(_ -> {
            var found = model.register().find(field.getText(), 0);
            if (found instanceof UnitMatch.One(var unit)) {
                group().ifPresent(group -> model.addMember(group, unit.id()));
                field.clear();
            } else if (found instanceof UnitMatch.Suggested(var near)) {
                field.setText(near.getFirst().label());
                field.selectAll();
            }
        });
        return field;
    }

    private Optional<UUID> group() {
        return groups.grid().currentRow().map(Row::id);
    }

    private void addGroup() {
        var id = model.addGroup(texts.tr("setup.groups.new"));
        groups.grid().select(id, UNIT_GROUP_NAME.key());
        groups.grid().requestFocus();
    }

    private void fill() {
        groups.grid().setRows(model.groups());
        fillMembers();
    }

    private void fillMembers() {
        members.grid().setRows(group().map(model::members).orElse(List.of()));
    }
}
