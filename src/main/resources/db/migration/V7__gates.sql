-- Checks that a person let pass, resends, and corrected rejects.

CREATE TABLE acceptance (
    file_id     int NOT NULL REFERENCES export_file ON DELETE CASCADE,
    check_id    text NOT NULL,
    found       text NOT NULL,
    accepted_by text NOT NULL,
    because     text NOT NULL,
    run_id      bigint NOT NULL REFERENCES run,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (file_id, check_id)
);
COMMENT ON TABLE acceptance IS 'one row per check of a loaded file that did not pass and was accepted: what was found, who accepted it, why';

ALTER TABLE export_file ADD COLUMN resend int NOT NULL DEFAULT 0;
COMMENT ON COLUMN export_file.resend IS 'the resend number of its name, 0 without one; the highest counts';

ALTER TABLE export_file ADD COLUMN correction boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN export_file.correction IS 'corrected rejects: its rows stand where the same keys had been rejected as contradictions';
