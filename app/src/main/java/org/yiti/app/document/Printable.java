package org.yiti.app.document;

/// A list on the screen that can go on paper. Used on the screen's thread.
public interface Printable {
    /// What the list is called, for ever: what a person chose for it is kept by it.
    String name();

    /// Whether there is a row to print.
    boolean ready();

    /// How many rows are selected.
    int selected();

    /// Begins to take the list as it stands.
    ///
    /// @param onlySelected only the selected rows, with what stands over them
    Taking take(boolean onlySelected);

    /// A list that is being read on the screen's thread, piece by piece, so that the window stays awake.
    interface Taking {
        /// Reads on for some time. Returns whether all is read.
        boolean read(long nanos);

        /// What was read.
        Listing listing();

        /// One that is short enough to be read at once.
        static Taking whole(Listing all) {
            return new Taking() {
                @Override
                public boolean read(long nanos) {
                    return true;
                }

                @Override
                public Listing listing() {
                    return all;
                }
            };
        }
    }
}
