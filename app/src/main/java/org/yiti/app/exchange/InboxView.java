package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.PackageEntry;

/// What came: the folder that packages lie in, and the books of what was taken in.
final class InboxView {
    private static final int MOST_FILES = 9;
    private static final int MOST_ENTRIES = 8;

    private final InboxModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final ExchangeWays ways;
    private final WordTable<FoundPackage> files;
    private final WordTable<PackageEntry> entries;
    private final Label said = Panel.words("", "exchange-doubt");
    private final VBox moves;

    private final PasswordField passphrase = new PasswordField();
    private final VBox locked;

    InboxView(InboxModel model, Texts texts, ExchangeWays ways) {
        this.model = model;
        this.texts = texts;
        locked = Panel.named(texts, "exchange.books.passphrase", passphrase);
        this.words = new ExchangeWords(texts);
        this.ways = ways;
        this.moves = new FirstMoves(texts, ways).build();
        files =
                new WordTable<FoundPackage>(texts, "inbox-files", "exchange.inbox", MOST_FILES)
                        .with("exchange.column.state", 12, this::state)
                        .with("exchange.column.sender", 12, this::sender)
                        .with("exchange.column.content", 15, this::content)
                        .with("exchange.column.made", 11, this::made)
                        .with("exchange.column.size", 6, f -> words.size(f.bytes()))
                        .with(
                                "exchange.column.file",
                                30,
                                f -> String.valueOf(f.file().getFileName()))
                        .empty("exchange.inbox.empty")
                        .whenOpened(f -> ways.open(f.file()));
        entries =
                new WordTable<PackageEntry>(texts, "inbox-books", "exchange.books.in", MOST_ENTRIES)
                        .with("exchange.column.number", 5, e -> Long.toString(e.number()))
                        .with("exchange.column.state", 12, words::state)
                        .with("exchange.column.sender", 12, PackageEntry::officeName)
                        .with("exchange.column.content", 12, e -> texts.label(e.kind()))
                        .with("exchange.column.changes", 7, e -> Long.toString(e.steps()))
                        .with("exchange.column.when", 11, e -> words.time(e.at()))
                        .with("exchange.column.who", 8, PackageEntry::actor)
                        .with("exchange.column.file", 30, PackageEntry::file)
                        .empty("exchange.books.none");
    }

    Parent build() {
        said.setId("inbox-said");
        var work = new WorkLine(texts, "inbox-cancel");
        var page = new VBox(moves, said, inbox(), work, books());
        page.setId("inbox");
        page.getStyleClass().add("exchange-page");
        var visible = Shown.of(page);
        model.foundProperty().when(visible).subscribe(now -> files.show(now.orElse(List.of())));
        model.booksProperty().when(visible).subscribe(this::fill);
        model.saidProperty().when(visible).subscribe(this::say);
        model.runningProperty().when(visible).subscribe(work::show);
        model.refresh();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void fill(Optional<List<PackageEntry>> books) {
        entries.show(books.orElse(List.of()));
        boolean closed = books.orElse(List.of()).stream().anyMatch(InboxView::locked);
        locked.setVisible(closed);
        locked.setManaged(closed);
        boolean first = books.map(List::isEmpty).orElse(false);
        moves.setVisible(first);
        moves.setManaged(first);
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }

    private Node inbox() {
        var folder = Panel.words("");
        folder.setId("inbox-folder");
        model.folder()
                .when(Shown.of(folder))
                .subscribe(path ->
                        folder.setText(
                                path.map(p -> texts.tr("exchange.inbox.folder", p.toString()))
                                        .orElse(texts.tr("exchange.inbox.no-folder"))));
        var look =
                Panel.button(
                        texts,
                        "inbox-look",
                        "exchange.inbox.look",
                        () -> {
                            var chosen = files.getSelectionModel().getSelectedItem();
                            if (chosen != null) {
                                ways.open(chosen.file());
                            }
                        });
        look.disableProperty().bind(files.getSelectionModel().selectedItemProperty().isNull());
        var open = Panel.button(texts, "inbox-open", "exchange.inbox.open", this::openFile);
        var choose = Panel.button(texts, "inbox-choose", "exchange.inbox.choose", this::choose);
        var again = Panel.button(texts, "inbox-again", "exchange.inbox.refresh", model::refresh);
        return new Panel(
                texts.tr("exchange.inbox"), folder, Panel.line(look, open, choose, again), files);
    }

    private Node books() {
        var back =
                Panel.button(
                        texts,
                        "inbox-take-back",
                        "exchange.take-back",
                        () -> {
                            var chosen = entries.getSelectionModel().getSelectedItem();
                            if (chosen != null) {
                                model.takeBack(chosen);
                            }
                        });
        back.disableProperty()
                .bind(
                        entries.getSelectionModel()
                                .selectedItemProperty()
                                .map(entry -> !entry.canTakeBack())
                                .orElse(true));
        passphrase.setId("inbox-passphrase");
        passphrase.setPrefColumnCount(14);
        var retry =
                Panel.button(
                        texts,
                        "inbox-retry",
                        "exchange.retry",
                        () -> {
                            model.retry(passphrase.getText());
                            passphrase.clear();
                        });
        passphrase.setOnAction(_ -> retry.fire());
        locked.setId("inbox-locked");
        return new Panel(
                texts.tr("exchange.books.in"),
                Panel.words(texts.tr("exchange.books.words"), "muted"),
                Panel.fields(back, locked, retry),
                entries);
    }

    /// Whether a kept package may need a passphrase once more, which the store does not keep.
    private static boolean locked(PackageEntry entry) {
        return entry.state() == PackageEntry.State.PARKED && entry.file().endsWith(".age");
    }

    private String state(FoundPackage f) {
        if (f.own()) {
            return texts.tr("exchange.state.own");
        }
        if (f.entry().isPresent()) {
            return words.state(f.entry().get());
        }
        return f.seen()
                .map(seen ->
                        seen.trouble()
                                .map(why -> texts.tr("exchange.state.trouble", why.code()))
                                .orElse(texts.tr("exchange.state.new")))
                .orElse(texts.tr("exchange.state.unread"));
    }

    private String sender(FoundPackage f) {
        return f.seen()
                .flatMap(seen -> seen.from())
                .map(from -> from.officeName())
                .or(() -> f.entry().map(PackageEntry::officeName))
                .orElse("");
    }

    private String content(FoundPackage f) {
        return f.seen()
                .map(seen ->
                        texts.tr(
                                "exchange.content",
                                seen.kind(),
                                seen.changes(),
                                seen.attachments()))
                .orElse("");
    }

    private String made(FoundPackage f) {
        return words.time(f.seen().flatMap(seen -> seen.created()).orElse(f.modified()));
    }

    private void openFile() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("exchange.inbox.open"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.tr("exchange.files"), "*.yiti", "*.age", "*.yitq"));
        var file = chooser.showOpenDialog(files.getScene().getWindow());
        if (file != null) {
            ways.open(file.toPath());
        }
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.tr("exchange.inbox.choose"));
        var folder = chooser.showDialog(files.getScene().getWindow());
        if (folder != null) {
            model.takeFrom(folder.toPath());
        }
    }
}
