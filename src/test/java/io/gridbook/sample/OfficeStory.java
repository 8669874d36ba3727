package io.gridbook.sample;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What an optional export shows of a customer that is there anyway: the first that fits takes the part. */
record OfficeStory(String export, String shows, Predicate<Customer> who, BiConsumer<Customer, Scene> act) {}
