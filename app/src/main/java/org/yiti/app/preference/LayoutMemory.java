package org.yiti.app.preference;

/// Where a person's layout of one list is kept.
public interface LayoutMemory {
    /// Keeps nothing.
    LayoutMemory NONE =
            new LayoutMemory() {
                @Override
                public ListLayout recalled() {
                    return ListLayout.OWN;
                }

                @Override
                public void keep(ListLayout layout) {}
            };

    ListLayout recalled();

    void keep(ListLayout layout);
}
