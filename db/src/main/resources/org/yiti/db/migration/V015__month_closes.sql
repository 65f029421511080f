-- Closed months: a named point of the log, and the rows of the year as they stood at it.

CREATE TABLE "month_close" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "month" INTEGER,
    "day" DATE,
    "point" INTEGER,
    "checksum" VARCHAR(4000),
    "rows" INTEGER,
    "closed_by" VARCHAR(4000),
    "closed_on" DATE,
    "remark" VARCHAR(40000)
);
CREATE INDEX "month_close_programme" ON "month_close" ("programme");

-- A local table: never in the log, never exchanged, in every backup. A copy is compressed text in parts, since a column of
-- bytes holds one million of them.
CREATE TABLE "month_copy" (
    "checksum" VARCHAR(64) NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" VARBINARY(1000000) NOT NULL,
    PRIMARY KEY ("checksum", "part")
);
