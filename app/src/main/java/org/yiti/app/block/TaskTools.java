package org.yiti.app.block;

import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Workplace;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.LayoutMemory;
import org.yiti.app.rows.OpenRows;

/// What a list whose rows are tasks is made with.
///
/// @param memory keeps how a person lays the list out
/// @param open the list on the screen
/// @param acts what is done to whole tasks
public record TaskTools(LayoutMemory memory, OpenRows open, TaskRows acts) {
    /// @param list what the list is called where its layout is kept
    public static TaskTools of(Workplace at, String list) {
        return new TaskTools(
                at.preferences().list(list), at.rows(), new TaskRows(at.desk(), at.notices()));
    }

    /// For a list that nothing is remembered of.
    public static TaskTools unremembered(Desk desk, Notices notices) {
        return new TaskTools(LayoutMemory.NONE, new OpenRows(), new TaskRows(desk, notices));
    }
}
