package io.gridbook.sample;

/** Rows of customers_YYYYMMDD. */
final class CustomerRows {
    static final String HEADING =
            "customer_id,id_type,id_number,name,customer_class,customer_kind,birthday,contact_name,contact_phone,"
                    + "contact_mobile,other_contact,building,unit_room,address,employer,job_title,member_card,"
                    + "interests,grid_code,remark";

    private CustomerRows() {}

    static void write(Customer customer, FileRows to) {
        to.text(customer.id);
        to.text(customer.idType);
        to.text(customer.idNumber);
        to.text(customer.name);
        to.text(customer.settlement);
        to.text(customer.kind);
        to.date(customer.birthday);
        to.text(customer.contactName);
        to.text(customer.contactPhone);
        to.text(customer.mobile);
        to.text(customer.otherContact);
        to.text(customer.building);
        to.text(customer.room);
        to.text(customer.address);
        to.text(customer.employer);
        to.text(customer.jobTitle);
        to.text(customer.memberCard);
        to.text(customer.interests);
        to.text(customer.grid);
        to.text(customer.remark);
        to.end();
    }
}
