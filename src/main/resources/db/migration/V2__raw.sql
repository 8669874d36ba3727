-- What the files said, typed: one row per row of a file. Partitioned by period; keys stay as the file has them.

CREATE TABLE raw_grids (
    day              date NOT NULL,
    file_id          int NOT NULL,
    line             int NOT NULL,
    grid_code        text COLLATE "C" NOT NULL,
    grid_name        text,
    area_code        text COLLATE "C" NOT NULL,
    area_name        text,
    manager_code     text,
    manager_name     text,
    manager_phone    text,
    manager_email    text,
    supervisor_name  text,
    supervisor_email text
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_grids IS 'one row per row of a grids file';

CREATE TABLE raw_customers (
    day            date NOT NULL,
    file_id        int NOT NULL,
    line           int NOT NULL,
    customer_id    text COLLATE "C" NOT NULL,
    id_type        text,
    id_number      text COLLATE "C",
    name           text,
    customer_class text,
    customer_kind  text,
    birthday       date,
    contact_name   text,
    contact_phone  text,
    contact_mobile text,
    other_contact  text,
    building       text,
    unit_room      text,
    address        text,
    employer       text,
    job_title      text,
    member_card    text,
    interests      text,
    grid_code      text COLLATE "C" NOT NULL,
    remark         text
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_customers IS 'one row per row of a customers file';

CREATE TABLE raw_services (
    day                     date NOT NULL,
    file_id                 int NOT NULL,
    line                    int NOT NULL,
    service_id              text COLLATE "C" NOT NULL,
    customer_id             text COLLATE "C" NOT NULL,
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
    cease_reason            text,
    device_model            text
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_services IS 'one row per row of a services file; money in fen';

CREATE TABLE raw_bills (
    month      date NOT NULL,
    file_id    int NOT NULL,
    line       int NOT NULL,
    service_id text COLLATE "C" NOT NULL,
    account_id text COLLATE "C",
    rent       bigint NOT NULL,
    voice      bigint NOT NULL,
    data       bigint NOT NULL,
    messages   bigint NOT NULL,
    vas        bigint NOT NULL,
    other      bigint NOT NULL,
    discount   bigint NOT NULL,
    one_off    bigint NOT NULL,
    total      bigint NOT NULL,
    CHECK (total = rent + voice + data + messages + vas + other + one_off - discount)
) PARTITION BY LIST (month);
COMMENT ON TABLE raw_bills IS 'one row per row of a bills file; money in fen; month: its first day';

CREATE TABLE raw_arrears (
    day         date NOT NULL,
    file_id     int NOT NULL,
    line        int NOT NULL,
    account_id  text COLLATE "C" NOT NULL,
    service_id  text COLLATE "C",
    bill_month  date NOT NULL,
    outstanding bigint NOT NULL CHECK (outstanding > 0),
    due_date    date NOT NULL
) PARTITION BY LIST (day);
COMMENT ON TABLE raw_arrears IS 'one row per row of an arrears file; money in fen';

CREATE TABLE raw_duplicate (
    file_id  int NOT NULL REFERENCES export_file ON DELETE CASCADE,
    line     int NOT NULL,
    conflict boolean NOT NULL,
    PRIMARY KEY (file_id, line)
);
COMMENT ON TABLE raw_duplicate IS 'one row per row taken out because its key came again: conflict where the rows differed, so that none was kept';
