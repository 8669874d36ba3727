package io.gridbook.sample;

/** A story with the customer that it became. */
record ToldStory(Story story, Customer customer, Grid grid) {
    String readmeRow() {
        return "| " + customer.id + " | " + customer.name + " | " + grid.code() + " " + grid.name() + " | "
                + story.shows() + " | " + cases(story.firstNight()) + " | " + cases(story.secondNight()) + " |";
    }

    private static String cases(Iterable<String> kinds) {
        String all = String.join(", ", kinds);
        return all.isEmpty() ? "–" : all;
    }
}
