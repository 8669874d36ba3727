-- The way back: filled-in work lists, and the secret by which their rows are known again.

CREATE TABLE row_secret (
    id     int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    secret bytea NOT NULL CHECK (length(secret) = 32)
);
COMMENT ON TABLE row_secret IS 'one row: what the checks of all rows of work lists are made with; it stays with the database, so that lists given out before a reinstall are still taken';

CREATE TABLE returned_file (
    file_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id        bigint NOT NULL REFERENCES run,
    sha256        text NOT NULL UNIQUE,
    name          text NOT NULL,
    bytes         bigint NOT NULL,
    saved_at      timestamptz,
    taken_at      timestamptz NOT NULL,
    state         text NOT NULL CHECK (state IN ('DONE', 'REFUSED')),
    fault         text,
    list_day      date,
    area_id       int,
    grid_code     text COLLATE "C",
    rows_accepted int NOT NULL DEFAULT 0,
    rows_known    int NOT NULL DEFAULT 0,
    rows_refused  int NOT NULL DEFAULT 0,
    rows_altered  int NOT NULL DEFAULT 0,
    filed_as      text NOT NULL
);
COMMENT ON TABLE returned_file IS 'one row per filled-in work list by its contents; saved_at: by its own properties; fault: why none of it was taken; rows_known: answers that were there, or older than what was there; rows_altered: rows whose locked cells differ from the list; filed_as: where it went, below the inbox';

ALTER TABLE contact ADD COLUMN returned_file_id bigint REFERENCES returned_file;
COMMENT ON COLUMN contact.returned_file_id IS 'the workbook that it came with';
