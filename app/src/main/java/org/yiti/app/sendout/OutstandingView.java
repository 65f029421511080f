package org.yiti.app.sendout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Listing;
import org.yiti.app.document.PrintableRows;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;

/// Who has not answered, and the words to remind them with.
final class OutstandingView {
    private static final int ROWS = 3;

    private final TakeBackModel model;
    private final Texts texts;
    private final Printing printing;
    private final ComboBox<Integer> month = new ComboBox<>();
    private final Label counts = new Label();
    private final FlowPane units = new FlowPane();
    private final TextArea reminder = new TextArea();
    private final Button copy = new Button();

    OutstandingView(TakeBackModel model, Texts texts, Printing printing) {
        this.printing = printing;
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var title = new Label(texts.tr("outstanding.title"));
        title.getStyleClass().add("panel-head");
        month.setId("outstanding-month");
        month.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setOnAction(_ -> {
            if (month.getValue() != null && month.getValue() != model.month()) {
                model.look(month.getValue());
            }
        });
        var label = new Label(texts.tr("sendout.month"));
        label.setLabelFor(month);
        var line = new HBox(label, month, counts);
        line.getStyleClass().add("ledger-line");
        units.setId("outstanding-units");
        units.getStyleClass().add("sendout-units");
        reminder.setId("outstanding-reminder");
        reminder.setPrefRowCount(ROWS);
        reminder.setWrapText(true);
        reminder.setAccessibleText(texts.tr("outstanding.copy"));
        copy.setText(texts.tr("outstanding.copy"));
        copy.setId("outstanding-copy");
        copy.setOnAction(_ -> copy(reminder.getText()));
        var buttons =
                new HBox(
                        copy,
                        printing.button(new PrintableRows("outstanding", () -> 0, _ -> paper())));
        buttons.getStyleClass().add("buttons");
        var box = new VBox(title, line, units, reminder, buttons);
        box.setId("outstanding");
        box.getStyleClass().addAll("panel", "sendout-panel");
        var visible = Shown.of(box);
        model.snapshotProperty()
                .when(visible)
                .subscribe(at -> at.ifPresent(_ -> model.look(model.month())));
        model.sentProperty().when(visible).subscribe(this::show);
        return box;
    }

    private void show(Optional<SendOut> sent) {
        month.setValue(model.month());
        units.getChildren().clear();
        var reminders = model.reminders();
        boolean some = sent.filter(s -> !s.sent().isEmpty()).isPresent();
        boolean open = sent.filter(s -> !s.outstanding().isEmpty()).isPresent();
        for (Region part : new Region[] {reminder, copy}) {
            part.setVisible(open);
            part.setManaged(open);
        }
        units.setManaged(some);
        if (!some || reminders.isEmpty() || sent.isEmpty()) {
            counts.setText(texts.tr("outstanding.nothing"));
            return;
        }
        var sendOut = sent.get();
        int all = sendOut.sent().size();
        int out = sendOut.outstanding().size();
        counts.setText(texts.tr("sendout.counts", sendOut.month(), all, all - out, out));
        reminder.setText(reminders.get().all(sendOut));
        for (Sent one : sendOut.sent()) {
            units.getChildren().add(unit(sendOut, one, reminders.get()));
        }
    }

    /// A unit, how it stands, and its own words to copy while it has not answered.
    private Node unit(SendOut sendOut, Sent one, Reminders reminders) {
        var label = new Label(reminders.unit(one) + "　" + state(one, reminders));
        var line = new HBox(label);
        line.getStyleClass().add("outstanding-unit");
        if (!one.answered()) {
            var button = new Button(texts.tr("outstanding.copy.one"));
            button.getStyleClass().add("small");
            button.setAccessibleText(texts.tr("outstanding.copy.one") + " " + reminders.unit(one));
            button.setOnAction(_ -> copy(reminders.of(sendOut, one)));
            line.getChildren().add(button);
        }
        return line;
    }

    /// Who has answered and who has not, on paper.
    private Optional<Listing> paper() {
        var sent = model.sentProperty().get().filter(s -> !s.sent().isEmpty());
        return sent.flatMap(all -> model.reminders().map(words -> paper(all, words)));
    }

    private Listing paper(SendOut sendOut, Reminders reminders) {
        var heads =
                Stream.of(
                                "outstanding.unit",
                                "outstanding.tasks",
                                "outstanding.due",
                                "outstanding.state")
                        .map(texts::tr)
                        .map(Listing.Column::of)
                        .toList();
        var lines =
                sendOut.sent().stream()
                        .<Listing.Line>map(one -> {
                            var cells =
                                    Stream.of(
                                                    reminders.unit(one),
                                                    Integer.toString(one.tasks()),
                                                    one.due().toString(),
                                                    state(one, reminders))
                                            .map(Listing.Cell::of)
                                            .toList();
                            return new Listing.Item(reminders.unit(one), cells);
                        })
                        .toList();
        var heading =
                new Listing.Heading(
                        texts.tr(
                                "outstanding.paper",
                                Integer.toString(sendOut.year()),
                                sendOut.month()),
                        counts.getText(),
                        "",
                        "",
                        model.today());
        return Listing.of(heading, new Listing.Body(heads, lines, List.of()));
    }

    private String state(Sent one, Reminders reminders) {
        boolean late = one.late(model.today());
        return one.receipt()
                .map(receipt ->
                        texts.tr(
                                late ? "outstanding.answered.late" : "outstanding.answered",
                                reminders.day(receipt.on())))
                .orElse(
                        texts.tr(
                                late ? "outstanding.overdue" : "outstanding.waiting",
                                reminders.day(one.due())));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
