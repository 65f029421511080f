package org.yiti.app.setup.register;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.app.setup.page.ToolLine;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.setup.rows.RowTable.Column;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Row;

/// Units above; other names and people of the chosen unit below.
final class RegisterView {
    private final RegisterModel model;
    private final GroupsView groups;
    private final UnitImportView imports;
    private final Texts texts;
    private final Function<Grid<?>, Button> printing;
    private final RowTable units;
    private final RowTable aliases;
    private final RowTable people;
    private final Label chosen = new Label();

    /// @param printing makes the button that prints the units
    RegisterView(
            RegisterModel model,
            GroupsView groups,
            UnitImportView imports,
            Texts texts,
            Function<Grid<?>, Button> printing) {
        this.printing = printing;
        this.model = model;
        this.groups = groups;
        this.imports = imports;
        this.texts = texts;
        units =
                new RowTable(
                        texts,
                        model::register,
                        model::edit,
                        UNIT_NAME,
                        List.of(
                                new Column(UNIT_CODE, 7),
                                new Column(UNIT_NAME, 17),
                                new Column(UNIT_SHORT_NAME, 9),
                                new Column(UNIT_LEVEL, 8),
                                new Column(UNIT_LINE, 8),
                                new Column(UNIT_PARENT, 9),
                                new Column(UNIT_OFFICIAL_ORDER, 6),
                                new Column(UNIT_ACTIVE_FROM, 7),
                                new Column(UNIT_ACTIVE_TO, 7)),
                        2);
        aliases =
                new RowTable(
                        texts,
                        model::register,
                        model::edit,
                        UNIT_ALIAS_ALIAS,
                        List.of(new Column(UNIT_ALIAS_ALIAS, 14), new Column(UNIT_ALIAS_SOURCE, 8)),
                        0);
        people =
                new RowTable(
                        texts,
                        model::register,
                        model::edit,
                        PERSON_NAME,
                        List.of(
                                new Column(PERSON_NAME, 10),
                                new Column(PERSON_TITLE, 8),
                                new Column(PERSON_ROLE, 8),
                                new Column(PERSON_PHONE, 9)),
                        1);
    }

    Parent build() {
        var tabs =
                new TabPane(
                        tab("setup.units.tab", unitsPage()),
                        tab("setup.groups.tab", groups.build()),
                        tab("setup.import.tab", imports.build()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var page = new PageBox(texts.tr("setup.units"), texts.tr("setup.units.about"));
        page.getChildren().add(tabs);
        var root = page.scrolling();
        var shown = Shown.of(root);
        model.changed().when(shown).subscribe(_ -> fill());
        model.searchProperty().when(shown).subscribe(_ -> fill());
        units.grid().placeProperty().when(shown).subscribe(_ -> fillChosen());
        model.follow(shown);
        return root;
    }

    private Tab tab(String key, Node content) {
        return new Tab(texts.tr(key), content);
    }

    private Node unitsPage() {
        var search = new TextField();
        search.setId("setup-unit-search");
        search.setPromptText(texts.tr("setup.units.search"));
        search.setAccessibleText(texts.tr("setup.units.search"));
        search.setPrefColumnCount(18);
        search.textProperty().subscribe(model.searchProperty()::set);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        units.whenRemoved(() -> model.remove(units.grid().selectedRows()));
        units.grid().setId("setup-units");
        units.grid().getStyleClass().add("setup-grid-tall");
        VBox.setVgrow(units.grid(), Priority.ALWAYS);
        var of = new HBox(under("setup.aliases", aliases, this::addAlias));
        of.getChildren().add(under("setup.people", people, this::addPerson));
        of.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        of.getStyleClass().add("setup-pair");
        chosen.getStyleClass().add("panel-head");
        var page =
                new VBox(
                        new ToolLine(
                                search,
                                gap,
                                printing.apply(units.grid()),
                                new ToolButton(
                                        texts, "setup-unit-add", "setup.units.add", this::addUnit),
                                new ToolButton(
                                        texts,
                                        "setup-unit-remove",
                                        "setup.remove",
                                        () -> model.remove(units.grid().selectedRows()))),
                        units.grid(),
                        chosen,
                        of);
        page.getStyleClass().add("setup-tab");
        return page;
    }

    private Node under(String key, RowTable table, Consumer<UUID> add) {
        var head = new Label(texts.tr(key));
        head.getStyleClass().add("setup-words");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Runnable remove = () -> model.remove(table.grid().selectedRows());
        table.whenRemoved(remove);
        table.grid().getStyleClass().add("setup-grid");
        var box =
                new VBox(
                        new ToolLine(
                                head,
                                gap,
                                new ToolButton(texts, "", "setup.add", () -> unit().ifPresent(add)),
                                new ToolButton(texts, "", "setup.remove", remove)),
                        table.grid());
        box.getStyleClass().add("setup-found");
        return box;
    }

    private Optional<UUID> unit() {
        return units.grid().currentRow().map(Row::id);
    }

    private void addUnit() {
        model.searchProperty().set("");
        var id = model.addUnit(texts.tr("setup.units.new"));
        units.grid().select(id, UNIT_CODE.key());
        units.grid().requestFocus();
    }

    private void addAlias(UUID unit) {
        var id = model.addAlias(unit, texts.tr("setup.aliases.new"));
        aliases.grid().select(id, UNIT_ALIAS_ALIAS.key());
        aliases.grid().requestFocus();
    }

    private void addPerson(UUID unit) {
        var id = model.addPerson(unit, texts.tr("setup.people.new"));
        people.grid().select(id, PERSON_NAME.key());
        people.grid().requestFocus();
    }

    private void fill() {
        units.grid().setRows(model.units());
        model.takeWantedUnit()
                .filter(unit -> units.grid().select(unit, UNIT_NAME.key()))
                .ifPresent(_ -> units.grid().requestFocus());
        fillChosen();
    }

    private void fillChosen() {
        var unit = unit();
        chosen.setText(unit.map(model.register()::label).orElse(""));
        aliases.grid().setRows(unit.map(model::aliases).orElse(List.of()));
        people.grid().setRows(unit.map(model::people).orElse(List.of()));
    }
}
