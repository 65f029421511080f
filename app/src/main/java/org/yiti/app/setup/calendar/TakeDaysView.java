package org.yiti.app.setup.calendar;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;

/// Many days at once: pasted, or read from a file into the same text, looked over, and taken as one step.
/// Lines that are no day stay in the text with the reason below it.
final class TakeDaysView {
    private static final int MOST_REASONS = 20;

    private final CalendarModel model;
    private final DayFiles files;
    private final Texts texts;
    private final TextArea area = new TextArea();
    private final Label told = new Label();

    TakeDaysView(CalendarModel model, DayFiles files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    Node build() {
        area.setId("setup-days-text");
        area.setPrefRowCount(6);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setPromptText(texts.tr("setup.calendar.prompt"));
        area.setAccessibleText(texts.tr("setup.calendar.paste"));
        told.setId("setup-days-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var take = new ToolButton(texts, "setup-days-take", "setup.calendar.take", this::take);
        take.disableProperty().bind(area.textProperty().map(String::isBlank));
        var line =
                new HBox(
                        take,
                        new ToolButton(texts, "setup-days-read", "setup.days.read", this::read),
                        new ToolButton(texts, "setup-days-write", "setup.days.write", this::write));
        line.getStyleClass().add("setup-line");
        var box = new VBox(PageBox.words(texts.tr("setup.calendar.words")), area, line, told);
        box.getStyleClass().add("setup-found");
        return box;
    }

    private DayLines.Found found() {
        return DayLines.read(area.getText(), model.yearProperty().get());
    }

    private void take() {
        var found = found();
        int changed = model.put(found.days());
        area.setText(
                found.rejected().stream()
                        .map(DayLines.Rejected::line)
                        .collect(Collectors.joining("\n")));
        tell(
                texts.tr("setup.calendar.taken", found.days().size(), changed),
                found,
                r -> texts.tr("setup.days.was", r.number(), r.line(), r.why()));
    }

    private void read() {
        var file = chooser("setup.days.read").showOpenDialog(area.getScene().getWindow());
        if (file != null) {
            files.read(file.toPath(), this::show);
        }
    }

    /// The lines of a file, before anything is taken.
    private void show(String lines) {
        area.setText(lines);
        var found = found();
        tell(
                texts.tr("setup.days.found", found.days().size()),
                found,
                r -> texts.tr("setup.import.row", r.number(), r.line(), r.why()));
    }

    private void write() {
        var chooser = chooser("setup.days.write");
        chooser.setInitialFileName(
                texts.tr("setup.days.file", model.yearProperty().get()) + ".csv");
        var file = chooser.showSaveDialog(area.getScene().getWindow());
        if (file != null) {
            files.write(file.toPath(), said -> told.setText(texts.say(said)));
        }
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("setup.days.kinds"), "*.csv"));
        return chooser;
    }

    private void tell(
            String first, DayLines.Found found, Function<DayLines.Rejected, String> reason) {
        var words = new StringBuilder(first);
        int left = found.rejected().size();
        if (left > 0) {
            words.append('\n').append(texts.tr("setup.days.rejected", left));
        }
        found.rejected().stream()
                .limit(MOST_REASONS)
                .map(reason)
                .forEach(row -> words.append('\n').append(row));
        if (left > MOST_REASONS) {
            words.append('\n').append(texts.tr("setup.days.more", left - MOST_REASONS));
        }
        told.setText(words.toString());
    }
}
