-- The finished files of a closed month, by their checksums: the PDF lies in "month_copy", the others beside the store as the
-- files of attachments do. A month that an older program closed has none.

ALTER TABLE "month_close" ADD COLUMN "marking" VARCHAR(4000);
ALTER TABLE "month_close" ADD COLUMN "printed" VARCHAR(4000);
ALTER TABLE "month_close" ADD COLUMN "pdf" VARCHAR(4000);
ALTER TABLE "month_close" ADD COLUMN "docx" VARCHAR(4000);
ALTER TABLE "month_close" ADD COLUMN "xlsx" VARCHAR(4000);
ALTER TABLE "month_close" ADD COLUMN "pptx" VARCHAR(4000);
