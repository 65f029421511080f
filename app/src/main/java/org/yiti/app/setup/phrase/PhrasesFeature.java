package org.yiti.app.setup.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.record.Table;

/// The page of the phrases that the office keeps.
public final class PhrasesFeature {
    private PhrasesFeature() {}

    /// @param wanted the phrase that somebody came to see
    public static Parent create(Workplace at, Optional<UUID> wanted) {
        var rows =
                new OfficeRows(
                        at.desk(),
                        at.jobs(),
                        at.notices(),
                        at.texts()::label,
                        Set.of(Table.PHRASE));
        return new PhrasesView(new PhrasesModel(rows), at.texts(), wanted).build();
    }
}
