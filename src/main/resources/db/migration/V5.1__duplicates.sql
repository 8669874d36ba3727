-- Rows taken out for another with the same key come back when a part of their period is loaded anew.

ALTER TABLE raw_duplicate ADD COLUMN contents jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN raw_duplicate.contents IS 'the row as it stood in its raw table';
