package org.yiti.app.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.yiti.app.exchange.OutboxModel.Wish;
import org.yiti.app.exchange.OutboxModel.Written;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Exchange.Receiver;

/// Packages to other offices: whom, what, how closed, where to.
final class OutboxView {
    private static final int MOST = 10;

    private final OutboxModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final Optional<String> wanted;
    private final Set<String> far = new TreeSet<>();
    private final CheckBox everybody = new CheckBox();
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
    private final FlowPane offices = new FlowPane();
    private final TextField sought = new TextField();
    private final Label chosen = new Label();
    private final Label said = Panel.words("", "exchange-good");
    private final Label folder = Panel.words("");
    private final OutboxOptions options;
    private final WordTable<Written> results;
    private final Panel resultPanel;
    private final Button write;
    private Optional<Path> into;

    /// @param wanted code of the office that the person came for
    OutboxView(OutboxModel model, Texts texts, Optional<String> wanted) {
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.wanted = wanted;
        this.into = model.folders().outNow();
        this.options = new OutboxOptions(texts);
        this.write = Panel.button(texts, "outbox-write", "exchange.write", this::write);
        results =
                new WordTable<Written>(texts, "outbox-results", "exchange.results", MOST)
                        .with("exchange.column.receiver", 14, w -> w.receiver().name())
                        .with("exchange.column.result", 26, this::result)
                        .with(
                                "exchange.column.changes",
                                7,
                                w -> w.done().map(d -> Long.toString(d.changes())).orElse(""))
                        .with(
                                "exchange.column.size",
                                7,
                                w -> w.done().map(d -> words.size(d.bytes())).orElse(""))
                        .with(
                                "exchange.column.file",
                                34,
                                w ->
                                        w.done()
                                                .map(d -> String.valueOf(d.file().getFileName()))
                                                .orElse(""));
        resultPanel = new Panel(texts.tr("exchange.results"), results);
    }

    Parent build() {
        said.setId("outbox-said");
        offices.setId("outbox-offices");
        offices.getStyleClass().add("exchange-offices");
        write.setDefaultButton(true);
        var work = new WorkLine(texts, "outbox-cancel");
        var page =
                new VBox(
                        said,
                        new Panel(
                                texts.tr("exchange.outbox"),
                                Panel.words(texts.tr("exchange.outbox.words"), "muted"),
                                choosing(),
                                offices),
                        new Panel(texts.tr("exchange.options"), options.build()),
                        new Panel(texts.tr("exchange.target"), target(), Panel.line(write), work),
                        resultPanel);
        page.setId("outbox");
        page.getStyleClass().add("exchange-page");
        var visible = Shown.of(page);
        model.readProperty().when(visible).subscribe(now -> now.ifPresent(this::fill));
        model.saidProperty().when(visible).subscribe(this::say);
        model.writtenProperty().when(visible).subscribe(this::show);
        model.runningProperty()
                .when(visible)
                .subscribe(job -> {
                    work.show(job);
                    check();
                });
        options.whenChanged(this::check);
        model.read();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node choosing() {
        sought.setId("outbox-search");
        sought.setPromptText(texts.tr("exchange.outbox.search"));
        sought.setAccessibleText(texts.tr("exchange.outbox.search"));
        sought.textProperty().subscribe(_ -> narrow());
        everybody.setId("outbox-everybody");
        everybody.selectedProperty().subscribe(_ -> narrow());
        return Panel.line(
                sought,
                Panel.button(texts, "outbox-waiting", "exchange.outbox.waiting", this::tickWaiting),
                Panel.button(texts, "outbox-all", "exchange.outbox.all", () -> tick(true)),
                Panel.button(texts, "outbox-none", "exchange.outbox.none", () -> tick(false)),
                everybody,
                chosen);
    }

    private void tick(boolean on) {
        ticks.values().forEach(box -> box.setSelected(on && box.isVisible()));
        check();
    }

    private void tickWaiting() {
        ticks.values()
                .forEach(box ->
                        box.setSelected(
                                box.isVisible() && box.getUserData() instanceof Long n && n > 0));
        check();
    }

    private void fill(OutboxModel.Read read) {
        var before = ticked();
        boolean first = ticks.isEmpty();
        ticks.clear();
        far.clear();
        offices.getChildren().clear();
        for (Receiver receiver : read.receivers()) {
            var box = new CheckBox(name(receiver, read.keyed().contains(receiver.code())));
            box.setUserData(receiver.waiting());
            box.setSelected(
                    first ? wanted(receiver, read.partners()) : before.contains(receiver.code()));
            box.setOnAction(_ -> check());
            ticks.put(receiver.code(), box);
            if (!model.isNear(receiver)) {
                far.add(receiver.code());
            }
            offices.getChildren().add(box);
        }
        if (read.receivers().isEmpty()) {
            offices.getChildren().add(Panel.words(texts.tr("exchange.outbox.nobody")));
        }
        everybody.setVisible(!far.isEmpty());
        everybody.setManaged(!far.isEmpty());
        everybody.setText(texts.tr("exchange.outbox.everybody", far.size()));
        narrow();
        check();
    }

    /// Only the offices whose name or code holds what is typed, and those that are ticked. Those that this office
    /// usually does not send to show when they are wanted.
    private void narrow() {
        var typed = sought.getText().strip();
        ticks.forEach((code, box) -> {
            boolean shows =
                    box.isSelected()
                            || (code.contains(typed) || box.getText().contains(typed))
                                    && (everybody.isSelected()
                                            || !typed.isEmpty()
                                            || !far.contains(code));
            box.setVisible(shows);
            box.setManaged(shows);
        });
    }

    /// At first those partners that something waits for, unless the person came for one.
    private boolean wanted(Receiver receiver, Set<String> partners) {
        return wanted.map(code -> code.equals(receiver.code()))
                .orElse(receiver.waiting() > 0 && partners.contains(receiver.code()));
    }

    private String name(Receiver receiver, boolean keyed) {
        return keyed
                ? texts.tr("exchange.outbox.keyed", receiver.name(), receiver.waiting())
                : texts.tr("exchange.outbox.receiver", receiver.name(), receiver.waiting());
    }

    private Set<String> ticked() {
        var codes = new TreeSet<String>();
        ticks.forEach((code, box) -> {
            if (box.isSelected()) {
                codes.add(code);
            }
        });
        return codes;
    }

    private void check() {
        var codes = ticked();
        chosen.setText(texts.tr("exchange.outbox.chosen", codes.size(), ticks.size()));
        options.canLockTo(!codes.isEmpty(), model.withoutKey(codes));
        folder.setText(
                into.map(f -> texts.tr("exchange.target.folder", f.toString()))
                        .orElse(texts.tr("exchange.target.none")));
        write.setDisable(
                codes.isEmpty()
                        || into.isEmpty()
                        || options.lock().isEmpty()
                        || model.runningProperty().get().isPresent());
    }

    private Node target() {
        folder.setId("outbox-folder");
        var box =
                new VBox(
                        folder,
                        Panel.line(
                                Panel.button(
                                        texts,
                                        "outbox-choose",
                                        "exchange.target.choose",
                                        this::choose)));
        box.getStyleClass().add("exchange-panel");
        return box;
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.tr("exchange.out.folder"));
        into.filter(f -> f.toFile().isDirectory())
                .ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        var folder = chooser.showDialog(offices.getScene().getWindow());
        if (folder != null) {
            into = Optional.of(folder.toPath());
            check();
        }
    }

    private void write() {
        var lock = options.lock();
        if (lock.isPresent() && into.isPresent()) {
            model.write(
                    new Wish(
                            ticked(),
                            options.kind(),
                            lock.get(),
                            into.get(),
                            options.attachments(),
                            options.asciiName()));
        }
    }

    private String result(Written written) {
        return written.failure()
                .map(why -> texts.tr("exchange.result.failed", why))
                .orElse(texts.tr("exchange.result.done"));
    }

    private void show(List<Written> written) {
        resultPanel.setVisible(!written.isEmpty());
        resultPanel.setManaged(!written.isEmpty());
        results.show(written);
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }
}
