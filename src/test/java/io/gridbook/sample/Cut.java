package io.gridbook.sample;

import java.util.List;

/** Where an area's ranking is cut: the last customer inside, the first outside, and what tells them apart. */
record Cut(String area, int percent, int position, Person in, Person out, long arpuIn, long arpuOut) {
    static Cut of(Reckoning reckoning, String area, int percent) {
        List<Person> ranking = reckoning.ranking(area);
        int position = (ranking.size() * percent + 99) / 100;
        Person in = ranking.get(position - 1);
        Person out = ranking.get(position);
        return new Cut(area, percent, position, in, out, reckoning.arpu(in), reckoning.arpu(out));
    }

    String toldApartBy() {
        if (arpuIn != arpuOut) {
            return "三月均消费";
        }
        if (in.sum(12) != out.sum(12)) {
            return "the 12-month sum";
        }
        return in.firstOpened().equals(out.firstOpened()) ? "customer_id" : "the day of first opening";
    }

    String readmeRow() {
        return "| " + area + " | " + percent + " % | " + position + " | " + in.id + " | " + out.id + " | "
                + Fen.yuan(arpuIn) + " | " + toldApartBy() + " |";
    }
}
