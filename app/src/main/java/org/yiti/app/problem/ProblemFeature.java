package org.yiti.app.problem;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.PageRows;
import org.yiti.model.record.Table;

/// The page of free ledgers of problems.
public final class ProblemFeature {
    private ProblemFeature() {}

    public static Parent create(Workplace at) {
        var rows = PageRows.of(at, Table.PROBLEM_LEDGER, Table.PROBLEM, Table.PROBLEM_SOURCE);
        var model =
                new ProblemModel(rows, at.desk(), new ItemFromRow(at.navigator()), at.texts()::say);
        return new ProblemView(model, at).build();
    }
}
