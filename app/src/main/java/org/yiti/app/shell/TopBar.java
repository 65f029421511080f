package org.yiti.app.shell;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.converter.LocalDateStringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.yiti.app.command.Command;
import org.yiti.app.command.KeyWords;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Saving;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.theme.Icons;
import org.yiti.app.ui.Why;
import org.yiti.model.Sentence;

/// The line above every page: back and forward, undo and redo, year, data date, whether all is stored, who.
final class TopBar {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Desk desk;
    private final Navigator navigator;
    private final Command search;
    private final Node steps;
    private final Texts texts;

    /// @param steps opens the list of steps to take back
    TopBar(Desk desk, Navigator navigator, Command search, Node steps, Texts texts) {
        this.desk = desk;
        this.navigator = navigator;
        this.search = search;
        this.steps = steps;
        this.texts = texts;
    }

    Node build(Node jobs) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar =
                new HBox(
                        back(), forward(), undo(), steps, redo(), year(), asOf(), search(), gap,
                        jobs, saving(), person());
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Button back() {
        var button = icon("top-back", Feather.ARROW_LEFT, "top.back");
        Why.say(button, texts.tr("top.back.none"));
        button.setOnAction(_ -> navigator.back());
        button.disableProperty()
                .bind(navigator.canGoBackProperty().map(can -> !can).when(Shown.of(button)));
        return button;
    }

    private Button forward() {
        var button = icon("top-forward", Feather.ARROW_RIGHT, "top.forward");
        Why.say(button, texts.tr("top.forward.none"));
        button.setOnAction(_ -> navigator.forward());
        button.disableProperty()
                .bind(navigator.canGoForwardProperty().map(can -> !can).when(Shown.of(button)));
        return button;
    }

    private Button undo() {
        var button = icon("top-undo", Feather.CORNER_UP_LEFT, "top.undo");
        button.setOnAction(_ -> desk.undo());
        offer(button, "top.undo", desk.undoableProperty());
        Why.say(button, texts.tr("top.undo.none"));
        return button;
    }

    private Button redo() {
        var button = icon("top-redo", Feather.CORNER_UP_RIGHT, "top.redo");
        button.setOnAction(_ -> desk.redo());
        offer(button, "top.redo", desk.redoableProperty());
        Why.say(button, texts.tr("top.redo.none"));
        return button;
    }

    /// The button is open while there is a step, and its tip names the step.
    private void offer(Button button, String textKey, ObservableValue<Optional<Sentence>> step) {
        var shown = Shown.of(button);
        button.disableProperty().bind(step.map(Optional::isEmpty).when(shown));
        button.getTooltip()
                .textProperty()
                .bind(
                        step.map(next ->
                                        texts.tr(textKey)
                                                + next.map(s -> " · " + texts.say(s)).orElse(""))
                                .when(shown));
    }

    private Node year() {
        var menu = new MenuButton();
        menu.setId("top-year");
        menu.getStyleClass().add("top-year");
        desk.snapshotProperty()
                .when(Shown.of(menu))
                .subscribe(open -> {
                    menu.setVisible(open.isPresent());
                    open.ifPresent(s -> fillYears(menu, s));
                });
        return menu;
    }

    private void fillYears(MenuButton menu, Snapshot open) {
        menu.setText(open.book().programme().name());
        menu.getItems()
                .setAll(
                        open.years().stream()
                                .map(programme -> {
                                    var item = new MenuItem(programme.name());
                                    item.setOnAction(_ -> desk.open(Optional.of(programme.year())));
                                    return item;
                                })
                                .toList());
    }

    private Node asOf() {
        var label = new Label(texts.tr("top.as-of"));
        label.setMinWidth(Label.USE_PREF_SIZE);
        var picker = new DatePicker();
        picker.setId("top-as-of");
        picker.setMinWidth(DatePicker.USE_PREF_SIZE);
        picker.getEditor().setPrefColumnCount(8);
        picker.setConverter(new LocalDateStringConverter(DAY, DAY));
        label.setLabelFor(picker);
        desk.snapshotProperty()
                .when(Shown.of(picker))
                .subscribe(open -> open.ifPresent(s -> picker.setValue(s.asOf())));
        picker.valueProperty()
                .subscribe(date -> {
                    boolean other = desk.snapshot().filter(s -> !s.asOf().equals(date)).isPresent();
                    if (date != null && other) {
                        desk.lookAt(date);
                    }
                });
        var box = new HBox(label, picker);
        box.getStyleClass().add("as-of");
        return box;
    }

    /// Looks like the field that it opens.
    private Node search() {
        var button = new Button(texts.tr("top.search"));
        Icons.put(button, Feather.SEARCH, 1.1);
        button.setId("top-search");
        button.getStyleClass().add("top-search");
        button.setMinWidth(0);
        var keys = search.keys().map(KeyWords::of).orElse("");
        button.setTooltip(new Tooltip(texts.tr("top.search.tip", keys)));
        button.setAccessibleText(texts.tr("top.search.tip", keys));
        button.setOnAction(_ -> search.run());
        return button;
    }

    private Node saving() {
        var label = new Label();
        label.setId("top-saving");
        label.getStyleClass().add("saving");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var shown = Shown.of(label);
        label.textProperty().bind(desk.savingProperty().map(this::words).when(shown));
        var whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
        return label;
    }

    private String words(Saving saving) {
        return switch (saving) {
            case Saving.Nothing _ -> "";
            case Saving.Underway _ -> texts.tr("saving.underway");
            case Saving.Saved(var at) -> texts.tr("saving.saved", CLOCK.format(at));
            case Saving.Failed(var why) -> texts.tr("saving.failed", why);
        };
    }

    private Node person() {
        var office = desk.store().office().name();
        if (desk.presence().account().isPresent()) {
            return PersonMenu.build(
                    desk.presence(),
                    texts.tr("top.person", desk.actor().name(), office),
                    texts,
                    () -> navigator.go(new Route.Settings(Route.SettingsPage.ACCOUNTS)));
        }
        var label = new Label(texts.tr("top.person", desk.actor().name(), office));
        label.setId("top-person");
        label.getStyleClass().add("person");
        return label;
    }

    private Button icon(String id, Feather icon, String textKey) {
        var button = new Button();
        Icons.put(button, icon, 1.2);
        button.setId(id);
        button.getStyleClass().add("top-icon");
        button.setTooltip(new Tooltip(texts.tr(textKey)));
        button.setAccessibleText(texts.tr(textKey));
        return button;
    }
}
