-- What the archive of high-band customers shows, and why a service ceased.

ALTER TABLE customer ADD COLUMN other_contact text;
ALTER TABLE customer ADD COLUMN job_title text;
ALTER TABLE customer ADD COLUMN member_card text;
ALTER TABLE customer ADD COLUMN interests text;
ALTER TABLE customer ADD COLUMN remark text;

ALTER TABLE service ADD COLUMN cease_reason text;
ALTER TABLE service ADD COLUMN device_model text;
