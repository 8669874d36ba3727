package io.gridbook.sample;

/** An office story with the customer that took the part. */
record ToldOfficeStory(OfficeStory story, Customer customer, Grid grid) {
    String readmeRow() {
        return "| " + customer.id + " | " + customer.name + " | " + grid.code() + " " + grid.name() + " | "
                + story.export() + " | " + story.shows() + " |";
    }
}
