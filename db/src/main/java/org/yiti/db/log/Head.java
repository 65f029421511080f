package org.yiti.db.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.jooq.tables.records.SyncTxRecord;
import org.yiti.model.record.StepKind;

/// What every change of a transaction shares, in the bytes that are hashed and relayed; and the hash chain
/// of a stream: `h(n) = SHA-256(h(n-1) | SHA-256(head) | change)`.
public final class Head {
    /// The version of the schema and of the registry of tables and groups that writes were made with.
    public static final int SCHEMA_VERSION = 21;

    /// A change that is the first of its row.
    public static final int BIRTH = 1;

    /// A change of a row that is there.
    public static final int SET = 2;

    private static final String CHAIN_START = "yiti-stream-v1";

    private Head() {}

    /// @param targetTxNo the author's own number of the transaction that is taken back or done again; 0: none
    static byte[] write(SyncTxRecord tx, long targetTxNo) {
        return new Bytes()
                .number(tx.getSchemaVersion())
                .number(tx.getTxNo())
                .number(tx.getHlc())
                .number(tx.getWallMs())
                .number(tx.getFirstSeq())
                .number(tx.getLastSeq())
                .text(tx.getActorId())
                .text(tx.getActor())
                .text(tx.getAction())
                .text(tx.getArgs())
                .value(tx.getReason())
                .number(Kind.valueOf(tx.getKind()).ordinal())
                .number(targetTxNo)
                .toArray();
    }

    /// How the log writes a [StepKind]; the order is part of the bytes.
    public enum Kind {
        DO,
        UNDO,
        REDO
    }

    static Kind kind(StepKind kind) {
        return switch (kind) {
            case StepKind.Do() -> Kind.DO;
            case StepKind.Undo _ -> Kind.UNDO;
            case StepKind.Redo _ -> Kind.REDO;
        };
    }

    static @Nullable Long target(StepKind kind) {
        return switch (kind) {
            case StepKind.Do() -> null;
            case StepKind.Undo(long step) -> step;
            case StepKind.Redo(long step) -> step;
        };
    }

    /// The hash before the first change of a stream.
    public static byte[] chainStart(Streams.Name stream) {
        return sha256(
                new Bytes()
                        .text(CHAIN_START)
                        .raw(stream.replicaId())
                        .text(stream.scope())
                        .toArray());
    }

    public static byte[] change(int table, UUID row, int op, byte[] body) {
        return new Bytes().number(table).id(row).number(op).block(body).toArray();
    }

    /// @param headHash SHA-256 of the head of the change's transaction
    public static byte[] next(byte[] before, byte[] headHash, byte[] change) {
        var digest = digest();
        digest.update(before);
        digest.update(headHash);
        return digest.digest(change);
    }

    public static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
