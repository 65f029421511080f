package org.yiti.model.merge.sim;

/// What somebody who builds this anew would get wrong. Each is made on purpose, and the judge must notice it: one that
/// is no longer noticed says that the simulator is broken.
public enum Mistake {
    /// The real thing.
    NONE(0, 0),
    /// Of two writes with the same clock the one that came last wins.
    TIE(0, 60),
    /// The clock is the computer's.
    WALL_CLOCK(0, 20),
    /// The clock does not learn from what comes in.
    FORGETS_CLOCK(0, 60),
    /// Writes are read in the order they came in.
    ARRIVAL_ORDER(0, 20),
    /// What came twice is added twice.
    NO_DEDUPE(0, 20),
    /// A restored backup goes on under its old name.
    FORK(0, 20),
    /// A package is taken in though something before it is missing.
    GAP(0, 60),
    /// Half of a package that broke off is taken in.
    HALF_PACKAGE(0, 20),
    /// What was sent counts as received.
    BELIEVES_SENT(0, 20),
    /// A write does not say what it replaces.
    NAMES_NOTHING(0, 20),
    /// A removal names only what says that the row is there, not what its author saw in it.
    BARE_REMOVAL(0, 20),
    /// A removal takes along what its author never saw.
    GREEDY_REMOVAL(0, 20),
    /// Of each group only the newest write is kept.
    LAST_WRITER(0, 20),
    /// What its author could have known by the vector of his store is replaced, in the order of arrival.
    VECTOR_RULE(300, 100),
    /// Packages hold everything, whoever gets them.
    SCOPE_LEAK(0, 20),
    /// Every write counts, whoever made it.
    NO_AUTHORITY(0, 20),
    /// Whether a write counts depends on who reads it.
    OWN_AUTHORITY(0, 20),
    /// Writes without right are not passed on.
    DROPS_REFUSED(0, 20),
    /// A decision that says what the row shows already is not written down.
    SILENT_DECISION(0, 20);

    private final long firstSeed;
    private final int seeds;

    Mistake(long firstSeed, int seeds) {
        this.firstSeed = firstSeed;
        this.seeds = seeds;
    }

    /// The first seed to look at; not 0 only for a mistake that shows once in many thousand runs.
    public long firstSeed() {
        return firstSeed;
    }

    /// Within how many seeds it must be caught.
    public int seeds() {
        return seeds;
    }
}
