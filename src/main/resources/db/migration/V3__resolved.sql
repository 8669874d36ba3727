-- Raw rows put to areas, grids and merged customers. area_id comes first in every key; 0 is unassigned.

CREATE TABLE grid (
    area_id          int NOT NULL,
    day              date NOT NULL,
    grid_code        text COLLATE "C" NOT NULL,
    grid_name        text NOT NULL,
    area_code        text COLLATE "C" NOT NULL,
    area_name        text NOT NULL,
    manager_code     text,
    manager_name     text,
    manager_phone    text,
    manager_email    text,
    supervisor_name  text,
    supervisor_email text,
    PRIMARY KEY (area_id, day, grid_code)
) PARTITION BY LIST (day);
COMMENT ON TABLE grid IS 'one row per grid per snapshot day';

CREATE TABLE customer (
    area_id        int NOT NULL,
    day            date NOT NULL,
    record_id      text COLLATE "C" NOT NULL,
    customer_id    text COLLATE "C" NOT NULL,
    grid_code      text COLLATE "C" NOT NULL,
    name           text,
    id_type        text,
    id_number      text COLLATE "C",
    customer_class text,
    customer_kind  text,
    birthday       date,
    contact_name   text,
    contact_phone  text,
    contact_mobile text,
    building       text,
    unit_room      text,
    address        text,
    employer       text,
    PRIMARY KEY (area_id, day, record_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE customer IS 'one row per customer record per snapshot day; customer_id is the record that represents the merged customer, grid_code that record''s grid';

CREATE TABLE merge_refused (
    area_id   int NOT NULL,
    day       date NOT NULL,
    record_id text COLLATE "C" NOT NULL,
    services  bigint NOT NULL,
    PRIMARY KEY (area_id, day, record_id)
);
COMMENT ON TABLE merge_refused IS 'one row per customer record per day left out of a merge that would hold too many services';

CREATE TABLE service (
    area_id                 int NOT NULL,
    day                     date NOT NULL,
    service_id              text COLLATE "C" NOT NULL,
    home_area_id            int NOT NULL,
    customer_id             text COLLATE "C" NOT NULL,
    grid_code               text COLLATE "C",
    account_id              text COLLATE "C" NOT NULL,
    service_number          text COLLATE "C" NOT NULL,
    product                 text NOT NULL,
    package_code            text,
    package_name            text,
    package_term            text,
    package_start           date,
    package_end             date,
    package_fee             bigint,
    converts_to_monthly_fee bigint,
    next_package_code       text,
    next_package_start      date,
    bundle_id               text COLLATE "C",
    bundle_name             text,
    payment                 text,
    opened_on               date NOT NULL,
    status                  text NOT NULL,
    ceased_on               date,
    PRIMARY KEY (area_id, day, service_id)
) PARTITION BY LIST (day);
COMMENT ON TABLE service IS 'one row per service per snapshot day; customer_id: the merged customer; home_area_id: where its bills are put first; money in fen';

CREATE TABLE arrears (
    area_id     int NOT NULL,
    day         date NOT NULL,
    account_id  text COLLATE "C" NOT NULL,
    service_id  text COLLATE "C" NOT NULL,
    bill_month  date NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    outstanding bigint NOT NULL,
    due_date    date NOT NULL,
    PRIMARY KEY (area_id, day, account_id, service_id, bill_month)
) PARTITION BY LIST (day);
COMMENT ON TABLE arrears IS 'one row per unpaid bill per snapshot day; service_id is empty where the export names none; customer_id is empty where it is unknown; money in fen';

CREATE TABLE service_home (
    service_id text COLLATE "C" PRIMARY KEY,
    area_id    int NOT NULL
);
COMMENT ON TABLE service_home IS 'one row per service ever resolved: the area in which its spend is kept; never changes';

CREATE TABLE service_month (
    area_id    int NOT NULL,
    month      date NOT NULL,
    service_id text COLLATE "C" NOT NULL,
    rent       bigint NOT NULL,
    voice      bigint NOT NULL,
    data       bigint NOT NULL,
    messages   bigint NOT NULL,
    vas        bigint NOT NULL,
    other      bigint NOT NULL,
    discount   bigint NOT NULL,
    one_off    bigint NOT NULL,
    total      bigint NOT NULL,
    spend      bigint NOT NULL,
    home       boolean NOT NULL,
    PRIMARY KEY (area_id, month, service_id),
    CHECK (spend = total - one_off)
) PARTITION BY LIST (month);
COMMENT ON TABLE service_month IS 'one row per service per billing month in the area of service_home (home), and a copy in each other area that a snapshot put the service to; money in fen; spend: comparable spend';

CREATE INDEX service_month_copies ON service_month (area_id, service_id) WHERE NOT home;

CREATE TABLE spend_window (
    area_id      int NOT NULL,
    month        date NOT NULL,
    service_id   text COLLATE "C" NOT NULL,
    spend_m      bigint NOT NULL,
    spend_m1     bigint NOT NULL,
    spend_m2     bigint NOT NULL,
    spend_m3     bigint NOT NULL,
    spend_m4     bigint NOT NULL,
    spend_m5     bigint NOT NULL,
    spend_window bigint NOT NULL,
    spend_12m    bigint NOT NULL,
    PRIMARY KEY (area_id, month, service_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE spend_window IS 'one row per service and area of service_month per analysis month M: comparable spend in fen of M, M−1 … M−5, of the average''s window and of M−11..M';
