package io.gridbook.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The grids of a drop of any size: about 450 customers each, about 30 grids to an area, two areas at least. */
final class Territory {
    private static final int CUSTOMERS_PER_GRID = 450;
    private static final int GRIDS_PER_AREA = 30;
    private static final String[] AREAS = {
        "城东", "城西", "城南", "城北", "河口", "临江", "高新", "开发区", "青山", "白河", "松林", "平原", "沙岭", "东港", "柳林", "石桥"
    };
    private static final String[] PLACES = {
        "和平里", "东风路", "向阳", "胜利", "建设", "红旗", "新华", "人民路", "柳树屯", "北大街", "南关", "西关", "文化宫", "火车站", "体育场",
        "幸福", "光明", "团结", "友谊", "长青", "大桥", "滨河", "工农", "育才", "铁西", "矿务局", "菜市口", "鼓楼", "石油新村", "太平庄"
    };

    private final List<Grid> grids;
    private final List<Integer> starts;

    /** Grids in the order of their customers; {@code starts} has one number more than there are grids. */
    Territory(List<Grid> grids, List<Integer> starts) {
        this.grids = List.copyOf(grids);
        this.starts = List.copyOf(starts);
    }

    static Territory of(int customers, long seed) {
        int count = Math.max(2, (customers + CUSTOMERS_PER_GRID - 1) / CUSTOMERS_PER_GRID);
        int areas = Math.max(2, count / GRIDS_PER_AREA);
        List<Grid> grids = new ArrayList<>(count);
        List<Integer> starts = new ArrayList<>(count + 1);
        SplittableRandom random = new SplittableRandom(seed ^ 0x6A09E667F3BCC909L);
        for (int index = 0; index < count; index++) {
            grids.add(invent(index, (int) ((long) index * areas / count), random.split()));
            starts.add((int) ((long) customers * index / count));
        }
        starts.add(customers);
        return new Territory(grids, starts);
    }

    int size() {
        return grids.size();
    }

    Grid grid(int index) {
        return grids.get(index);
    }

    /** The n-th area of the drop, from 0. */
    int area(int index) {
        return Integer.parseInt(grid(index).areaCode().substring(1)) - 1;
    }

    int firstCustomer(int index) {
        return starts.get(index);
    }

    /** Another grid of the same area, or the same where it has only one. */
    Grid nextDoor(int index) {
        int beside = index + 1 < size() && area(index + 1) == area(index) ? index + 1 : index - 1;
        return beside >= 0 && area(beside) == area(index) ? grid(beside) : grid(index);
    }

    /** A grid of another area. */
    Grid elsewhere(int index) {
        return grid((index + Math.max(1, size() / 2)) % size());
    }

    /** From the second night on, one grid in forty belongs to another area. */
    Grid on(int night, int index) {
        boolean moved = night > 1 && index % 40 == 7;
        return moved ? grid(index).in(elsewhere(index)) : grid(index);
    }

    private static Grid invent(int index, int area, SplittableRandom random) {
        String place = PLACES[index % PLACES.length] + (index < PLACES.length ? "" : 1 + index / PLACES.length);
        String town = AREAS[area % AREAS.length] + (area < AREAS.length ? "" : 1 + area / AREAS.length);
        String manager = "M" + Numbers.digits(index + 1L, 6);
        return new Grid(
                "G" + Numbers.digits(index + 1L, 6),
                place,
                "A" + Numbers.digits(area + 1L, 4),
                town,
                manager,
                People.person(random),
                Numbers.mobile(90_000_000L + index),
                manager.toLowerCase(Locale.ROOT) + "@example.com",
                "主管" + (area + 1),
                "s" + (area + 1) + "@example.com");
    }
}
