package org.yiti.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.model.Sentence;

class AutosaveTextTest extends FxTest {
    private final List<String> kept = new ArrayList<>();
    private final Button elsewhere = new Button();
    private AutosaveText text;
    private TextField field;

    @BeforeEach
    void show() {
        text = fx(() -> AutosaveText.line(this::keep, Sentence::key).named("text", "text"));
        var root = fx(() -> new VBox(text, elsewhere));
        show(root);
        field = fx(() -> (TextField) text.lookup("#text"));
        fx(() -> {
            text.show("原文");
            field.requestFocus();
        });
    }

    private Optional<Sentence> keep(String typed) {
        if (typed.contains("坏")) {
            return Optional.of(Sentence.of("refused"));
        }
        kept.add(typed);
        return Optional.empty();
    }

    @Test
    void whatIsTypedIsKeptTwoSecondsLaterThoughThePersonGoesOnTyping() throws InterruptedException {
        long start = System.nanoTime();
        while (kept.isEmpty() && System.nanoTime() - start < 6_000_000_000L) {
            fx(() -> field.appendText("字"));
            Thread.sleep(100);
        }
        assertThat(kept).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
    }

    @Test
    void leavingKeepsAtOnceAndOnlyOnce() {
        fx(() -> field.appendText("改"));
        fx(elsewhere::requestFocus);
        assertThat(kept).containsExactly("原文改");
    }

    @Test
    void nothingIsKeptWhereNothingWasTyped() {
        fx(elsewhere::requestFocus);
        assertThat(kept).isEmpty();
    }

    @Test
    void anIncomingTextLeavesThePersonInTheBoxAlone() {
        fx(() -> {
            field.appendText("改");
            field.positionCaret(1);
            text.show("别人写的");
        });
        assertThat(fx(() -> field.getText())).isEqualTo("原文改");
        assertThat(fx(() -> field.getCaretPosition())).isEqualTo(1);
    }

    @Test
    void anIncomingTextShowsOnceThePersonHasLeft() {
        fx(() -> text.show("别人写的"));
        assertThat(fx(() -> field.getText())).isEqualTo("原文");
        fx(elsewhere::requestFocus);
        assertThat(fx(() -> field.getText())).isEqualTo("别人写的");
    }

    @Test
    void aRefusedTextStaysWithItsReason() {
        fx(() -> field.setText("坏"));
        fx(elsewhere::requestFocus);
        fx(() -> text.show("原文"));
        assertThat(fx(() -> field.getText())).isEqualTo("坏");
        assertThat(fx(() -> ((Label) text.lookup(".refusal")).getText())).isEqualTo("refused");
    }
}
