package org.yiti.model.search;

/// How a text fits what was searched for, the best first.
public enum Rank {
    /// The number itself: `03-07-02`, `030702`, `3-7-2`.
    NUMBER,
    /// The whole text.
    EXACT,
    /// Its beginning, in characters.
    PREFIX,
    /// A number that begins so: `03-07` for all its tasks.
    NUMBER_START,
    /// A part of it, in characters.
    PART,
    /// Whole syllables, characters among them (`fangchan`, `fang产`); the last one may be unfinished.
    PINYIN,
    /// First letters, syllables and characters among them (`fcz`, `fangcz`).
    INITIALS,
    /// Characters or first letters in their order, others between them.
    SCATTERED
}
