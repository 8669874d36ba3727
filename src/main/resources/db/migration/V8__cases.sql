-- What the rest of the rules stand on: optional exports put to customers, what managers did, and cases over many nights.

CREATE TABLE balance (
    area_id      int NOT NULL,
    day          date NOT NULL,
    account_id   text COLLATE "C" NOT NULL,
    balance_type text COLLATE "C" NOT NULL,
    valid_to     date NOT NULL,
    balance      bigint NOT NULL,
    customer_id  text COLLATE "C" NOT NULL,
    PRIMARY KEY (area_id, day, account_id, balance_type, valid_to)
) PARTITION BY LIST (day);
COMMENT ON TABLE balance IS 'one row per account, kind and end of balance per snapshot day, with the customer of the account''s smallest service; balance_type is empty and valid_to the end of the year 9999 where the export names none; money in fen';

CREATE TABLE charge (
    area_id     int NOT NULL,
    day         date NOT NULL,
    service_id  text COLLATE "C" NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    charged     bigint NOT NULL,
    PRIMARY KEY (area_id, day, service_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE charge IS 'one row per service per snapshot day: comparable spend in fen from the 1st of the month to the day, inclusive';

CREATE TABLE disconnect_order (
    area_id      int NOT NULL,
    day          date NOT NULL,
    order_id     text COLLATE "C" NOT NULL,
    service_id   text COLLATE "C" NOT NULL,
    customer_id  text COLLATE "C" NOT NULL,
    requested_at timestamp NOT NULL,
    contacted_at timestamp,
    closed_at    timestamp,
    status       text NOT NULL,
    reason_code  text,
    reason_text  text,
    PRIMARY KEY (area_id, day, order_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE disconnect_order IS 'one row per disconnection order per snapshot day; times are wall time in the zone of the job';

CREATE TABLE adjustment (
    area_id       int NOT NULL,
    day           date NOT NULL,
    adjustment_id text COLLATE "C" NOT NULL,
    customer_id   text COLLATE "C" NOT NULL,
    amount        bigint NOT NULL,
    PRIMARY KEY (area_id, day, adjustment_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE adjustment IS 'one row per bill correction of the analysis month per snapshot day, put to customers through that snapshot; money in fen, below zero for a refund';

CREATE TABLE exemption (
    area_id     int NOT NULL,
    day         date NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('DUNNING', 'CONTACT')),
    customer_id text COLLATE "C" NOT NULL,
    account_id  text COLLATE "C" NOT NULL,
    PRIMARY KEY (area_id, day, kind, customer_id, account_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE exemption IS 'one row per merged customer, or account not to be dunned, that is exempt on the day; the other of the two is empty';

CREATE TABLE manager_change (
    area_id   int NOT NULL,
    day       date NOT NULL,
    record_id text COLLATE "C" NOT NULL,
    change    text NOT NULL CHECK (change IN ('NEW', 'GRID', 'MANAGER')),
    PRIMARY KEY (area_id, day, record_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE manager_change IS 'one row per customer record per snapshot day on which it is new, or the grid of its merged customer or that grid''s manager is another than in the snapshot before';

CREATE TABLE contact (
    area_id       int NOT NULL,
    customer_id   text COLLATE "C" NOT NULL,
    list_day      date NOT NULL,
    business_date date NOT NULL CHECK (business_date > list_day),
    contacted_at  timestamp NOT NULL,
    method        text NOT NULL CHECK (method IN ('CALL', 'VISIT', 'MESSAGE', 'NO_ANSWER')),
    result        text,
    promised_on   date,
    remark        text,
    PRIMARY KEY (area_id, customer_id, list_day)
);
COMMENT ON TABLE contact IS 'one row per row of a work list that its manager filled in; list_day: the business date of that list; business_date: the first night that knows of it; contacted_at: wall time in the zone of the job';
CREATE INDEX contact_customer ON contact (customer_id, business_date);

ALTER TABLE finding ADD COLUMN due_at timestamp;
COMMENT ON COLUMN finding.due_at IS 'where it is due at a time of the day; due_on is its date';

ALTER TABLE alert ADD COLUMN due_at timestamp;
COMMENT ON COLUMN alert.due_at IS 'where it is due at a time of the day, in the zone of the job; due_on is its date';

ALTER TABLE worklist ADD COLUMN rests_until date;
COMMENT ON COLUMN worklist.rests_until IS 'the last working day on which the customer rests after a contact; such a customer stands in the backlog';
ALTER TABLE worklist ADD COLUMN promised_on date;
COMMENT ON COLUMN worklist.promised_on IS 'the day for which the customer promised to pay, where that has come';

ALTER TABLE case_day ADD COLUMN listed boolean NOT NULL DEFAULT true;
COMMENT ON TABLE case_day IS 'one row per case that was found for a published night; listed: it stood in a work list, and was not closed by a contact';

CREATE TABLE case_key (
    rule       text NOT NULL,
    subject    text COLLATE "C" NOT NULL,
    period_key text COLLATE "C" NOT NULL,
    first_seen date NOT NULL,
    PRIMARY KEY (rule, subject, period_key)
);
COMMENT ON TABLE case_key IS 'one row per case ever listed: the first published night with it, so that a night need not read all nights before it';
INSERT INTO case_key (rule, subject, period_key, first_seen)
SELECT rule, subject, period_key, min(day) FROM case_day GROUP BY rule, subject, period_key;

-- The CRC-32 of a text in UTF-8 (as zlib has it), which spreads the calls of a month. PostgreSQL has its own from 18 on,
-- and which server this is is asked at each call: a dump of one version may be restored into another.
CREATE FUNCTION crc32_of(value text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    bytes bytea := convert_to(value, 'UTF8');
    crc   bigint := 4294967295;
BEGIN
    IF current_setting('server_version_num')::int >= 180000 THEN
        RETURN crc32(bytes);
    END IF;
    FOR i IN 0 .. length(bytes) - 1 LOOP
        crc := crc # get_byte(bytes, i);
        FOR bit IN 1 .. 8 LOOP
            crc := CASE WHEN crc & 1 = 1 THEN (crc >> 1) # 3988292384 ELSE crc >> 1 END;
        END LOOP;
    END LOOP;
    RETURN crc # 4294967295;
END $$;
