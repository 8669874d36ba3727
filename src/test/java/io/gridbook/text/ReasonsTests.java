package io.gridbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTests {
    private static final Reasons CHINESE = new Reasons(Words.of(Locale.SIMPLIFIED_CHINESE));
    private static final Reasons ENGLISH = new Reasons(Words.of(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    SPEND_DROP;;{"before":12800,"after":7650,"percent":402};话费 128.00 → 76.50,下降 40.2%
                    SPEND_DROP;;{"before":12800,"after":7650,"percent":402,"kind":"VOICE","kindFall":5150};话费 128.00 → 76.50,下降 40.2%,其中语音费减少 51.50
                    SPEND_DROP;;{"before":12800,"after":0,"percent":1000,"kind":null,"ceased":2};话费 128.00 → 0.00,下降 100.0%,当月拆机 2 项
                    SPEND_SURGE;;{"before":2400,"after":3800,"percent":583};话费 24.00 → 38.00,上涨 58.3%
                    PACKAGE_EXPIRING;15;{"product":"BROADBAND","package":"宽带包年","number":"1","end":"2026-11-28","days":8,"fee":72000,"convertsTo":6000};宽带包年 11-28 到期,还有 8 天,到期后转 60.00 元/月
                    PACKAGE_EXPIRING;7;{"product":"BROADBAND","end":"2026-11-20","days":0};宽带 11-20 到期
                    PACKAGE_EXPIRED;LAST_MONTH;{"product":"IPTV","package":"电视包年","end":"2026-10-31","days":20};电视包年 10-31 已到期 20 天,未续约
                    ARREARS;VISIT;{"outstanding":12850,"oldest":"2026-08","months":2,"age":3,"stops":2};欠费 128.50 元(2 个月,最早 2026-08),已 3 个月,同套餐 2 项业务将停机
                    ARREARS;PHONE;{"outstanding":1,"oldest":"2026-11","months":1,"age":0,"stops":0};欠费 0.01 元(1 个月,最早 2026-11)
                    DISCONNECT;;{"requested":"2026-11-20 23:30","contactDue":"2026-11-21 03:30","doneDue":"2026-11-24 23:59","contacted":null,"reason":null};11-20 23:30 申请拆机,11-21 03:30 前联系,11-24 23:59 前办结
                    DISCONNECT;;{"requested":"2026-11-20 23:30","contactDue":"2026-11-21 03:30","doneDue":"2026-11-24 23:59","contacted":"2026-11-20 23:40","reason":"搬迁"};11-20 23:30 申请拆机,原因:搬迁,11-21 03:30 前联系(已于 11-20 23:40 联系),11-24 23:59 前办结
                    BIRTHDAY;;{"date":"2027-01-01"};生日 01-01
                    INTRODUCE;;{"change":"GRID","since":"2026-11-20"};转入本网格(11-20 起)
                    BUNDLE_LEAD;;{"arpu":6000};固话、宽带、手机都在用,均未捆绑,三月均消费 60.00
                    PROFILE_GAP;;{"fields":"birthday"};档案缺:生日
                    PROFILE_GAP;;{"fields":"name+id_number+contact+address+employer+birthday"};档案缺:姓名、证件号、联系电话、地址、单位、生日
                    """)
    void aReasonIsOneSentenceWithItsFigures(String rule, String stage, String figures, String sentence) {
        assertThat(CHINESE.sentence(rule, stage == null ? "" : stage, Figures.of(figures)))
                .isEqualTo(sentence);
    }

    @Test
    void aListReadsAsOneInEitherLanguage() {
        assertThat(ENGLISH.sentence("PROFILE_GAP", "", Figures.of("{\"fields\":\"address+birthday\"}")))
                .isEqualTo("Missing: address, birthday");
    }

    @ParameterizedTest
    @CsvSource({
        "PACKAGE_EXPIRING, 7, 今日致电，约定续约时间, 'Call today, agree on a renewal date'",
        "PACKAGE_EXPIRING, 30, 致电提醒续约, Call about the renewal",
        "ARREARS, VISIT, 上门催缴, Visit to collect"
    })
    void theActionIsThatOfTheStageOrElseOfTheRule(String rule, String stage, String chinese, String english) {
        assertThat(CHINESE.action(rule, stage)).isEqualTo(chinese);
        assertThat(ENGLISH.action(rule, stage)).isEqualTo(english);
    }
}
