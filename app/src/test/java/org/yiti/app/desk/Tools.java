package org.yiti.app.desk;

import java.nio.file.Path;
import java.util.Locale;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.block.TaskRows;
import org.yiti.app.block.TaskTools;
import org.yiti.app.block.bulk.BulkModel;
import org.yiti.app.document.Printing;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.LayoutMemory;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.view.ViewsTool;

/// What views are made with where nothing is remembered.
public final class Tools {
    private Tools() {}

    public static Printing printing() {
        return new Printing(
                "办公室",
                new DirectJobRunner(),
                new Notices(),
                new Texts(Locale.CHINESE),
                new Preferences(new SettingsFile(Path.of("target/no-settings.json"))),
                _ -> {});
    }

    public static BaselineMarks marks(Desk desk, Notices notices) {
        return new BaselineMarks(desk, new DirectJobRunner(), notices, new Texts(Locale.CHINESE));
    }

    public static AttachmentsFeature files(Desk desk, Notices notices) {
        return new AttachmentsFeature(
                desk, new DirectJobRunner(), notices, new Texts(Locale.CHINESE), _ -> {});
    }

    public static TaskTools ofTasks(Desk desk, Notices notices, OpenRows open) {
        return new TaskTools(
                LayoutMemory.NONE,
                open,
                new TaskRows(desk, notices),
                new BulkModel(desk, new DirectJobRunner(), notices, new Texts(Locale.CHINESE)),
                printing(),
                ViewsTool.NONE,
                marks(desk, notices));
    }
}
