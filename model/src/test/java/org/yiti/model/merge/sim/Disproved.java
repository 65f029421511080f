package org.yiti.model.merge.sim;

/// Something that the merge promises and that did not hold.
public final class Disproved extends RuntimeException {
    private static final long serialVersionUID = 1;

    Disproved(String promise) {
        super(promise);
    }
}
