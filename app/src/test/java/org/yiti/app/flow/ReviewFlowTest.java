package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.yiti.app.boot.TestStores;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.PackFiles;
import org.yiti.app.pack.PackSources;
import org.yiti.app.start.HandedOver;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;

/// The material full screen, with real keys and a real mouse.
class ReviewFlowTest extends FlowTest {
    private Optional<Stage> review() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene().lookup("#review") != null)
                .findFirst();
    }

    private Node inReview(String selector) {
        return review().orElseThrow().getScene().lookup(selector);
    }

    private boolean visible(String selector) {
        return review().isPresent() && inReview(selector) != null && inReview(selector).isVisible();
    }

    private boolean isAt(String number) {
        return review().isPresent()
                && inReview("#review-at") instanceof Label at
                && at.getText().startsWith(number + " / ");
    }

    @Test
    void f5_shows_the_material_and_escape_comes_back() throws Exception {
        program.start(true);
        program.see("#rail-matrix");
        program.push(KeyCode.F5);
        program.await("the first page is up", () -> isAt("1"));
        program.await("it fills the screen", () -> review().orElseThrow().isFullScreen());
        program.push(KeyCode.RIGHT);
        program.await("the second page", () -> isAt("2"));
        program.push(KeyCode.DIGIT0);
        program.push(KeyCode.DIGIT3);
        program.await("the number is seen", () -> visible("#review-typed"));
        program.push(KeyCode.ENTER);
        program.await("issue 03", () -> !isAt("2") && !visible("#review-typed"));
        program.push(KeyCode.D);
        program.await("rows", () -> visible("#review-rows"));
        program.push(KeyCode.ESCAPE);
        program.await("the page again", () -> !inReview("#review-rows").getParent().isVisible());
        program.push(KeyCode.B);
        program.await("black", () -> visible("#review-black"));
        program.push(KeyCode.B);
        program.await("no black", () -> !visible("#review-black"));
        program.await("the cursor is hidden", () -> inReview("#review").getCursor() == Cursor.NONE);
        program.push(KeyCode.ESCAPE);
        program.await("back in the window", () -> review().isEmpty());
        program.await("the window has the focus", () -> program.stage().isFocused());
        program.close();
        assertThat(check()).isEmpty();
    }

    /// The file of a closed month, as the system hands it over to the window that is open.
    private Path sealed() throws Exception {
        try (var store = TestStores.open(home, program.store())) {
            var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
            var wanted = Closings.Wanted.of(programme, 5, LocalDate.of(2021, 7, 1), "");
            new Closings(store).close(new Actor("zhang", "张三"), wanted, Progress.SILENT);
            var source =
                    new PackSources(store, new Texts(Locale.CHINESE))
                            .closed(YearMonth.of(2021, 5), "内部资料");
            return PackFiles.seal(store, source, home, Progress.SILENT);
        }
    }

    @Test
    void the_file_of_a_closed_month_goes_up_from_the_window() throws Exception {
        program.start(true);
        program.see("#rail-matrix");
        program.close();
        var file = sealed();
        new HandedOver(home.resolve("settings.json")).put(file);
        program.start();
        program.await("the first page is up", () -> isAt("1"));
        program.push(KeyCode.ESCAPE);
        program.await("back in the window", () -> review().isEmpty());
        program.close();
        assertThat(check()).isEmpty();
    }
}
