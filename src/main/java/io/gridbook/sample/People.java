package io.gridbook.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Invented names of people, shops and small firms. */
final class People {
    private static final List<String> SURNAMES =
            words("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕"
                    + " 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦"
                    + " 江 史 欧阳 司马 上官");
    private static final List<String> GIVEN =
            words("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 秀英 桂英 秀兰 玉兰 凤英 桂兰 淑珍 玉珍 建国 建华 建军 国庆 志强"
                    + " 志明 志刚 永强 永福 德胜 德华 立新 立军 文博 文静 文娟 晓东 晓燕 晓峰 晓梅 海燕 海涛 海波 春梅 春生 红梅 雪梅"
                    + " 冬梅 丽华 丽娟 美玲 雅琴 佳怡 欣怡 雨欣 雨桐 梦瑶 思远 思雨 浩然 子涵 子轩 梓萱 宇航 宇轩 俊杰 嘉豪 一鸣 家兴 振华"
                    + " 兴旺 长河 大勇 小军 卫东 爱民 学文 学军 庆丰 少华 少杰 金凤 银花 万里 成林 树林 松涛 柏青 云飞 天宇 泽民 景明");
    private static final List<String> BRANDS =
            words("福满 鑫源 好又鲜 顺发 老地方 喜来 金麦 四季 同心 万家 康乐 百汇 聚源 小时候 祥和 红枫 青禾 南风 一品 满堂 新华里 广源 恒信 宏图" + " 瑞丰 天成 东升 永盛 博远 中联");
    private static final List<String> TRADES =
            words("超市 小吃店 面馆 理发店 药房 五金店 文具店 花店 水果店 烟酒店 修车行 早餐铺 火锅店 干洗店 便利店 诊所 眼镜店 茶庄");
    private static final List<String> FIRMS = words("商贸有限公司 建材有限公司 物流有限公司 科技有限公司 装饰工程有限公司 食品有限公司 机电有限公司 广告有限公司 农资有限公司");
    private static final List<String> WORK =
            words("市第一中学/教师 市第一中学/会计 市人民医院/护士 市人民医院/医生 城市公交公司/司机 自来水公司/技术员 机械厂/工人 机械厂/技术员 纺织厂/工人"
                    + " 供电所/技术员 粮油公司/销售 街道办事处/科员 邮政支局/职员 汽车运输公司/司机 个体经营/店主 建筑公司/工人");

    private People() {}

    static String person(SplittableRandom random) {
        return pick(SURNAMES, random) + pick(GIVEN, random);
    }

    static String shop(SplittableRandom random) {
        return pick(BRANDS, random) + pick(TRADES, random);
    }

    static String firm(SplittableRandom random) {
        return pick(BRANDS, random) + pick(FIRMS, random);
    }

    /** Where somebody works, and as what. */
    static String[] work(SplittableRandom random) {
        return pick(WORK, random).split("/", -1);
    }

    private static String pick(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
