package org.yiti.app.setup.backup;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// Backups, restoring, checking and taking all data out.
public final class BackupFeature {
    private BackupFeature() {}

    public static Parent create(Workplace at, Restoring restoring) {
        var model = new BackupModel(at.desk().store(), at.jobs(), at.notices(), restoring);
        return new BackupView(model, at.texts()).build();
    }
}
