-- Files that hang on a month of a task (reported by the unit that leads it) or on an issue (published by the office
-- that attached them). Their contents lie beside the database, under their hashes.

CREATE TABLE "attachment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "task" UUID,
    "month" INTEGER,
    "name" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "bytes" INTEGER,
    "mime" VARCHAR(4000),
    "taken_on" DATE,
    "remark" VARCHAR(40000),
    "position" INTEGER
);

CREATE TABLE "issue_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "programme" UUID,
    "issue" UUID,
    "name" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "bytes" INTEGER,
    "mime" VARCHAR(4000),
    "taken_on" DATE,
    "remark" VARCHAR(40000),
    "position" INTEGER
);

CREATE INDEX "attachment_programme" ON "attachment" ("programme");
CREATE INDEX "issue_file_programme" ON "issue_file" ("programme");
CREATE INDEX "attachment_task" ON "attachment" ("task");
CREATE INDEX "issue_file_issue" ON "issue_file" ("issue");
