-- The change log and what this store knows of itself. A transaction is written once for every stream it
-- touches (a stream is what one replica wrote into one scope); "local_no" is this store's own number of the
-- transaction, the number of the step that people see.

CREATE TABLE "sync_replica" (
    "replica" INTEGER NOT NULL PRIMARY KEY,        -- local short number, never leaves this store
    "replica_id" BINARY(10) NOT NULL UNIQUE,       -- first 80 bits of SHA-256(public key)
    "office" VARCHAR(32) NOT NULL,
    "suite" SMALLINT NOT NULL,                     -- 1: Ed25519 and SHA-256
    "public_key" VARBINARY(256) NOT NULL,
    "state" VARCHAR(8) NOT NULL CHECK ("state" IN ('ACTIVE', 'RETIRED', 'REVOKED'))
);

CREATE TABLE "sync_self" (                         -- one row
    "one" BOOLEAN DEFAULT TRUE NOT NULL PRIMARY KEY CHECK ("one"),
    "federation" VARCHAR(32) NOT NULL,
    "office" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "level" VARCHAR(32) NOT NULL,
    "replica" INTEGER NOT NULL REFERENCES "sync_replica" ("replica"),
    "key_secret" BINARY(32) NOT NULL,              -- opens the key file beside the store; neither is of use alone
    "hlc" BIGINT NOT NULL,                         -- highest clock ever used or received
    "tx_no" BIGINT NOT NULL,                       -- transactions that this replica wrote
    "local_no" BIGINT NOT NULL,                    -- transactions in this store, whoever wrote them
    "open_count" BIGINT NOT NULL                   -- one more at each opening; a witness outside holds the same
);

CREATE TABLE "sync_stream" (
    "stream" INTEGER NOT NULL PRIMARY KEY,
    "replica" INTEGER NOT NULL REFERENCES "sync_replica" ("replica"),
    "scope" VARCHAR(64) NOT NULL,
    "have_seq" BIGINT NOT NULL,
    "have_hash" BINARY(32) NOT NULL,               -- hash chain up to have_seq
    "sealed_seq" BIGINT NOT NULL,                  -- up to here the author signed
    "sealed_hash" BINARY(32) NOT NULL,
    "seal" VARBINARY(128),
    "cut_seq" BIGINT,                              -- after a retirement: the last number that counts
    UNIQUE ("replica", "scope")
);

CREATE TABLE "sync_tx" (                           -- the part of a transaction that went into one stream
    "stream" INTEGER NOT NULL REFERENCES "sync_stream" ("stream"),
    "first_seq" BIGINT NOT NULL,
    "last_seq" BIGINT NOT NULL,
    "local_no" BIGINT NOT NULL,
    "tx_no" BIGINT NOT NULL,                       -- the author's own count; parts of one transaction share it
    "hlc" BIGINT NOT NULL,
    "wall_ms" BIGINT NOT NULL,                     -- the author's clock: shown to people, never used to merge
    "actor_id" VARCHAR(64) NOT NULL,
    "actor" VARCHAR(64) NOT NULL,
    "action" VARCHAR(128) NOT NULL,                -- key of the sentence that says what was done
    "args" VARCHAR(8000) NOT NULL,                 -- its arguments, JSON
    "reason" VARCHAR(500),
    "kind" VARCHAR(4) NOT NULL CHECK ("kind" IN ('DO', 'UNDO', 'REDO')),
    "target_no" BIGINT,                            -- local number of the step taken back or done again
    "schema_version" INTEGER NOT NULL,
    "head" VARBINARY(16384) NOT NULL,              -- exact bytes, as hashed and relayed
    "hash" BINARY(32) NOT NULL,                    -- hash chain up to last_seq
    PRIMARY KEY ("stream", "first_seq")
);
CREATE INDEX "sync_tx_local_no" ON "sync_tx" ("local_no", "stream");

CREATE TABLE "sync_change" (                       -- one row of one transaction, with all its groups
    "stream" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "local_no" BIGINT NOT NULL,
    "tbl" SMALLINT NOT NULL,
    "row_id" UUID NOT NULL,
    "op" SMALLINT NOT NULL,                        -- 1 birth, 2 set
    "body" VARBINARY(1048576) NOT NULL,            -- exact bytes, as hashed and relayed
    PRIMARY KEY ("stream", "seq")
);
CREATE INDEX "sync_change_row" ON "sync_change" ("tbl", "row_id");

CREATE TABLE "sync_pending" (                      -- written by the row triggers, emptied at commit
    "n" BIGINT NOT NULL PRIMARY KEY                -- which of the changes that the running step caught
);

-- Local tables: never in the log, never exchanged.

CREATE TABLE "setting" (
    "key" VARCHAR(100) NOT NULL PRIMARY KEY,
    "value" VARCHAR(4000) NOT NULL
);

CREATE TABLE "import_mapping" (                    -- how columns of a file of this shape were matched last time
    "signature" VARCHAR(200) NOT NULL PRIMARY KEY,
    "json" VARCHAR(40000) NOT NULL
);
