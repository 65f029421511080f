-- Who signed in, when and at which computer, and when that failed. A local table: never in the log, never exchanged.

CREATE TABLE "sign_in_note" (
    "number" BIGINT NOT NULL PRIMARY KEY,
    "first_at" BIGINT NOT NULL,
    "last_at" BIGINT NOT NULL,
    "times" INTEGER NOT NULL,                      -- the same again, shortly after
    "account" UUID,                                -- empty where nobody is called so; the typed words are not kept
    "outcome" VARCHAR(20) NOT NULL,
    "computer" VARCHAR(200) NOT NULL,
    "way" VARCHAR(20) NOT NULL
);
