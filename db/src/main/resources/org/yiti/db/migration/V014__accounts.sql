-- Who may sign in, and how often that failed on this computer.

CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "home" VARCHAR(32) NOT NULL,
    "alive" BOOLEAN DEFAULT TRUE NOT NULL,
    "name" VARCHAR(4000),
    "roles" VARCHAR(200),
    "unit" UUID,
    "password" VARCHAR(4000),
    "must_change" BOOLEAN,
    "active" BOOLEAN
);

CREATE TABLE "sign_in" (
    "account" UUID NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL,
    "failed_at" BIGINT NOT NULL,
    "signed_in_at" BIGINT
);
