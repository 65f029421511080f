package org.yiti.app.pack;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The page of meeting material.
public final class PackFeature {
    private PackFeature() {}

    public static Parent create(Workplace at) {
        return new PackView(new PackModel(at), at.texts()).build();
    }
}
