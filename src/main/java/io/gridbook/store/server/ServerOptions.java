package io.gridbook.store.server;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the server is set: private, durable, for one user with bulk loads, sized to the machine. */
final class ServerOptions {
    private static final long MEGABYTE = 1L << 20;
    private static final long SHARED_MEMORY_ENOUGH = 2048 * MEGABYTE;

    private ServerOptions() {}

    static List<String> arguments(Home home, int port) throws IOException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.putAll(reach(port));
        settings.putAll(memory(machine.getTotalMemorySize() / MEGABYTE));
        settings.putAll(loads());
        settings.putAll(silence());
        List<String> arguments = new ArrayList<>(List.of("-D", home.data().toString()));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    private static Map<String, String> reach(int port) {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", String.valueOf(port),
                "unix_socket_directories", "",
                "max_connections", "40");
    }

    static Map<String, String> memory(long ram) throws IOException {
        return Map.of(
                "shared_buffers", Math.max(32, Math.min(1024, ram / 8)) + "MB",
                "effective_cache_size", Math.max(64, ram / 2) + "MB",
                "work_mem", Math.max(8, Math.min(128, ram / 64)) + "MB",
                "maintenance_work_mem", Math.max(32, Math.min(256, ram / 16)) + "MB",
                "max_parallel_workers_per_gather", "2",
                "dynamic_shared_memory_type", smallSharedMemory() ? "sysv" : "posix");
    }

    /** Containers often have a /dev/shm of 64 MB, which a parallel hash join outgrows. */
    private static boolean smallSharedMemory() throws IOException {
        Path memory = Path.of("/dev/shm");
        return !Files.isDirectory(memory) || Files.getFileStore(memory).getTotalSpace() < SHARED_MEMORY_ENOUGH;
    }

    private static Map<String, String> loads() {
        return Map.of(
                "fsync", "on",
                "wal_level", "minimal",
                "max_wal_senders", "0",
                "max_wal_size", "4GB",
                "min_wal_size", "256MB",
                "checkpoint_timeout", "30min",
                "checkpoint_completion_target", "0.9",
                "jit", "off",
                "random_page_cost", "1.1",
                "effective_io_concurrency", "64");
    }

    /** The log tells of the server, never of values: no errors of statements, which quote them; FaultLog tells of those. */
    private static Map<String, String> silence() {
        return Map.of(
                "log_min_messages", "log",
                "log_min_error_statement", "panic",
                "log_error_verbosity", "terse",
                "log_parameter_max_length", "0",
                "log_parameter_max_length_on_error", "0",
                "log_checkpoints", "off",
                "log_timezone", "UTC");
    }
}
