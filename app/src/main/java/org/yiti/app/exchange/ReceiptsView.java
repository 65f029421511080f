package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Listing;
import org.yiti.app.document.PrintableRows;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;

/// Who has not answered (催报), with the words to remind them by.
final class ReceiptsView {
    private static final int MOST = 12;

    private final ReceiptsModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final ExchangeWays ways;
    private final Printing printing;
    private final WordTable<Answering> offices;
    private final Label counts = Panel.words("");
    private final Label said = Panel.words("", "exchange-trouble");
    private final TextArea reminder = new TextArea();

    ReceiptsView(ReceiptsModel model, Texts texts, ExchangeWays ways, Printing printing) {
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.ways = ways;
        this.printing = printing;
        offices =
                new WordTable<Answering>(texts, "receipts-offices", "exchange.receipts", MOST)
                        .with("exchange.column.office", 14, Answering::name)
                        .with("exchange.column.answer", 16, this::state)
                        .with("exchange.column.out", 8, a -> Integer.toString(a.out().size()))
                        .with("exchange.column.changes", 8, a -> Long.toString(a.changes()))
                        .with("exchange.column.since", 11, a -> words.time(a.since()))
                        .with("exchange.column.heard", 11, a -> words.time(a.heard()))
                        .with(
                                "exchange.column.file",
                                26,
                                a -> texts.list(a.out().stream().map(e -> e.file()).toList()))
                        .empty("exchange.receipts.none");
    }

    Parent build() {
        counts.setId("receipts-counts");
        reminder.setId("receipts-reminder");
        reminder.setAccessibleText(texts.tr("exchange.remind"));
        reminder.setEditable(false);
        reminder.setWrapText(true);
        reminder.setPrefRowCount(4);
        var paper = new PrintableRows("exchange.receipts", () -> 0, _ -> paper());
        var one =
                Panel.button(texts, "receipts-copy-one", "exchange.remind.copy-one", this::copyOne);
        one.disableProperty().bind(chosen().map(a -> !a.waits()).orElse(true));
        var again =
                Panel.button(
                        texts,
                        "receipts-again",
                        "exchange.receipts.again",
                        () -> {
                            var office = offices.getSelectionModel().getSelectedItem();
                            if (office != null) {
                                ways.sendTo(office.office());
                            }
                        });
        again.disableProperty().bind(offices.getSelectionModel().selectedItemProperty().isNull());
        var all =
                Panel.button(
                        texts,
                        "receipts-copy",
                        "exchange.remind.copy",
                        () -> copy(reminder.getText()));
        all.disableProperty().bind(reminder.textProperty().isEmpty());
        var page =
                new VBox(
                        said,
                        new Panel(
                                texts.tr("exchange.receipts"),
                                counts,
                                Panel.words(texts.tr("exchange.receipts.words"), "muted"),
                                Panel.line(one, again, printing.button(paper)),
                                offices),
                        new Panel(texts.tr("exchange.remind"), reminder, Panel.line(all)));
        page.setId("receipts");
        page.getStyleClass().add("exchange-page");
        var visible = Shown.of(page);
        model.officesProperty().when(visible).subscribe(this::fill);
        model.saidProperty().when(visible).subscribe(this::say);
        model.read();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private javafx.beans.value.ObservableValue<Answering> chosen() {
        return offices.getSelectionModel().selectedItemProperty();
    }

    private void fill(Optional<List<Answering>> now) {
        var all = now.orElse(List.of());
        long waiting = all.stream().filter(Answering::waits).count();
        counts.setText(
                texts.tr("exchange.receipts.counts", all.size(), all.size() - waiting, waiting));
        offices.show(all);
        reminder.setText(model.reminder());
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }

    private String state(Answering office) {
        return office.waits()
                ? texts.tr("exchange.answer.waits", office.days(model.today(), model.zone()))
                : texts.tr("exchange.answer.all", office.answered());
    }

    private void copyOne() {
        var office = offices.getSelectionModel().getSelectedItem();
        if (office != null) {
            copy(model.reminder(office));
        }
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Optional<Listing> paper() {
        var all = model.officesProperty().get().orElse(List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var heads =
                Stream.of(
                                "exchange.column.office",
                                "exchange.column.answer",
                                "exchange.column.out",
                                "exchange.column.changes",
                                "exchange.column.since",
                                "exchange.column.heard")
                        .map(texts::tr)
                        .map(Listing.Column::of)
                        .toList();
        var lines = all.stream().map(this::line).toList();
        var heading =
                new Listing.Heading(
                        texts.tr("exchange.receipts.paper"),
                        counts.getText(),
                        "",
                        "",
                        model.today());
        return Optional.of(Listing.of(heading, new Listing.Body(heads, lines, List.of())));
    }

    private Listing.Line line(Answering office) {
        var cells =
                Stream.of(
                                office.name(),
                                state(office),
                                Integer.toString(office.out().size()),
                                Long.toString(office.changes()),
                                words.time(office.since()),
                                words.time(office.heard()))
                        .map(Listing.Cell::of)
                        .toList();
        return new Listing.Item(office.name(), cells);
    }
}
