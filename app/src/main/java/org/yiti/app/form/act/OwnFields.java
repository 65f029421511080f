package org.yiti.app.form.act;

import java.util.List;
import javafx.scene.Node;
import org.yiti.app.form.FormBox;

/// The fields of an act's form that only acts on one kind of thing have.
///
/// @param <X> what stands in them
public interface OwnFields<X> {
    /// Adds them, below who acts and when.
    void add(FormBox form);

    X typed();

    /// Called when the date is there, where the act has one.
    default void dated(FormBox form) {}

    /// Called when all fields of the form are there, for what one of them does to another.
    default void complete(FormBox form) {}

    /// What is to be read below the form.
    default List<Node> below() {
        return List.of();
    }
}
