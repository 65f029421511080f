package org.yiti.app.block;

import org.yiti.app.baseline.BaselineMarks;
import org.yiti.app.block.bulk.BulkModel;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Printing;
import org.yiti.app.preference.LayoutMemory;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.view.ViewsTool;

/// What a list whose rows are tasks is made with.
///
/// @param memory keeps how a person lays the list out
/// @param open the list on the screen
/// @param acts what is done to whole tasks
/// @param bulk what is done to the same fields of many tasks
/// @param printing puts it on paper
/// @param views what its saved views are chosen by
/// @param marks what has moved since the baselines
public record TaskTools(
        LayoutMemory memory,
        OpenRows open,
        TaskRows acts,
        BulkModel bulk,
        Printing printing,
        ViewsTool views,
        BaselineMarks marks) {
    /// @param list what the list is called where its layout is kept
    public static TaskTools of(Workplace at, String list, ViewsTool views, BaselineMarks marks) {
        return new TaskTools(
                at.preferences().list(list),
                at.rows(),
                new TaskRows(at.desk(), at.notices()),
                new BulkModel(at.desk(), at.jobs(), at.notices(), at.texts()),
                at.printing(),
                views,
                marks);
    }
}
