package org.yiti.app.ledger;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.model.YitiException;

/// Leads the import page of a window from step to step, so that each can be looked at.
public final class LedgerShots {
    private static final Duration LOOK = Duration.millis(500);
    private static final Duration UNDOING = Duration.seconds(3);

    private final Stage stage;
    private final LedgerImportModel model;
    private final LedgerExportModel export;
    private final Workplace at;

    public LedgerShots(Workplace at, Stage stage) {
        this.at = at;
        this.stage = stage;
        model = new LedgerImportModel(at.desk(), at.jobs(), at.navigator(), at.texts()::say);
        export = new LedgerExportModel(at.desk(), at.jobs(), at.texts());
    }

    /// A ledger with a unit that is not known, cells that are filled down, and a row that cannot be taken; it
    /// does not name its year.
    public static Path ledger(Path folder) throws YitiException {
        return LedgerFiles.write(
                folder.resolve("区台账.xlsx"),
                "任务分解台账",
                "序号|问题|任务编号|任务内容|牵头单位|配合单位|完成时限|6月进展",
                "1|房产证难办|01-31|清理历史遗留项目登记积压|市规划自然资源委|市住房城乡建设委|6月底|已完成两批",
                "2|同上|01-32|开设专窗受理|市规划自然资源委||9月底|筹备中",
                "3|拖欠工资|03-31|检查在建项目工资专户|市人力社保局|某某开发公司|长期坚持|已检查40个",
                "4||03-32||市人力社保局||12月|");
    }

    /// @param write takes the name of what is to be seen
    public void walk(Path ledger, Consumer<String> write, Runnable end) {
        at.navigator().go(new Route.LedgerImport());
        var page = (Pane) stage.getScene().lookup(".page");
        page.getChildren()
                .setAll(
                        new LedgerImportView(model, export, at.texts(), at.theme().fontSize())
                                .build());
        model.read(ledger);
        await(
                ImportStage.Understanding.class,
                () -> {
                    write.accept("import-2-understand");
                    model.check();
                    await(
                            ImportStage.Checked.class,
                            () -> {
                                write.accept("import-3-check");
                                model.makeAllUnits();
                                model.take();
                                await(
                                        ImportStage.Done.class,
                                        () -> {
                                            write.accept("import-4-done");
                                            model.undo();
                                            pause(UNDOING, end);
                                        });
                            });
                });
    }

    private void await(Class<? extends ImportStage> stage, Runnable then) {
        pause(() -> {
            if (stage.isInstance(model.stageProperty().get())) {
                then.run();
            } else {
                await(stage, then);
            }
        });
    }

    private static void pause(Runnable then) {
        pause(LOOK, then);
    }

    private static void pause(Duration length, Runnable then) {
        var pause = new PauseTransition(length);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
