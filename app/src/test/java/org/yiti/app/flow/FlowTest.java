package org.yiti.app.flow;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.boot.TestStores;
import org.yiti.model.Sentence;

/// Ground for flows: a program on a folder of its own, and a picture of the screen where one fails.
@Tag("robot")
abstract class FlowTest extends FxTest {
    @TempDir Path home;
    Program program;

    @RegisterExtension
    AfterTestExecutionCallback picture =
            context -> {
                if (context.getExecutionException().isPresent()) {
                    var test =
                            context.getRequiredTestClass().getSimpleName()
                                    + "-"
                                    + context.getRequiredTestMethod().getName();
                    write(Path.of("target", "flow", test + ".png"));
                }
            };

    static void write(Path file) throws Exception {
        BufferedImage image =
                fx(() ->
                        SwingFXUtils.fromFXImage(
                                new Robot().getScreenCapture(null, Screen.getPrimary().getBounds()),
                                null));
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    @BeforeEach
    void prepare() {
        program = new Program(home);
    }

    @AfterEach
    void closeProgram() {
        if (program.isOpen()) {
            fx(() -> program.stage().hide());
        }
    }

    /// What `check` finds in the store, which must be closed.
    List<Sentence> check() throws Exception {
        return check(program.store());
    }

    List<Sentence> check(Path folder) throws Exception {
        try (var store = TestStores.open(home, folder)) {
            return store.check();
        }
    }
}
