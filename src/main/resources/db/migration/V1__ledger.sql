-- What ran, what was read, what was published. Small, local tables.

CREATE TABLE run (
    run_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    command       text NOT NULL,
    business_date date,
    state         text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    started_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    exit_code     int,
    settings_hash text NOT NULL,
    message       text
);
COMMENT ON TABLE run IS 'one row per command that may change something';

CREATE TABLE run_step (
    run_id     bigint NOT NULL REFERENCES run,
    step       text NOT NULL,
    state      text NOT NULL,
    started_at timestamptz NOT NULL,
    millis     bigint,
    PRIMARY KEY (run_id, step)
);
COMMENT ON TABLE run_step IS 'one row per step of a run';

CREATE TABLE export_file (
    file_id        int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id         bigint NOT NULL REFERENCES run,
    kind           text NOT NULL,
    period         date NOT NULL,
    part           text NOT NULL DEFAULT '',
    name           text NOT NULL,
    bytes          bigint NOT NULL,
    sha256         text NOT NULL,
    charset        text NOT NULL,
    state          text NOT NULL CHECK (state IN ('LOADED', 'REPLACED', 'REFUSED')),
    rows_read      bigint NOT NULL DEFAULT 0,
    rows_loaded    bigint NOT NULL DEFAULT 0,
    rows_rejected  bigint NOT NULL DEFAULT 0,
    rows_duplicate bigint NOT NULL DEFAULT 0,
    amount         bigint NOT NULL DEFAULT 0,
    amount_loaded  bigint NOT NULL DEFAULT 0,
    control        text NOT NULL DEFAULT 'NONE',
    reason         text,
    seen_at        timestamptz NOT NULL,
    CHECK (state = 'REFUSED' OR rows_read = rows_loaded + rows_rejected + rows_duplicate)
);
CREATE UNIQUE INDEX export_file_loaded ON export_file (kind, period, part) WHERE state = 'LOADED';
COMMENT ON TABLE export_file IS 'one row per file ever seen with its contents; amount: fen of its money column over all rows read';

CREATE TABLE derivation (
    name   text NOT NULL,
    period date NOT NULL,
    basis  text NOT NULL,
    PRIMARY KEY (name, period)
);
COMMENT ON TABLE derivation IS 'one row per derived partition: what it was computed from, so that the same is not computed again';

CREATE TABLE orphan (
    day     date NOT NULL,
    kind    text NOT NULL,
    missing text NOT NULL,
    rows    bigint NOT NULL,
    of_rows bigint NOT NULL,
    amount  bigint,
    PRIMARY KEY (day, kind, missing)
);
COMMENT ON TABLE orphan IS 'one row per snapshot day and kind of row whose reference is unknown; amount in fen';

CREATE TABLE publication (
    kind            text NOT NULL CHECK (kind IN ('DAILY', 'MONTHLY')),
    period          date NOT NULL,
    revision        int NOT NULL,
    run_id          bigint NOT NULL REFERENCES run,
    state           text NOT NULL CHECK (state IN ('SWITCHING', 'PUBLISHED', 'SUPERSEDED')),
    folder          text NOT NULL,
    manifest_sha256 text NOT NULL,
    analysis_month  date NOT NULL,
    settings_hash   text NOT NULL,
    file_ids        int[] NOT NULL,
    published_at    timestamptz NOT NULL,
    PRIMARY KEY (kind, period, revision)
);
COMMENT ON TABLE publication IS 'one row per published revision of a day or month; the newest revision is the one that counts';

CREATE TABLE area (
    area_id   int PRIMARY KEY,
    area_code text COLLATE "C" NOT NULL UNIQUE
);
COMMENT ON TABLE area IS 'one row per area ever seen; 0 is the unassigned (未归属)';
INSERT INTO area (area_id, area_code) VALUES (0, '');
