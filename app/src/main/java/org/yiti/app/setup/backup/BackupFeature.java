package org.yiti.app.setup.backup;

import javafx.scene.Parent;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.model.Sentence;

/// Backups, restoring, checking and taking all data out.
public final class BackupFeature {
    private BackupFeature() {}

    /// Makes a backup now, wherever the person is.
    public static Command backUpNow(Workplace at, Restoring restoring) {
        var model = new BackupModel(at.desk().store(), at.jobs(), at.notices(), restoring);
        return Command.of(
                "backup.now",
                CommandGroup.PROGRAM,
                Sentence.of("setup.backup.make"),
                model::makeNow);
    }

    public static Parent create(Workplace at, Restoring restoring) {
        var model = new BackupModel(at.desk().store(), at.jobs(), at.notices(), restoring);
        return new BackupView(model, at.texts()).build();
    }
}
