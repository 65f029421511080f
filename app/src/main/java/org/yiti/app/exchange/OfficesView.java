package org.yiti.app.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.KnownStore.Trust;

/// Whom this office trusts: its own fingerprint to read out, the other stores with their states.
final class OfficesView {
    private static final int MOST = 12;

    private final OfficesModel model;
    private final Texts texts;
    private final ExchangeWords words;
    private final ExchangeWays ways;
    private final WordTable<KnownStore> stores;
    private final Label own = new Label();
    private final Label ownStore = Panel.words("");
    private final Label said = Panel.words("", "exchange-doubt");
    private final VBox detail = new VBox();
    private final VBox question = new VBox();

    OfficesView(OfficesModel model, Texts texts, ExchangeWays ways) {
        this.model = model;
        this.texts = texts;
        this.words = new ExchangeWords(texts);
        this.ways = ways;
        stores =
                new WordTable<KnownStore>(texts, "offices-stores", "exchange.offices.list", MOST)
                        .with("exchange.column.trust", 14, s -> texts.label(s.trust()))
                        .with("exchange.column.office", 14, s -> s.certificate().officeName())
                        .with("exchange.column.code", 8, s -> s.certificate().officeCode())
                        .with("exchange.column.level", 6, s -> texts.label(s.certificate().level()))
                        .with("exchange.column.device", 10, s -> s.certificate().device())
                        .with("exchange.column.heard", 11, s -> words.time(s.lastHeard()))
                        .with("exchange.column.sent", 11, s -> words.time(s.lastSent()))
                        .with("exchange.column.unanswered", 8, s -> Long.toString(s.unanswered()))
                        .empty("exchange.offices.none");
    }

    Parent build() {
        said.setId("offices-said");
        stores.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        detail.setId("offices-detail");
        detail.getStyleClass().add("exchange-detail");
        question.getStyleClass().add("exchange-question");
        ask(Optional.empty());
        detail(null);
        var work = new WorkLine(texts, "offices-cancel");
        var page =
                new VBox(
                        ownPanel(),
                        said,
                        work,
                        new Panel(
                                texts.tr("exchange.offices.list"),
                                Panel.words(texts.tr("exchange.offices.words"), "muted"),
                                stores,
                                detail,
                                question));
        page.setId("offices");
        page.getStyleClass().add("exchange-page");
        var visible = Shown.of(page);
        model.knownProperty().when(visible).subscribe(this::fill);
        model.saidProperty().when(visible).subscribe(this::say);
        model.runningProperty().when(visible).subscribe(work::show);
        model.read();
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void fill(Optional<OfficesModel.Known> known) {
        stores.show(
                known.map(OfficesModel.Known::stores).orElse(List.of()).stream()
                        .filter(store -> store.trust() != Trust.OWN)
                        .toList());
        known.ifPresent(now -> {
            own.setText(Fingerprint.of(now.own().fingerprint()).spaced());
            ownStore.setText(words.store(now.own()));
        });
    }

    private void say(Optional<Sentence> sentence) {
        said.setText(sentence.map(texts::say).orElse(""));
        said.setVisible(sentence.isPresent());
        said.setManaged(sentence.isPresent());
    }

    /// The own fingerprint, large enough to be read out.
    private Node ownPanel() {
        own.setId("own-fingerprint");
        own.getStyleClass().add("exchange-fingerprint");
        own.setWrapText(true);
        own.setMinHeight(Label.USE_PREF_SIZE);
        return new Panel(
                texts.tr("exchange.own"),
                ownStore,
                own,
                Panel.words(texts.tr("exchange.own.words"), "muted"),
                Panel.line(
                        Panel.button(
                                texts,
                                "own-copy",
                                "exchange.own.copy",
                                () -> copy(own.getText()))));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void detail(@Nullable KnownStore store) {
        ask(Optional.empty());
        if (store == null) {
            detail.getChildren().setAll(Panel.words(texts.tr("exchange.offices.choose"), "muted"));
            return;
        }
        var of = store.certificate();
        var print = Panel.words(Fingerprint.of(of.fingerprint()).spaced(), "exchange-digits");
        detail.getChildren()
                .setAll(
                        Panel.words(
                                texts.tr("exchange.detail", store.trust(), words.store(of)),
                                "exchange-strong"),
                        print,
                        Panel.words(explained(store)));
        if (store.trust() == Trust.COMPARED || store.trust() == Trust.VOUCHED) {
            detail.getChildren()
                    .add(
                            Panel.line(
                                    Panel.button(
                                            texts,
                                            "offices-send",
                                            "exchange.offices.send",
                                            () -> ways.sendTo(of.officeCode())),
                                    Panel.button(
                                            texts,
                                            "offices-revoke",
                                            "exchange.revoke",
                                            () -> ask(Optional.of(store)))));
        } else {
            detail.getChildren()
                    .add(
                            Panel.line(
                                    Panel.button(
                                            texts,
                                            "offices-inbox",
                                            "exchange.offices.inbox",
                                            ways::inbox)));
        }
    }

    private String explained(KnownStore store) {
        return switch (store.trust()) {
            case OWN -> texts.tr("exchange.trust.own");
            case COMPARED -> texts.tr("exchange.trust.compared");
            case VOUCHED -> texts.tr("exchange.trust.vouched", store.vouchedBy().orElse("—"));
            case UNKNOWN -> texts.tr("exchange.trust.unknown");
            case REVOKED -> texts.tr("exchange.trust.revoked");
        };
    }

    /// The question stands in the page, so that nothing hides what it is about.
    private void ask(Optional<KnownStore> store) {
        question.setVisible(store.isPresent());
        question.setManaged(store.isPresent());
        question.getChildren().clear();
        store.ifPresent(of -> {
            var go =
                    Panel.button(
                            texts,
                            "offices-revoke-go",
                            "exchange.revoke.go",
                            () -> {
                                ask(Optional.empty());
                                model.revoke(of);
                            });
            go.getStyleClass().add("danger");
            var leave =
                    Panel.button(
                            texts,
                            "offices-revoke-not",
                            "exchange.revoke.not",
                            () -> ask(Optional.empty()));
            question.getChildren()
                    .setAll(
                            Panel.words(
                                    texts.tr(
                                            "exchange.revoke.question",
                                            of.certificate().officeName())),
                            Panel.line(go, leave));
        });
    }
}
