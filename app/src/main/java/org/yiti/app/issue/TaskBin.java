package org.yiti.app.issue;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Task;

/// The recycle bin of an issue's tasks: what was removed, each to be taken out again.
final class TaskBin extends MenuButton {
    private final TasksModel model;
    private final Texts texts;

    TaskBin(TasksModel model, Texts texts) {
        super(texts.tr("issue.bin"));
        this.model = model;
        this.texts = texts;
        setId("task-bin");
        var waiting = new MenuItem(texts.tr("issue.bin.empty"));
        waiting.setDisable(true);
        getItems().setAll(waiting);
        setOnShowing(_ ->
                model.bin(tasks -> {
                    var items = tasks.stream().map(this::item).toList();
                    getItems().setAll(items.isEmpty() ? List.of(waiting) : items);
                }));
    }

    private MenuItem item(Task task) {
        var item = new MenuItem(texts.tr("issue.bin.restore", task.no(), task.content()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.restore(task));
        return item;
    }
}
