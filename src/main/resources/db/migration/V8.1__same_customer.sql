-- What is known of a customer stays with it when another of its records comes to represent it.

CREATE TABLE customer_alias (
    area_id     int NOT NULL,
    day         date NOT NULL,
    record_id   text COLLATE "C" NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (area_id, day, record_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE customer_alias IS 'one row per record id per snapshot day that is not, or not any more, the id of its customer: merged records, and records that are gone while others that they were merged with are left';

CREATE TABLE last_contact (
    area_id         int NOT NULL,
    day             date NOT NULL,
    customer_id     text COLLATE "C" NOT NULL,
    contacted_id    text COLLATE "C" NOT NULL,
    list_day        date NOT NULL,
    business_date   date NOT NULL,
    result          text,
    promised_on     date,
    PRIMARY KEY (area_id, day, customer_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE last_contact IS 'one row per customer ever reached per night: its newest contact that the night knows of; area_id and contacted_id: the customer as it was on the list that was answered';

CREATE TABLE arrears_series (
    area_id     int NOT NULL,
    day         date NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    began       date NOT NULL,
    stage       text NOT NULL,
    stage_began date NOT NULL,
    PRIMARY KEY (area_id, day, customer_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE arrears_series IS 'one row per customer with arrears on the newest published night before a night: since when without a published night between, in which stage on that night, and since when in that';

CREATE INDEX contact_business_date ON contact (business_date);

COMMENT ON TABLE exemption IS 'one row per merged customer, account, or account of a customer that is exempt on the day; the one that does not matter is empty';
COMMENT ON TABLE manager_change IS 'one row per customer record per snapshot day on which it is new, the grid of its merged customer is another than in the snapshot before, or that grid has another manager than it had last';
