package org.yiti.db.log;

/// Signs what this store wrote into a stream, up to a number. Done with every step, so that whatever copy of the
/// database survives can still prove all it holds to other offices.
public interface Sealing {
    /// @param hash of the chain after that number
    byte[] seal(Streams.Name stream, long last, byte[] hash);
}
