-- The figures of a month's analysis. month: its first day; bill_month: the billing month that a figure is of, through the
-- month's one snapshot. area_id 0 with an empty grid_code is the unassigned (未归属), so that the company equals its parts.

CREATE TABLE month_basis (
    month           date PRIMARY KEY,
    snapshot        date NOT NULL,
    snapshot_before date
);
COMMENT ON TABLE month_basis IS 'one row per analysis month: the snapshot that it was put through, and the one that says where customers were at its beginning';

CREATE TABLE month_place (
    area_id      int NOT NULL,
    month        date NOT NULL,
    grid_code    text COLLATE "C" NOT NULL,
    grid_name    text NOT NULL,
    area_code    text COLLATE "C" NOT NULL,
    area_name    text NOT NULL,
    manager_name text,
    gone         boolean NOT NULL,
    PRIMARY KEY (area_id, month, grid_code)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_place IS 'one row per grid of an analysis month; gone: of the snapshot at its beginning alone';

CREATE TABLE month_segment (
    area_id     int NOT NULL,
    month       date NOT NULL,
    bill_month  date NOT NULL,
    customer_id text COLLATE "C" NOT NULL,
    grid_code   text COLLATE "C" NOT NULL,
    in_base     boolean NOT NULL,
    tier        text,
    band        text,
    arpu        bigint NOT NULL,
    spend       bigint NOT NULL,
    revenue     bigint NOT NULL,
    PRIMARY KEY (area_id, month, bill_month, customer_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_segment IS 'one row per merged customer and billing month ranked (M and M−1) per analysis month; tier and band only for those in base; money in fen';

CREATE TABLE month_revenue (
    area_id    int NOT NULL,
    month      date NOT NULL,
    grid_code  text COLLATE "C" NOT NULL,
    product    text NOT NULL,
    bill_month date NOT NULL,
    rent       bigint NOT NULL,
    voice      bigint NOT NULL,
    data       bigint NOT NULL,
    messages   bigint NOT NULL,
    vas        bigint NOT NULL,
    other      bigint NOT NULL,
    discount   bigint NOT NULL,
    one_off    bigint NOT NULL,
    total      bigint NOT NULL,
    services   bigint NOT NULL,
    PRIMARY KEY (area_id, month, grid_code, product, bill_month),
    CHECK (total = rent + voice + data + messages + vas + other + one_off - discount)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_revenue IS 'one row per grid, product and billing month M−12..M with a bill, per analysis month; product is empty for the unassigned; services: those billed; money in fen';

CREATE TABLE month_base (
    area_id    int NOT NULL,
    month      date NOT NULL,
    grid_code  text COLLATE "C" NOT NULL,
    bill_month date NOT NULL,
    billed     bigint,
    customers  bigint NOT NULL,
    opened     bigint NOT NULL,
    ceased     bigint NOT NULL,
    PRIMARY KEY (area_id, month, grid_code, bill_month)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_base IS 'one row per grid with customers and month M−12..M, per analysis month, all through its one snapshot: merged customers billed (M, M−1 and M−12 alone), in base at its end, come into base and gone from it since the month before';

CREATE TABLE month_development (
    area_id   int NOT NULL,
    month     date NOT NULL,
    grid_code text COLLATE "C" NOT NULL,
    product   text NOT NULL,
    at_begin  bigint NOT NULL,
    opened    bigint NOT NULL,
    ceased    bigint NOT NULL,
    moved_in  bigint NOT NULL,
    moved_out bigint NOT NULL,
    at_end    bigint NOT NULL,
    PRIMARY KEY (area_id, month, grid_code, product),
    CHECK (at_begin + opened - ceased + moved_in - moved_out = at_end)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_development IS 'one row per grid and product, and per grid with an empty product for its merged customers, per analysis month: services in base at both ends, and what came between';

CREATE TABLE month_ceased (
    area_id      int NOT NULL,
    month        date NOT NULL,
    service_id   text COLLATE "C" NOT NULL,
    grid_code    text COLLATE "C" NOT NULL,
    customer_id  text COLLATE "C" NOT NULL,
    product      text NOT NULL,
    reason       text NOT NULL,
    tenure       text NOT NULL,
    spend_before bigint NOT NULL,
    PRIMARY KEY (area_id, month, service_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_ceased IS 'one row per service that month_development counts as ceased; reason is empty where none is given, tenure a class of months since it was opened; spend_before: of M−1, in fen';

CREATE TABLE month_structure (
    area_id    int NOT NULL,
    month      date NOT NULL,
    grid_code  text COLLATE "C" NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('TIER', 'BAND')),
    level      text NOT NULL,
    bill_month date NOT NULL,
    customers  bigint NOT NULL,
    revenue    bigint NOT NULL,
    PRIMARY KEY (area_id, month, grid_code, kind, level, bill_month)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_structure IS 'one row per grid, tier or band, and billing month ranked, per analysis month; level is empty for the revenue of those not in base; money in fen';

CREATE TABLE month_migration (
    area_id      int NOT NULL,
    month        date NOT NULL,
    grid_code    text COLLATE "C" NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('TIER', 'BAND')),
    level_before text NOT NULL,
    level        text NOT NULL,
    customers    bigint NOT NULL,
    PRIMARY KEY (area_id, month, grid_code, kind, level_before, level)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_migration IS 'one row per grid and step from a tier or band of M−1 to one of M, per analysis month; empty: not in base';

CREATE TABLE month_high (
    area_id        int NOT NULL,
    month          date NOT NULL,
    customer_id    text COLLATE "C" NOT NULL,
    grid_code      text COLLATE "C" NOT NULL,
    state          text NOT NULL CHECK (state IN ('', 'KEPT', 'NEW', 'FALLEN', 'LOST')),
    arpu           bigint NOT NULL,
    spend          bigint[] NOT NULL,
    money_lost     bigint NOT NULL,
    packages       text,
    package_end    date,
    arrears        bigint NOT NULL,
    last_contact   date,
    place_grid     bigint NOT NULL,
    place_area     bigint NOT NULL,
    place_company  bigint NOT NULL,
    PRIMARY KEY (area_id, month, customer_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_high IS 'one row per merged customer of band HIGH for M or M−1, per analysis month; state is empty where M−1 was never loaded; spend: comparable spend of M−12..M, empty where never loaded; place_*: from 1 by money lost since M−1; money in fen';

CREATE TABLE month_voice (
    area_id      int NOT NULL,
    month        date NOT NULL,
    customer_id  text COLLATE "C" NOT NULL,
    grid_code    text COLLATE "C" NOT NULL,
    place        bigint NOT NULL,
    of_customers bigint NOT NULL,
    voice        bigint NOT NULL,
    voice_before bigint NOT NULL,
    revenue      bigint NOT NULL,
    PRIMARY KEY (area_id, month, customer_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_voice IS 'one row per heavy voice user per analysis month: place from 1 of the area''s customers with voice; voice of M and M−1, revenue of M, in fen';

CREATE TABLE month_kpi (
    area_id     int NOT NULL,
    month       date NOT NULL,
    grid_code   text COLLATE "C" NOT NULL,
    kpi         text NOT NULL,
    numerator   bigint NOT NULL,
    denominator bigint NOT NULL,
    PRIMARY KEY (area_id, month, grid_code, kpi)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_kpi IS 'one row per grid and indicator that can be judged, per analysis month: whole numbers, or fen for ARREARS*';

CREATE TABLE month_adjustment (
    area_id       int NOT NULL,
    month         date NOT NULL,
    adjustment_id text COLLATE "C" NOT NULL,
    customer_id   text COLLATE "C" NOT NULL,
    PRIMARY KEY (area_id, month, adjustment_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_adjustment IS 'one row per bill correction of an analysis month: whose it is through the month''s snapshot, empty where nobody is known';

CREATE TABLE month_refund (
    area_id        int NOT NULL,
    month          date NOT NULL,
    adjustment_id  text COLLATE "C" NOT NULL,
    grid_code      text COLLATE "C" NOT NULL,
    account_id     text COLLATE "C" NOT NULL,
    customer_id    text COLLATE "C" NOT NULL,
    made_on        date NOT NULL,
    amount         bigint NOT NULL,
    cause          text NOT NULL,
    document_ref   text,
    account_sum    bigint NOT NULL,
    required_level text NOT NULL,
    approved_level text NOT NULL,
    too_low        boolean NOT NULL,
    unapproved     boolean NOT NULL,
    undocumented   boolean NOT NULL,
    PRIMARY KEY (area_id, month, adjustment_id)
) PARTITION BY LIST (month);
COMMENT ON TABLE month_refund IS 'one row per bill correction of an analysis month; account_sum: absolute amounts of its account in the month, which decide the level that must approve; approved_level is empty where nobody did; money in fen';
