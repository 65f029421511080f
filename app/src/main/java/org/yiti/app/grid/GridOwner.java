package org.yiti.app.grid;

import java.util.UUID;

/// What a grid must know of its rows, and whom it tells about edits.
///
/// @param <R> kind of row
public interface GridOwner<R> {
    /// The row's identity; an edited row keeps it, so that selection and scroll stay where they are.
    UUID key(R row);

    /// The row's name as a screen reader says it before the cell, such as its number.
    String name(R row);

    /// A person has finished a cell. Called on the FX thread; must not wait for the store.
    Edited onEdit(R row, GridColumn<R> column, String newText);

    /// A person is typing: the text so far, every second and a half at most and when the grid loses the focus.
    void onDraft(R row, GridColumn<R> column, String text);

    /// The cell of a draft was left without being changed (Escape): what stood before the typing is to stand
    /// again. Nothing to do for an owner that keeps no drafts.
    default void onDraftDropped(R row, GridColumn<R> column) {}
}
