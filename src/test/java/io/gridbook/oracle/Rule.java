package io.gridbook.oracle;

import java.util.function.Consumer;

/** What is to be found of one customer on a night. */
interface Rule {

    void find(Customer customer, Consumer<Finding> found);
}
