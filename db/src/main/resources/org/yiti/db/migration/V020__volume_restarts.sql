-- Requests are judged anew from the month of a policy, with a recorded reason.

ALTER TABLE "policy" ADD COLUMN "volume_restart" VARCHAR(4000);
