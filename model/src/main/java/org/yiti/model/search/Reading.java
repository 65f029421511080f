package org.yiti.model.search;

import java.util.List;

/// How one character is read: all its syllables, without tones, as they are typed (`lv` and `lu` for 绿).
///
/// @param syllables at least one, lower-case letters only
/// @param initials bit n is set if a syllable begins with the n-th letter
record Reading(List<String> syllables, int initials) {
    static Reading of(List<String> syllables) {
        int initials = 0;
        for (String syllable : syllables) {
            initials |= bit(syllable.charAt(0));
        }
        return new Reading(List.copyOf(syllables), initials);
    }

    /// The bit of a letter; none for anything else.
    static int bit(char c) {
        return c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 0;
    }
}
