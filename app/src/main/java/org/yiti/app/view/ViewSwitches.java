package org.yiti.app.view;

import java.util.Map;
import javafx.beans.value.ObservableValue;

/// What a list can be set to beside its columns, filters and order, such as its grouping: names and words that mean
/// the same in another year and another office.
public interface ViewSwitches {
    /// A list that has none.
    ViewSwitches NONE =
            new ViewSwitches() {
                @Override
                public Map<String, String> standing() {
                    return Map.of();
                }

                @Override
                public void set(Map<String, String> wanted) {}

                @Override
                public void follow(ObservableValue<Boolean> shown, Runnable changed) {}
            };

    /// What is set now; what is as the list has it by itself is not named.
    Map<String, String> standing();

    /// Sets the list so; names and words that mean nothing here are passed over.
    void set(Map<String, String> wanted);

    /// Tells of changes while the list shows.
    void follow(ObservableValue<Boolean> shown, Runnable changed);
}
