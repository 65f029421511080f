package org.yiti.app.pack;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The page of meeting material.
public final class PackFeature {
    private PackFeature() {}

    public static Parent create(Workplace at) {
        var model = new PackModel(at);
        var editing = new PackEditing(model, at.desk());
        return new PackView(model, editing, new PackWays(model, at), at.texts()).build();
    }
}
