package org.yiti.app.setup.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.account.AccountsModel.Line;
import org.yiti.app.setup.account.AccountsModel.Page;
import org.yiti.app.setup.account.AccountsModel.Typed;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.model.account.Role;
import org.yiti.model.unit.Unit;

/// The form in which an account is made or changed.
final class AccountForm {
    /// In pixels.
    private static final int TICKS = 640;

    private final AccountsModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
    private final ComboBox<Optional<Unit>> unit = new ComboBox<>();
    private final PasswordField password = new PasswordField();

    AccountForm(AccountsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name.setId("account-name");
        name.setPrefColumnCount(14);
        password.setId("account-password");
        password.setPrefColumnCount(14);
        unit.setId("account-unit");
        unit.setConverter(new UnitWords(texts));
        for (Role role : Role.values()) {
            var box = new CheckBox(texts.label(role));
            box.setId("account-role-" + role.name().toLowerCase(java.util.Locale.ROOT));
            box.setMnemonicParsing(false);
            roles.put(role, box);
        }
    }

    void show(Page page) {
        var units = new ArrayList<Optional<Unit>>();
        units.add(Optional.empty());
        page.units().forEach(each -> units.add(Optional.of(each)));
        unit.getItems().setAll(units);
        unit.setValue(Optional.empty());
    }

    /// For the first account of a store, which looks after the accounts.
    Node first() {
        tick(EnumSet.of(Role.SYSTEM_ADMIN));
        return box(add("account.make.first"));
    }

    /// Over a list: what stands in the form is made, or changes the chosen account.
    Node several(TableView<Line> table) {
        tick(EnumSet.noneOf(Role.class));
        var chosen = table.getSelectionModel();
        var change =
                button(
                        "account-save",
                        "account.save",
                        () -> chosen(table).ifPresent(l -> model.change(l.account(), typed())));
        var give =
                button(
                        "account-give",
                        "account.give",
                        () ->
                                chosen(table)
                                        .ifPresent(l ->
                                                model.give(
                                                        l.account(),
                                                        password.getText(),
                                                        password::clear)));
        var use =
                button(
                        "account-use",
                        "account.switch",
                        () ->
                                chosen(table)
                                        .ifPresent(l ->
                                                model.use(l.account(), !l.account().active())));
        List.of(change, give, use)
                .forEach(button ->
                        button.disableProperty().bind(chosen.selectedItemProperty().isNull()));
        chosen.selectedItemProperty().subscribe(line -> fill(line));
        return box(add("account.make"), change, give, use);
    }

    private static Optional<Line> chosen(TableView<Line> table) {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void fill(@Nullable Line line) {
        if (line != null) {
            name.setText(line.account().name());
            tick(line.account().roles());
            var id = line.account().unit();
            unit.setValue(
                    unit.getItems().stream()
                            .filter(each -> each.map(Unit::id).equals(id))
                            .findFirst()
                            .orElse(Optional.empty()));
            password.clear();
        }
    }

    private void tick(java.util.Set<Role> ticked) {
        roles.forEach((role, box) -> box.setSelected(ticked.contains(role)));
    }

    private ToolButton add(String key) {
        return button("account-add", key, () -> model.add(typed(), this::clear));
    }

    private void clear() {
        name.clear();
        password.clear();
        tick(EnumSet.noneOf(Role.class));
        unit.setValue(Optional.empty());
    }

    private Typed typed() {
        var ticked = EnumSet.noneOf(Role.class);
        roles.forEach((role, box) -> {
            if (box.isSelected()) {
                ticked.add(role);
            }
        });
        var chosen = unit.getValue();
        return new Typed(
                name.getText(),
                ticked,
                chosen == null ? Optional.empty() : chosen.map(Unit::id),
                password.getText());
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        var ticks = new FlowPane(12, 6);
        ticks.setPrefWrapLength(TICKS);
        ticks.getChildren().setAll(roles.values());
        row(grid, 0, "account.name", name);
        row(grid, 1, "account.roles", ticks);
        row(grid, 2, "account.unit", unit);
        row(grid, 3, "account.password.first", password);
        return grid;
    }

    private void row(GridPane grid, int row, String key, Node field) {
        var label = new Label(texts.tr(key));
        label.setLabelFor(field);
        label.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.addRow(row, label, field);
    }

    private ToolButton button(String id, String key, Runnable action) {
        return new ToolButton(texts, id, key, action);
    }

    private VBox box(ToolButton... buttons) {
        var box = new VBox(grid(), buttons(List.of(buttons)));
        box.getStyleClass().add("account-form");
        return box;
    }

    private static Node buttons(List<ToolButton> buttons) {
        var line = new FlowPane(8, 8);
        line.getChildren().setAll(buttons);
        line.getStyleClass().add("setup-line");
        return line;
    }

    private static final class UnitWords extends StringConverter<Optional<Unit>> {
        private final Texts texts;

        UnitWords(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable Optional<Unit> unit) {
            return unit == null
                    ? ""
                    : unit.map(Unit::label).orElseGet(() -> texts.tr("account.unit.none"));
        }

        @Override
        public Optional<Unit> fromString(String words) {
            return Optional.empty();
        }
    }
}
