package io.gridbook.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The invented town of {@code sample-data}: two areas, six grids, 600 records, stories told first in each grid. */
final class SampleTown {
    static final SampleOptions OPTIONS =
            SampleOptions.of(600, 2026).date(LocalDate.of(2026, 10, 29)).nights(2);
    private static final int BUSY = 1;
    private static final int ORDINARY = 2;
    private static final int QUIET = 5;
    private static final double GOLDEN = 0.6180339887498949;
    private static final Territory TERRITORY = new Territory(
            List.of(
                    grid("G000011", "东风路", "A0001", "城东", "M0103", "李海波"),
                    grid("G000012", "和平里", "A0001", "城东", "M0107", "王伟"),
                    grid("G000013", "纺织新村", "A0001", "城东", "M0112", "赵雪梅"),
                    grid("G000021", "柳树屯", "A0002", "城西", "M0204", "孙立军"),
                    grid("G000022", "西关", "A0002", "城西", "M0209", "周晓燕"),
                    grid("G000023", "河湾", "A0002", "城西", "M0215", "郑长河")),
            List.of(0, 110, 280, 380, 485, 570, 600));

    final List<ToldStory> stories = new ArrayList<>();
    final List<ToldOfficeStory> officeStories = new ArrayList<>();

    /** Writes the files of both nights and all months. */
    SampleTown write(Path folder) throws IOException {
        FileSet set = new FileSet(OPTIONS.periods(), OPTIONS.nights());
        try (DropFiles files = new DropFiles(folder, set)) {
            for (int index = 0; index < TERRITORY.size(); index++) {
                files.append(pages(index, set));
            }
            files.finish();
        }
        return this;
    }

    private Pages pages(int index, FileSet set) {
        Scene scene = new Scene(OPTIONS, TERRITORY, index);
        stories(index).forEach(story -> tell(story, scene));
        while (scene.left() > 0) {
            settle(scene, index);
        }
        officeStories(index, scene).forEach(story -> cast(story, scene));
        new BackOffice(scene)
                .settle(scene.block.customers.stream()
                        .filter(customer -> !told(customer))
                        .toList());
        Pages pages = new Pages(scene.block, set);
        pages.bills(OPTIONS.periods());
        for (int night = 1; night <= OPTIONS.nights(); night++) {
            scene.block.turnTo(night);
            pages.night(night, List.of(TERRITORY.grid(index)));
            pages.office(night, OPTIONS.periods());
        }
        return pages;
    }

    private static List<Story> stories(int index) {
        return switch (index) {
            case 0 -> CustomerStories.ALL;
            case BUSY -> SpendStories.ALL;
            case 3 -> PackageStories.ALL;
            case 4 -> ArrearsStories.ALL;
            case QUIET -> QuietStories.ALL;
            default -> List.of();
        };
    }

    private static List<OfficeStory> officeStories(int index, Scene scene) {
        return index != ORDINARY
                ? List.of()
                : Stream.of(
                                BalanceStories.ALL,
                                ChargeStories.ALL,
                                OrderStories.ALL,
                                ExemptionStories.of(scene),
                                AdjustmentStories.ALL)
                        .flatMap(List::stream)
                        .toList();
    }

    private void cast(OfficeStory story, Scene scene) {
        Customer customer = scene.block.customers.stream()
                .filter(story.who().and(each -> !told(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is left for: " + story.shows()));
        story.act().accept(customer, scene);
        officeStories.add(new ToldOfficeStory(story, customer, scene.grid()));
    }

    private boolean told(Customer customer) {
        return stories.stream().anyMatch(each -> each.customer() == customer)
                || officeStories.stream().anyMatch(each -> each.customer() == customer);
    }

    private void tell(Story story, Scene scene) {
        stories.add(new ToldStory(story, story.act().apply(scene), scene.grid()));
    }

    /** The busy grid looks twice for a case; the quiet one has its stories only. */
    private static void settle(Scene scene, int index) {
        Level level = Level.at(scene.left() * GOLDEN % 1);
        Customer customer = Household.move(scene, level);
        if (level.tied()) {
            TieBreak.of(TERRITORY.area(index), level).apply(customer, scene);
        }
        int looks = index == BUSY ? 2 : index == QUIET ? 0 : 1;
        for (int look = 0; look < looks; look++) {
            if (Trouble.visit(customer, level, scene)) {
                break;
            }
        }
    }

    private static Grid grid(String code, String name, String area, String town, String manager, String person) {
        boolean east = area.equals("A0001");
        return new Grid(
                code,
                name,
                area,
                town,
                manager,
                person,
                "1280000" + manager.substring(1),
                manager.toLowerCase(Locale.ROOT) + "@example.com",
                east ? "林志明" : "何丽华",
                east ? "east@example.com" : "west@example.com");
    }
}
