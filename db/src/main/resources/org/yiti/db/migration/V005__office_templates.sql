-- A local table: never in the log, never exchanged.
CREATE TABLE "office_template" (                   -- the office's own table files with places to fill in
    "name" VARCHAR(60) NOT NULL PRIMARY KEY,
    "file" VARBINARY(4194304) NOT NULL
);
