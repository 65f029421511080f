-- Exchange of packages: who the other stores are, what they have, what went and came, what people have to decide.

ALTER TABLE "sync_change" ADD COLUMN "verdict" SMALLINT DEFAULT 0 NOT NULL;  -- 0 counts, 1 refused, 2 waits for a newer program

-- A replica that only a name in a write tells of has an empty key and office until its certificate comes.
ALTER TABLE "sync_replica" ADD COLUMN "certificate" VARBINARY(4096);  -- exact bytes, with its own signature
ALTER TABLE "sync_replica" ADD COLUMN "trust" VARCHAR(8) DEFAULT 'UNKNOWN' NOT NULL
    CHECK ("trust" IN ('UNKNOWN', 'COMPARED', 'REVOKED'));            -- what a person of this office decided
ALTER TABLE "sync_replica" ADD COLUMN "heard_ms" BIGINT;             -- when its newest package was made, by its own clock

ALTER TABLE "sync_self" ADD COLUMN "schema_version" INTEGER DEFAULT 6 NOT NULL;  -- of the program that had it open last
ALTER TABLE "sync_self" ADD COLUMN "age_recipient" VARCHAR(200);      -- where packages for this store are encrypted to
ALTER TABLE "sync_self" ADD COLUMN "age_secret" VARCHAR(200);         -- opens them; made at the first opening

CREATE TABLE "sync_voucher" (                      -- one replica stands for another: signs its certificate
    "replica" INTEGER NOT NULL REFERENCES "sync_replica" ("replica"),
    "by_replica" INTEGER NOT NULL REFERENCES "sync_replica" ("replica"),
    "seal" VARBINARY(128) NOT NULL,
    PRIMARY KEY ("replica", "by_replica")
);

CREATE TABLE "sync_peer" (                         -- what another replica said to have
    "replica" INTEGER NOT NULL REFERENCES "sync_replica" ("replica"),
    "stream" INTEGER NOT NULL REFERENCES "sync_stream" ("stream"),
    "have_seq" BIGINT NOT NULL,
    PRIMARY KEY ("replica", "stream")
);

CREATE TABLE "sync_wanted" (                       -- files of attachments that another replica asked for
    "replica" INTEGER NOT NULL REFERENCES "sync_replica" ("replica"),
    "sha256" VARCHAR(64) NOT NULL,
    PRIMARY KEY ("replica", "sha256")
);

CREATE TABLE "sync_package" (                      -- the books: what went, came, waits
    "number" BIGINT NOT NULL PRIMARY KEY,
    "incoming" BOOLEAN NOT NULL,
    "state" VARCHAR(10) NOT NULL CHECK ("state" IN ('SENT', 'MERGED', 'TAKEN_BACK', 'PARKED', 'GONE')),
    "package_id" UUID NOT NULL,
    "kind" VARCHAR(8) NOT NULL CHECK ("kind" IN ('CHANGES', 'FULL', 'RECEIPT', 'REQUEST')),
    "office" VARCHAR(32) NOT NULL,                 -- sender or receiver
    "office_name" VARCHAR(200) NOT NULL,
    "file" VARCHAR(300) NOT NULL,                  -- its name, without folder
    "bytes" BIGINT NOT NULL,
    "sha256" BINARY(32) NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "actor" VARCHAR(64) NOT NULL,
    "changes" BIGINT NOT NULL,
    "before_no" BIGINT NOT NULL,                   -- steps of this store that were there before
    "last_no" BIGINT NOT NULL,                     -- the last step that came with it
    "result" VARCHAR(8000)                         -- JSON: what became of it, for the receipt; why it waits
);

CREATE TABLE "sync_package_stream" (               -- the ranges of a package
    "number" BIGINT NOT NULL REFERENCES "sync_package" ("number"),
    "stream" INTEGER NOT NULL REFERENCES "sync_stream" ("stream"),
    "before_seq" BIGINT NOT NULL,                  -- what was there before, here or (outgoing) at the receiver
    "last_seq" BIGINT NOT NULL,
    "before_hash" BINARY(32),                      -- of what came: how the stream ended before, to take the import back
    "before_seal" VARBINARY(128),
    PRIMARY KEY ("number", "stream")
);

CREATE TABLE "sync_conflict" (                     -- rows in which people have to decide something; follows from the log
    "tbl" SMALLINT NOT NULL,
    "row_id" UUID NOT NULL,
    "package" BIGINT,                              -- with which it came
    PRIMARY KEY ("tbl", "row_id")
);
