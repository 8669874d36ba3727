package io.gridbook.bench;

import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Our load of the largest file that has words in it, beside our load of the same in GB18030, by turns. */
final class CharsetPeer {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final OurLoad ours;
    private final Path folder;

    /** @param folder where the copy goes */
    CharsetPeer(OurLoad ours, Path folder) {
        this.ours = ours;
        this.folder = folder;
    }

    CharsetRates compare(List<DropFile> files, int rounds) throws Exception {
        DropFile largest = files.stream()
                .filter(CharsetPeer::worded)
                .max(Comparator.comparingLong(file -> file.path().toFile().length()))
                .orElseThrow();
        DropFile copy = copy(largest);
        List<Measured> utf8 = new ArrayList<>();
        List<Measured> gb18030 = new ArrayList<>();
        long[] rows = new long[1];
        for (int round = 0; round < rounds; round++) {
            ours.forget();
            utf8.add(LoadPeer.measure("UTF-8", () -> rows[0] = ours.load(List.of(largest), 1)));
            ours.forget();
            gb18030.add(LoadPeer.measure("GB18030", () -> ours.load(List.of(copy), 1)));
        }
        return new CharsetRates(largest.name(), rows[0], Measured.median(utf8), Measured.median(gb18030));
    }

    private static boolean worded(DropFile file) {
        return switch (file.kind()) {
            case CUSTOMERS, SERVICES -> true;
            default -> false;
        };
    }

    private DropFile copy(DropFile file) throws IOException {
        Files.createDirectories(folder);
        try (var in = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(folder.resolve(file.name()), GB18030)) {
            in.transferTo(out);
        }
        return Drop.scan(folder).files().get(0);
    }
}
