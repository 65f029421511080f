package org.yiti.app.flow;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/// A process of its own in which a person types without end into a cell, and says how far they are.
final class TypingProcess {
    static final String LETTER = "字";

    private TypingProcess() {}

    /// @param args home, and the cell: `matrix` for a report, `content` or `month` of a task on its issue's
    ///     page, or `minutes` of a meeting
    public static void main(String[] args) {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try {
            type(new Program(Path.of(args[0])), args[1]);
        } catch (Throwable e) { // threads of the window would keep the process going
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void type(Program program, String cell) {
        program.start();
        switch (cell) {
            case "matrix" -> {
                program.click("#rail-matrix");
                program.click("#matrix-shows-text");
                program.clickFirst("#matrix-grid");
                program.push(2 + 6, KeyCode.RIGHT);
            }
            case "content" -> toTasks(program, 1);
            case "month" -> toTasks(program, 6 + 6);
            case "minutes" -> {
                program.click("#rail-meetings");
                program.click(
                        "#meeting-make-3"); // a meeting that the log has when its minutes are typed
                program.click("#meeting-parts-minutes");
                program.click("#meeting-minutes");
            }
            default -> throw new IllegalArgumentException(cell);
        }
        for (int typed = 1; ; typed++) {
            program.write(LETTER);
            System.out.println("typed " + typed);
        }
    }

    private static void toTasks(Program program, int right) {
        program.click(".issue-link");
        program.click("#issue-tab-tasks");
        program.clickFirst("#tasks");
        program.push(right, KeyCode.RIGHT);
    }
}
