package org.yiti.model.merge.sim;

import java.util.List;

/// A package on its way.
///
/// @param from the store that wrote it
/// @param to the computer it was written for
/// @param have what the sender had of each stream, by the stream's number
/// @param parts in the order of their numbers, one for each stream
/// @param newest the greatest clock in it
record Packet(String from, int to, long[] have, List<Part> parts, long newest) {
    /// @param writes without a gap
    record Part(SimStream stream, List<Made> writes) {
        long first() {
            return writes.getFirst().dot().seq();
        }
    }

    /// Some of its streams, as a package of their own.
    Packet volume(int fromPart, int toPart) {
        return new Packet(from, to, have, parts.subList(fromPart, toPart), newest);
    }
}
