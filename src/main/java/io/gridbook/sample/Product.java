package io.gridbook.sample;

/** Products, with the share of usage in hundredths that is voice, data, messages, other; the rest is value-added services. */
enum Product {
    FIXED("FIXED", 100, 0, 0, 0),
    BROADBAND("BROADBAND", 0, 0, 0, 40),
    MOBILE_4G("4G", 55, 30, 5, 0),
    MOBILE_5G("5G", 30, 55, 5, 0),
    IPTV("IPTV", 0, 0, 0, 0),
    LEASED_LINE("LEASED_LINE", 0, 100, 0, 0);

    final String code;
    final int voice;
    final int data;
    final int messages;
    final int other;

    Product(String code, int voice, int data, int messages, int other) {
        this.code = code;
        this.voice = voice;
        this.data = data;
        this.messages = messages;
        this.other = other;
    }

    boolean mobile() {
        return this == MOBILE_4G || this == MOBILE_5G;
    }
}
