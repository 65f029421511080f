-- Field audits: checklists, plans and their places, what was found there with photos, and what was given out to laptops.

CREATE TABLE "checklist" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "name" VARCHAR(4000),
    "issue" UUID,
    "remark" VARCHAR(40000)
);

CREATE TABLE "checklist_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "checklist" UUID,
    "position" INTEGER,
    "text" VARCHAR(4000),
    "basis" VARCHAR(4000),
    "photos" INTEGER,
    "points" NUMERIC(24, 6),
    "days" INTEGER
);

CREATE TABLE "audit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "name" VARCHAR(4000),
    "issue" UUID,
    "checklist" UUID,
    "first_day" DATE,
    "last_day" DATE,
    "team" VARCHAR(4000),
    "draw_method" VARCHAR(4000),
    "draw_seed" VARCHAR(4000),
    "draw_size" INTEGER,
    "draw_hash" VARCHAR(4000),
    "draw_frame" VARCHAR(40000),
    "remark" VARCHAR(40000)
);

CREATE TABLE "audit_site" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "audit" UUID,
    "position" INTEGER,
    "name" VARCHAR(4000),
    "district" VARCHAR(4000),
    "unit" UUID,
    "address" VARCHAR(4000),
    "complaints" INTEGER,
    "inspectors" VARCHAR(4000)
);

CREATE TABLE "audit_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "site" UUID,
    "day" DATE,
    "minute" INTEGER,
    "inspectors" VARCHAR(4000),
    "present" VARCHAR(4000),
    "signed_by" VARCHAR(4000),
    "remark" VARCHAR(40000),
    "source" VARCHAR(200),
    "kit" UUID,
    "laptop" VARCHAR(4000),
    "entered_by" VARCHAR(4000),
    "checked_by" VARCHAR(4000),
    "checked_on" DATE
);

CREATE TABLE "audit_answer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "record" UUID,
    "rule" UUID,
    "verdict" VARCHAR(200),
    "text" VARCHAR(40000),
    "deduction" NUMERIC(24, 6),
    "item" UUID
);

CREATE TABLE "audit_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "record" UUID,
    "answer" UUID,
    "kind" VARCHAR(200),
    "name" VARCHAR(4000),
    "sha256" VARCHAR(4000),
    "bytes" INTEGER,
    "mime" VARCHAR(4000),
    "taken_on" DATE,
    "taken_minute" INTEGER,
    "time_from" VARCHAR(200),
    "remark" VARCHAR(40000),
    "position" INTEGER
);

CREATE TABLE "audit_kit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "audit" UUID,
    "issued_on" DATE,
    "expires_on" DATE,
    "issued_to" VARCHAR(4000),
    "secret" VARCHAR(4000),
    "office" VARCHAR(4000),
    "office_name" VARCHAR(4000),
    "fingerprint" VARCHAR(4000),
    "opened_on" DATE,
    "returned_on" DATE
);

CREATE INDEX "checklist_rule_checklist" ON "checklist_rule" ("checklist");
CREATE INDEX "audit_checklist" ON "audit" ("checklist");
CREATE INDEX "audit_site_audit" ON "audit_site" ("audit");
CREATE INDEX "audit_record_site" ON "audit_record" ("site");
CREATE INDEX "audit_answer_record" ON "audit_answer" ("record");
CREATE INDEX "audit_answer_item" ON "audit_answer" ("item");
CREATE INDEX "audit_file_record" ON "audit_file" ("record");
CREATE INDEX "audit_file_answer" ON "audit_file" ("answer");
CREATE INDEX "audit_kit_audit" ON "audit_kit" ("audit");
