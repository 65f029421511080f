package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.Listing;
import org.yiti.app.document.PrintableRows;
import org.yiti.app.document.Printing;
import org.yiti.app.exchange.RefusedModel.Item;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;

/// 被拒变更: who wrote what without the right to it, why it does not count, and what can be done.
final class RefusedView {
    private static final int LINES = 12;

    private final RefusedModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final Printing printing;
    private final WordTable<Item> table;
    private final Label counts = Panel.words("");
    private final Label said = Panel.words("", "exchange-trouble");
    private final VBox detail = new VBox();

    RefusedView(RefusedModel model, Texts texts, Printing printing) {
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.printing = printing;
        table =
                new WordTable<Item>(texts, "refused-list", "exchange.tab.refused", LINES)
                        .with("exchange.column.when", 11, i -> words.time(i.refused().at()))
                        .with("exchange.refused.office", 13, i -> i.refused().office())
                        .with("exchange.ask.who", 8, i -> i.refused().actor())
                        .with(
                                "exchange.column.table",
                                9,
                                i -> texts.say(i.refused().table().label()))
                        .with("exchange.column.row", 20, Item::title)
                        .with("exchange.ask.wrote", 26, this::wrote)
                        .with("exchange.refused.owner", 13, Item::owner)
                        .empty("exchange.refused.none");
    }

    Parent build() {
        counts.setId("refused-counts");
        detail.setId("refused-detail");
        var paper = new PrintableRows("exchange.refused", () -> 0, _ -> paper());
        var page =
                new VBox(
                        said,
                        new Panel(
                                texts.tr("exchange.tab.refused"),
                                Panel.words(texts.tr("exchange.refused.words"), "muted"),
                                Panel.line(printing.button(paper), counts),
                                table),
                        detail);
        page.setId("refused");
        page.getStyleClass().add("exchange-page");
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        var visible = Shown.of(page);
        model.itemsProperty().when(visible).subscribe(this::fill);
        model.saidProperty().when(visible).subscribe(this::say);
        model.read();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void fill(Optional<List<Item>> now) {
        var all = now.orElse(List.of());
        table.show(all);
        if (!all.isEmpty()) {
            table.getSelectionModel().select(0);
        }
        counts.setText(
                texts.tr(
                        all.size() < RefusedModel.MOST
                                ? "exchange.refused.counts"
                                : "exchange.refused.newest",
                        all.size()));
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }

    private String wrote(Item item) {
        return item.refused().alive()
                ? item.values().entrySet().stream()
                        .map(each -> texts.tr("exchange.value", each.getKey(), each.getValue()))
                        .collect(Collectors.joining(texts.tr("exchange.ask.part")))
                : texts.tr("exchange.version.removed");
    }

    private String todo(Item item) {
        return item.mine()
                ? texts.tr("exchange.refused.todo.mine", item.refused().office())
                : texts.tr("exchange.refused.todo", item.refused().office(), item.owner());
    }

    private void show(@Nullable Item item) {
        detail.getChildren().clear();
        if (item != null) {
            detail.getChildren()
                    .add(
                            new Panel(
                                    item.title(),
                                    Panel.words(
                                            texts.tr(
                                                    "exchange.refused.by",
                                                    item.refused().office(),
                                                    item.refused().actor(),
                                                    item.refused().at(),
                                                    wrote(item))),
                                    Panel.words(texts.tr("exchange.refused.why", item.owner())),
                                    Panel.words(todo(item), "exchange-strong")));
        }
    }

    private Optional<Listing> paper() {
        var all = model.itemsProperty().get().orElse(List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var heads =
                Stream.of(
                                "exchange.column.when",
                                "exchange.refused.office",
                                "exchange.ask.who",
                                "exchange.column.table",
                                "exchange.column.row",
                                "exchange.ask.wrote",
                                "exchange.refused.owner")
                        .map(texts::tr)
                        .map(Listing.Column::of)
                        .toList();
        var heading =
                new Listing.Heading(
                        texts.tr("exchange.refused.paper"),
                        counts.getText(),
                        "",
                        "",
                        model.today());
        return Optional.of(
                Listing.of(
                        heading,
                        new Listing.Body(heads, all.stream().map(this::line).toList(), List.of())));
    }

    private Listing.Line line(Item item) {
        var cells =
                Stream.of(
                                words.time(item.refused().at()),
                                item.refused().office(),
                                item.refused().actor(),
                                texts.say(item.refused().table().label()),
                                item.title(),
                                wrote(item),
                                item.owner())
                        .map(Listing.Cell::of)
                        .toList();
        return new Listing.Item(item.title(), cells);
    }
}
