package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;

/// The disagreements one by one, and the decision about the one that is looked at.
final class ConflictsView {
    private static final KeyCombination NEXT =
            new KeyCodeCombination(KeyCode.N, KeyCombination.ALT_DOWN);
    private static final int MOST = 7;

    private final ConflictsModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final ConflictParts parts;
    private final Printing printing;
    private final WordTable<ConflictItem> list;
    private final Label counts = Panel.words("");
    private final Label said = Panel.words("", "exchange-good");
    private final VBox decision = new VBox();

    /// The table follows the model without answering it.
    private boolean following;

    ConflictsView(ConflictsModel model, Texts texts, Printing printing) {
        this.printing = printing;
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.parts = new ConflictParts(texts);
        list =
                new WordTable<ConflictItem>(texts, "conflicts-list", "exchange.conflicts", MOST)
                        .with("exchange.column.decider", 13, this::decider)
                        .with(
                                "exchange.column.table",
                                8,
                                i -> texts.say(i.conflict().table().label()))
                        .with("exchange.column.row", 20, ConflictItem::title)
                        .with("exchange.column.fields", 12, ConflictItem::fields)
                        .with("exchange.column.disagree", 10, i -> words.kind(i.conflict().kind()))
                        .with("exchange.column.sides", 40, i -> i.summary(texts))
                        .empty("exchange.conflicts.none");
    }

    Parent build() {
        said.setId("conflicts-said");
        counts.setId("conflicts-counts");
        decision.setId("conflict-decision");
        var work = new WorkLine(texts, "conflicts-cancel");
        var next = Panel.button(texts, "conflict-next", "exchange.conflict.next", model::next);
        var page =
                new VBox(
                        said,
                        new Panel(texts.tr("exchange.conflicts"), counts, list, Panel.line(next)),
                        work,
                        decision);
        page.setId("conflicts");
        page.getStyleClass().add("exchange-page");
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> {
                    if (!following && item != null) {
                        model.chosenProperty().set(Optional.of(item));
                    }
                });
        var visible = Shown.of(page);
        model.itemsProperty().when(visible).subscribe(this::fill);
        model.chosenProperty().when(visible).subscribe(this::show);
        model.saidProperty().when(visible).subscribe(this::say);
        model.runningProperty()
                .when(visible)
                .subscribe(job -> {
                    work.show(job);
                    decision.setDisable(job.isPresent());
                });
        model.read();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (NEXT.match(event)) {
                        event.consume();
                        model.next();
                    }
                });
        return scroll;
    }

    private void fill(Optional<List<ConflictItem>> now) {
        var all = now.orElse(List.of());
        following = true;
        list.show(all);
        following = false;
        long mine = all.stream().filter(i -> i.conflict().mine()).count();
        counts.setText(texts.tr("exchange.conflicts.counts", all.size(), mine));
    }

    private String decider(ConflictItem item) {
        return item.conflict().mine()
                ? texts.tr("exchange.decider.mine")
                : texts.tr("exchange.decider.other", item.decider());
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }

    private void show(Optional<ConflictItem> item) {
        following = true;
        item.ifPresentOrElse(
                i -> {
                    list.getSelectionModel().select(i);
                    list.scrollTo(i);
                },
                () -> list.getSelectionModel().clearSelection());
        following = false;
        decision.getChildren().clear();
        item.ifPresent(i ->
                decision.getChildren()
                        .setAll(
                                i.conflict().mine()
                                        ? new DecisionPanel(model, texts, i).build(asking(i))
                                        : waiting(i)));
    }

    /// Others decide it: to be looked at only.
    private Panel waiting(ConflictItem item) {
        return new Panel(
                texts.tr("exchange.conflict.title", item.title(), item.fields()),
                Panel.words(texts.tr("exchange.conflict.waits", item.decider()), "exchange-doubt"),
                parts.build(item),
                asking(item));
    }

    private Node asking(ConflictItem item) {
        return new AskingPanel(model.asking(item), texts, printing).build();
    }
}
