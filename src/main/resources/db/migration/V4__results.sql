-- Segments and cases of a night. case_day holds published nights only; the rest belongs to the run at work.

CREATE TABLE segment (
    area_id         int NOT NULL,
    day             date NOT NULL,
    customer_id     text COLLATE "C" NOT NULL,
    grid_code       text COLLATE "C" NOT NULL,
    in_base         boolean NOT NULL,
    in_base_before  boolean NOT NULL,
    live            boolean NOT NULL,
    arpu            bigint NOT NULL,
    position        int,
    tier            text,
    band            text,
    spend_m         bigint NOT NULL,
    spend_m1        bigint NOT NULL,
    spend_m2        bigint NOT NULL,
    spend_m3        bigint NOT NULL,
    spend_m4        bigint NOT NULL,
    spend_m5        bigint NOT NULL,
    spend_12m       bigint NOT NULL,
    first_opened_on date NOT NULL,
    PRIMARY KEY (area_id, day, customer_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE segment IS 'one row per merged customer with a service per day; position, tier and band only for those in base for the analysis month; money in fen';

CREATE TABLE finding (
    area_id          int NOT NULL,
    day              date NOT NULL,
    rule             text NOT NULL,
    subject          text COLLATE "C" NOT NULL,
    period_key       text COLLATE "C" NOT NULL,
    customer_id      text COLLATE "C" NOT NULL,
    stage            text NOT NULL,
    at_stake         bigint,
    weight           int NOT NULL,
    due_on           date,
    due_working_days int,
    stage_since      date,
    figures          jsonb NOT NULL,
    PRIMARY KEY (area_id, day, rule, subject, period_key)
) PARTITION BY LIST (day);
COMMENT ON TABLE finding IS 'one row per case that a rule found for the day; due_on, or else due_working_days after it was first seen (after stage_since where that is given); money in fen';

CREATE TABLE alert (
    area_id     int NOT NULL,
    day         date NOT NULL,
    rule        text NOT NULL,
    subject     text COLLATE "C" NOT NULL,
    period_key  text COLLATE "C" NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    grid_code   text COLLATE "C" NOT NULL,
    stage       text NOT NULL,
    at_stake    bigint,
    severity    int NOT NULL,
    state       text NOT NULL CHECK (state IN ('new', 'open', 'recurring')),
    first_seen  date NOT NULL,
    stage_since date NOT NULL,
    days_open   int NOT NULL,
    due_on      date,
    overdue     boolean NOT NULL,
    figures     jsonb NOT NULL,
    PRIMARY KEY (area_id, day, rule, subject, period_key)
) PARTITION BY LIST (day);
COMMENT ON TABLE alert IS 'one row per case of the day with its place in the days before it';

CREATE TABLE worklist (
    area_id     int NOT NULL,
    day         date NOT NULL,
    grid_code   text COLLATE "C" NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    position    int NOT NULL,
    today       boolean NOT NULL,
    score       int NOT NULL,
    at_stake    bigint NOT NULL,
    cases       int NOT NULL,
    overdue     boolean NOT NULL,
    PRIMARY KEY (area_id, day, grid_code, customer_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE worklist IS 'one row per customer with cases: position in its grid from 1, under Today or in the backlog';

CREATE TABLE case_day (
    area_id     int NOT NULL,
    day         date NOT NULL,
    rule        text NOT NULL,
    subject     text COLLATE "C" NOT NULL,
    period_key  text COLLATE "C" NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    stage       text NOT NULL,
    at_stake    bigint,
    severity    int NOT NULL,
    due_on      date,
    PRIMARY KEY (area_id, day, rule, subject, period_key)
) PARTITION BY LIST (day);
COMMENT ON TABLE case_day IS 'one row per case per published night that it was seen';

CREATE TABLE working_day (
    day     date PRIMARY KEY,
    ordinal int NOT NULL,
    working boolean NOT NULL
);
COMMENT ON TABLE working_day IS 'one row per calendar day: ordinal counts the working days up to and including it';
CREATE UNIQUE INDEX working_day_ordinal ON working_day (ordinal) WHERE working;
