package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.Listing;
import org.yiti.app.document.PrintableRows;
import org.yiti.app.document.Printing;
import org.yiti.app.exchange.BookModel.Way;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.exchange.PackageEntry;

/// The register of packages that an isolated computer must keep on paper, with room to sign.
final class BookView {
    private static final int MOST = 16;

    /// Letters of a package's hash that the paper shows: enough to tell files apart by eye.
    private static final int HASH = 12;

    /// Letters that fit into what is filled in with a pen.
    private static final double BY_HAND = 7;

    private final BookModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final Printing printing;
    private final WordTable<PackageEntry> table;
    private final ComboBox<Way> way = new ComboBox<>();
    private final ComboBox<Optional<Integer>> year = new ComboBox<>();
    private final Label counts = new Label();

    BookView(BookModel model, Texts texts, Printing printing) {
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.printing = printing;
        table =
                new WordTable<PackageEntry>(texts, "book-entries", "exchange.book", MOST)
                        .with("exchange.column.number", 5, e -> Long.toString(e.number()))
                        .with("exchange.column.when", 11, e -> words.time(e.at()))
                        .with("exchange.column.way", 5, this::way)
                        .with("exchange.column.other", 12, PackageEntry::officeName)
                        .with("exchange.column.content", 9, e -> texts.label(e.kind()))
                        .with("exchange.column.changes", 7, e -> Long.toString(e.steps()))
                        .with("exchange.column.size", 7, e -> words.size(e.bytes()))
                        .with("exchange.column.state", 12, words::state)
                        .with("exchange.column.who", 8, PackageEntry::actor)
                        .with("exchange.column.file", 30, PackageEntry::file)
                        .empty("exchange.book.none");
    }

    Parent build() {
        var paper = new PrintableRows("exchange.book", () -> 0, _ -> paper());
        way.setId("book-way");
        way.getItems().setAll(Way.values());
        way.setValue(Way.ALL);
        way.setCellFactory(_ -> new WayCell());
        way.setButtonCell(new WayCell());
        year.setId("book-year");
        year.setCellFactory(_ -> new YearCell());
        year.setButtonCell(new YearCell());
        year.getItems().setAll(List.of(Optional.empty()));
        year.setValue(Optional.empty());
        way.valueProperty().subscribe(_ -> fill());
        year.valueProperty().subscribe(_ -> fill());
        var said = Panel.words("", "exchange-trouble");
        var page =
                new VBox(
                        said,
                        new Panel(
                                texts.tr("exchange.book"),
                                Panel.words(texts.tr("exchange.book.words"), "muted"),
                                tools(printing.button(paper)),
                                table));
        page.setId("book");
        page.getStyleClass().add("exchange-page");
        var visible = Shown.of(page);
        model.entriesProperty().when(visible).subscribe(_ -> years());
        model.saidProperty()
                .when(visible)
                .subscribe(why -> {
                    said.setText(why.map(texts::say).orElse(""));
                    said.setVisible(why.isPresent());
                    said.setManaged(why.isPresent());
                });
        model.read();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node tools(Node print) {
        return Panel.fields(
                Panel.named(texts, "exchange.book.way", way),
                Panel.named(texts, "exchange.book.year", year),
                print,
                counts);
    }

    private void years() {
        var kept = year.getValue();
        year.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<Integer>empty()),
                                        model.years().stream().map(Optional::of))
                                .toList());
        year.setValue(kept == null ? Optional.empty() : kept);
        fill();
    }

    private List<PackageEntry> chosen() {
        var only = year.getValue();
        var which = way.getValue();
        return model.of(which == null ? Way.ALL : which, only == null ? Optional.empty() : only);
    }

    private void fill() {
        var shown = chosen();
        table.show(shown);
        counts.setText(texts.tr("exchange.book.counts", shown.size()));
    }

    private String way(PackageEntry entry) {
        return texts.tr(entry.incoming() ? "exchange.way.in" : "exchange.way.out");
    }

    private Optional<Listing> paper() {
        var shown = chosen();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var heads =
                Stream.of(
                                "exchange.column.number",
                                "exchange.column.when",
                                "exchange.column.way",
                                "exchange.column.other",
                                "exchange.column.content",
                                "exchange.column.changes",
                                "exchange.column.size",
                                "exchange.column.state",
                                "exchange.column.file",
                                "exchange.column.hash",
                                "exchange.column.who")
                        .map(texts::tr)
                        .map(Listing.Column::of);
        var byHand =
                Stream.of("exchange.column.medium", "exchange.column.signed")
                        .map(key -> Listing.Column.byHand(texts.tr(key), BY_HAND));
        var heading =
                new Listing.Heading(
                        texts.tr("exchange.book.paper"),
                        texts.tr("exchange.book.counts", shown.size()),
                        "",
                        "",
                        model.today());
        var lines = shown.reversed().stream().map(this::line).toList();
        return Optional.of(
                new Listing(
                        heading,
                        new Listing.Body(Stream.concat(heads, byHand).toList(), lines, List.of()),
                        List.of(
                                texts.tr("exchange.book.sign.clerk"),
                                texts.tr("exchange.book.sign.leader"))));
    }

    private Listing.Line line(PackageEntry entry) {
        var hash = entry.sha256();
        var cells =
                Stream.of(
                                Long.toString(entry.number()),
                                words.time(entry.at()),
                                way(entry),
                                entry.officeName(),
                                texts.label(entry.kind()),
                                Long.toString(entry.steps()),
                                words.size(entry.bytes()),
                                words.state(entry),
                                entry.file(),
                                hash.substring(0, Math.min(HASH, hash.length())),
                                entry.actor())
                        .map(Listing.Cell::of);
        var byHand = Stream.of(Listing.Cell.BY_HAND, Listing.Cell.BY_HAND);
        return new Listing.Item(entry.file(), Stream.concat(cells, byHand).toList());
    }

    private final class WayCell extends ListCell<Way> {
        @Override
        protected void updateItem(@Nullable Way item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? ""
                            : switch (item) {
                                case ALL -> texts.tr("exchange.way.all");
                                case IN -> texts.tr("exchange.way.in");
                                case OUT -> texts.tr("exchange.way.out");
                            });
        }
    }

    private final class YearCell extends ListCell<Optional<Integer>> {
        @Override
        protected void updateItem(@Nullable Optional<Integer> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? ""
                            : item.map(y -> texts.tr("exchange.book.of", y.toString()))
                                    .orElse(texts.tr("exchange.book.all-years")));
        }
    }
}
