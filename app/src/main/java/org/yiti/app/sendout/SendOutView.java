package org.yiti.app.sendout;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.shell.Shown;
import org.yiti.app.template.PlaceWords;
import org.yiti.model.unit.Unit;

/// The page that sends ledgers to the units: for which month, until when, to whom, with which words.
final class SendOutView {
    private final SendOutModel model;
    private final Texts texts;
    private final ComboBox<Integer> month = new ComboBox<>();
    private final DatePicker due = new DatePicker();
    private final FlowPane units = new FlowPane();
    private final Map<UUID, CheckBox> ticks = new LinkedHashMap<>();
    private final Map<UUID, Unit> shown = new LinkedHashMap<>();
    private final Label count = new Label();
    private final TextArea how = new TextArea();
    private final TextField to = new TextField();
    private final ComboBox<Optional<String>> look = new ComboBox<>();
    private final Label lookHint = new Label();
    private final Button send = new Button();
    private final VBox underway = new VBox();

    SendOutView(SendOutModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        var page =
                new VBox(
                        panel("sendout.title", words("sendout.words"), when()),
                        panel("sendout.units", choosing(), units),
                        panel("sendout.cover", cover()),
                        panel("sendout.write", sending()));
        page.setId("sendout");
        page.getStyleClass().add("ledger-page");
        var visible = Shown.of(page);
        model.snapshotProperty()
                .when(visible)
                .subscribe(at -> {
                    page.setDisable(at.isEmpty());
                    month.setValue(model.month());
                    fill();
                });
        model.wordsProperty().when(visible).subscribe(known -> known.ifPresent(this::fill));
        model.templatesProperty().when(visible).subscribe(this::offer);
        model.sentProperty().when(visible).subscribe(_ -> mark());
        model.runningProperty().when(visible).subscribe(this::show);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node panel(String key, Node... content) {
        var title = new Label(texts.tr(key));
        title.getStyleClass().add("panel-head");
        var box = new VBox(title);
        box.getChildren().addAll(content);
        box.getStyleClass().addAll("panel", "sendout-panel");
        return box;
    }

    private Label words(String key) {
        var label = new Label(texts.tr(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node when() {
        month.setId("sendout-month");
        month.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        month.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        due.setValue(model.due(chosen));
                        model.look(chosen);
                    }
                });
        due.setId("sendout-due");
        due.getEditor().setPrefColumnCount(10);
        due.setConverter(
                new LocalDateStringConverter(
                        DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE));
        looks();
        var line =
                new FlowPane(
                        named("sendout.month", month),
                        named("sendout.due", due),
                        named("sendout.look", look));
        line.getStyleClass().add("ledger-flow");
        return new VBox(line, lookHint);
    }

    private void looks() {
        look.setId("sendout-look");
        look.setCellFactory(_ -> new LookCell());
        look.setButtonCell(new LookCell());
        lookHint.setText(texts.tr("sendout.look.hint", new PlaceWords(texts).due()));
        lookHint.setWrapText(true);
        lookHint.setMinHeight(Region.USE_PREF_SIZE);
        lookHint.visibleProperty()
                .bind(look.valueProperty().map(name -> name.isPresent()).orElse(false));
        lookHint.managedProperty().bind(lookHint.visibleProperty());
    }

    private Node named(String key, Node field) {
        var label = new Label(texts.tr(key));
        label.setLabelFor(field);
        var box = new HBox(label, field);
        box.getStyleClass().add("ledger-line");
        return box;
    }

    private Node choosing() {
        units.setId("sendout-units");
        units.getStyleClass().add("sendout-units");
        var all = button("sendout-all", "sendout.all", () -> tick(true));
        var none = button("sendout-none", "sendout.nobody", () -> tick(false));
        var line = new HBox(all, none, count);
        line.getStyleClass().add("ledger-line");
        return line;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void tick(boolean on) {
        ticks.values().forEach(box -> box.setSelected(on));
        count();
    }

    private void fill() {
        ticks.clear();
        shown.clear();
        units.getChildren().clear();
        model.units()
                .forEach((unit, tasks) -> {
                    var box = new CheckBox();
                    box.setSelected(true);
                    box.setUserData(tasks);
                    box.setOnAction(_ -> count());
                    ticks.put(unit.id(), box);
                    shown.put(unit.id(), unit);
                    units.getChildren().add(box);
                });
        mark();
        count();
    }

    /// Says at every unit how many tasks it has, and when it was sent some already.
    private void mark() {
        var sent = model.sentProperty().get();
        ticks.forEach((id, box) -> {
            var unit = shown.get(id);
            var label = unit == null ? "" : unit.label();
            var before = sent.flatMap(s -> s.of(id));
            box.setText(
                    before.map(s ->
                                    texts.tr(
                                            "sendout.unit.sent",
                                            label,
                                            box.getUserData(),
                                            texts.tr(
                                                    "sendout.day",
                                                    s.sentOn().getMonthValue(),
                                                    s.sentOn().getDayOfMonth())))
                            .orElse(texts.tr("sendout.unit", label, box.getUserData())));
        });
    }

    private void count() {
        long chosen = ticks.values().stream().filter(CheckBox::isSelected).count();
        count.setText(texts.tr("sendout.chosen", chosen, ticks.size()));
        send.setDisable(chosen == 0 || model.runningProperty().get().isPresent());
    }

    private Node cover() {
        how.setId("sendout-how");
        how.setPrefRowCount(2);
        how.setWrapText(true);
        to.setId("sendout-to");
        var howLabel = new Label(texts.tr("sendout.how"));
        howLabel.setLabelFor(how);
        var toLabel = new Label(texts.tr("sendout.to"));
        toLabel.setLabelFor(to);
        var box = new VBox(howLabel, how, toLabel, to);
        box.getStyleClass().add("sendout-cover");
        return box;
    }

    private void offer(List<String> names) {
        var chosen = look.getValue();
        look.getItems().clear();
        look.getItems().add(Optional.empty());
        names.forEach(name -> look.getItems().add(Optional.of(name)));
        look.setValue(look.getItems().contains(chosen) ? chosen : Optional.empty());
    }

    /// The name of a template, or the words for our own ledger.
    private final class LookCell extends ListCell<Optional<String>> {
        @Override
        protected void updateItem(@Nullable Optional<String> name, boolean empty) {
            super.updateItem(name, empty);
            setText(
                    name == null || empty
                            ? ""
                            : name.orElseGet(() -> texts.tr("sendout.look.own")));
        }
    }

    private void fill(CoverWords words) {
        how.setText(words.how());
        to.setText(words.to());
    }

    private Node sending() {
        send.setText(texts.tr("sendout.folder"));
        send.setId("sendout-send");
        send.setDefaultButton(true);
        send.setOnAction(_ -> choose());
        var said = words("sendout.folder.words");
        said.setId("sendout-said");
        model.saidProperty()
                .when(Shown.of(said))
                .subscribe(sentence ->
                        said.setText(
                                sentence.map(texts::say).orElse(texts.tr("sendout.folder.words"))));
        underway.getStyleClass().add("sendout-cover");
        var box = new VBox(said, new HBox(send), underway);
        box.getStyleClass().add("sendout-panel");
        return box;
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.tr("sendout.folder"));
        var chosen = chooser.showDialog(send.getScene().getWindow());
        if (chosen != null) {
            send(chosen.toPath());
        }
    }

    void send(Path folder) {
        var day = due.getValue();
        if (day == null) {
            due.requestFocus();
            return;
        }
        var chosen =
                ticks.entrySet().stream()
                        .filter(tick -> tick.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        var cover = new CoverWords(how.getText().strip(), to.getText().strip());
        var template = Optional.ofNullable(look.getValue()).flatMap(name -> name);
        model.send(month.getValue(), day, chosen, folder, cover, template);
    }

    private void show(Optional<RunningJob> job) {
        underway.getChildren().clear();
        send.setManaged(job.isEmpty());
        send.setVisible(job.isEmpty());
        job.ifPresent(running -> {
            var doing = new Label();
            var bar = new ProgressBar();
            bar.getStyleClass().add("ledger-bar");
            var cancel = button("sendout-cancel", "ledger.import.cancel", running::cancel);
            running.statusProperty()
                    .when(Shown.of(doing))
                    .subscribe(status -> {
                        doing.setText(texts.say(status.doing()));
                        bar.setProgress(status.fraction());
                    });
            underway.getChildren().setAll(doing, new HBox(bar, cancel));
        });
        count();
    }
}
