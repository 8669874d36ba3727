-- What is past keeping.

ALTER TABLE export_file DROP CONSTRAINT export_file_state_check;
ALTER TABLE export_file ADD CONSTRAINT export_file_state_check
    CHECK (state IN ('LOADED', 'REPLACED', 'REFUSED', 'EXPIRED'));
COMMENT ON COLUMN export_file.state IS 'EXPIRED: its rows are past keeping; the same file loads again';
