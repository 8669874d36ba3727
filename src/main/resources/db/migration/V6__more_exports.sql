-- What the exports say that a night can do without: one row per row of a file, partitioned by period.

CREATE TABLE raw_balances (
    day          date NOT NULL,
    file_id      int NOT NULL,
    line         int NOT NULL,
    account_id   text COLLATE "C" NOT NULL,
    balance_type text COLLATE "C",
    balance      bigint NOT NULL,
    valid_to     date
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_balances IS 'one row per row of a balances file, several an account; money in fen';

CREATE TABLE raw_charges (
    day             date NOT NULL,
    file_id         int NOT NULL,
    line            int NOT NULL,
    service_id      text COLLATE "C" NOT NULL,
    charged_to_date bigint NOT NULL
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_charges IS 'one row per row of a charges file: a service from the 1st of the month to the day, inclusive; money in fen';

CREATE TABLE raw_disconnects (
    day          date NOT NULL,
    file_id      int NOT NULL,
    line         int NOT NULL,
    order_id     text COLLATE "C" NOT NULL,
    service_id   text COLLATE "C" NOT NULL,
    requested_at timestamp NOT NULL,
    reason_code  text,
    reason_text  text,
    status       text NOT NULL,
    contacted_at timestamp,
    closed_at    timestamp
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_disconnects IS 'one row per row of a disconnects file; times as the file has them, in the time zone of the job';

CREATE TABLE raw_adjustments (
    month             date NOT NULL,
    file_id           int NOT NULL,
    line              int NOT NULL,
    adjustment_id     text COLLATE "C" NOT NULL,
    account_id        text COLLATE "C" NOT NULL,
    service_id        text COLLATE "C",
    made_on           date NOT NULL,
    amount            bigint NOT NULL,
    cause             text NOT NULL,
    cause_text        text,
    approved_by_level text,
    document_ref      text
) PARTITION BY LIST (month);
COMMENT ON TABLE raw_adjustments IS 'one row per row of an adjustments file; money in fen, below zero for a refund; month: its first day';

CREATE TABLE raw_premises (
    day               date NOT NULL,
    file_id           int NOT NULL,
    line              int NOT NULL,
    building_id       text COLLATE "C" NOT NULL,
    grid_code         text COLLATE "C" NOT NULL,
    building          text,
    address           text,
    households        int NOT NULL,
    shops             int,
    mobile_covered    boolean,
    broadband_covered boolean,
    rival_telecom     int,
    rival_mobile      int,
    rival_railcom     int,
    remark            text
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_premises IS 'one row per row of a premises file; rivals: users of other operators';

CREATE TABLE raw_exemptions (
    day         date NOT NULL,
    file_id     int NOT NULL,
    line        int NOT NULL,
    account_id  text COLLATE "C",
    customer_id text COLLATE "C",
    kind        text NOT NULL,
    valid_from  date,
    valid_to    date,
    reason      text,
    CHECK (account_id IS NOT NULL OR customer_id IS NOT NULL)
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_exemptions IS 'one row per row of an exemptions file: an account, a customer, or both';
