package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.PackageKind;

/// Why a package is not taken in, and the ways out that there are.
final class PackageTrouble {
    private final PackageModel model;
    private final Texts texts;
    private final Answers answers;

    /// Writes what goes back to the sender.
    @FunctionalInterface
    interface Answers {
        void write(String office, PackageKind kind);
    }

    PackageTrouble(PackageModel model, Texts texts, Answers answers) {
        this.model = model;
        this.texts = texts;
        this.answers = answers;
    }

    List<Node> build(PackageStage.Refused refused) {
        var trouble = refused.trouble();
        var sentence = Panel.words(texts.say(trouble.sentence()), "exchange-trouble");
        sentence.setId("package-trouble");
        var parts = new ArrayList<Node>();
        var panel = new Panel(texts.tr("exchange.trouble", trouble.code()), sentence);
        parts.add(panel);
        if (refused.kept()) {
            panel.getChildren().add(Panel.words(texts.tr("exchange.kept"), "exchange-good"));
        }
        var from = refused.inspected().from();
        var ways = Panel.line();
        ways.getChildren().addAll(ways(trouble.code(), from, refused.kept()));
        ways.getChildren().add(Panel.button(texts, "package-again", "exchange.again", model::look));
        panel.getChildren().add(ways);
        if (trouble.code() == ExchangeCode.WRONG_PASSPHRASE) {
            panel.getChildren().add(2, passphrase());
        }
        if (compared(trouble.code())) {
            from.ifPresent(
                    signer -> parts.add(new CompareView(texts, signer, model::trust).build()));
        }
        return parts;
    }

    private static boolean compared(ExchangeCode code) {
        return code == ExchangeCode.UNKNOWN_SIGNER || code == ExchangeCode.REVOKED;
    }

    private List<Node> ways(ExchangeCode code, Optional<Certificate> from, boolean kept) {
        return switch (code) {
            case NEED_RANGE, NEED_SEED -> both(request(from), keep(kept));
            case FORK -> keep(kept);
            case CLOCK_AHEAD ->
                    both(
                            List.of(
                                    Panel.button(
                                            texts,
                                            "package-accept-clock",
                                            "exchange.accept-clock",
                                            model::acceptClock)),
                            keep(kept));
            case DUPLICATE,
                    TOO_NEW,
                    NOT_FOR_YOU,
                    WRONG_FEDERATION,
                    SCOPE_LEAK,
                    UNKNOWN_SIGNER,
                    REVOKED,
                    BAD_SIGNATURE,
                    BAD_HASH,
                    BAD_FORMAT,
                    TOO_BIG,
                    KEY_NEEDED,
                    WRONG_PASSPHRASE,
                    DISK_FULL ->
                    List.of();
        };
    }

    private static List<Node> both(List<Node> one, List<Node> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<Node> request(Optional<Certificate> from) {
        return from.<List<Node>>map(sender ->
                        List.of(
                                Panel.button(
                                        texts,
                                        "package-request",
                                        "exchange.request",
                                        () ->
                                                answers.write(
                                                        sender.officeCode(), PackageKind.REQUEST))))
                .orElse(List.of());
    }

    private List<Node> keep(boolean kept) {
        return kept
                ? List.of()
                : List.of(Panel.button(texts, "package-keep", "exchange.keep", model::keep));
    }

    private Node passphrase() {
        var field = new PasswordField();
        field.setId("package-passphrase");
        field.setPrefColumnCount(24);
        field.setOnAction(_ -> model.unlock(field.getText()));
        var go =
                Panel.button(
                        texts,
                        "package-unlock",
                        "exchange.unlock",
                        () -> model.unlock(field.getText()));
        go.disableProperty().bind(field.textProperty().isEmpty());
        return Panel.fields(Panel.named(texts, "exchange.passphrase", field), go);
    }
}
