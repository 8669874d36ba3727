package io.gridbook;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The beans of all packages; started by the commands that need a database. */
@SpringBootApplication(proxyBeanMethods = false)
public class GridbookApplication {}
